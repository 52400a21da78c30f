import { type FormEvent, useRef, useState } from 'react';
import type { PlanForView } from '../../../bot/year/views/view.ts';
import { ClashList } from '../../calendar/parts/clashes.tsx';
import { useClashes } from '../../calendar/use-clashes.ts';
import {
  askExtraKey,
  type DraftFault,
  draftOf,
  faultsInRequest,
  isMeetingDraft,
  newFields,
  whenOf,
} from '../../meeting/draft.ts';
import { MeetingDayFields } from '../../meeting/parts/day-fields.tsx';
import { DraftField } from '../../meeting/parts/draft-field.tsx';
import { type YearQuery, yearHash } from '../../route.ts';
import { noteSent } from '../../shell/arrival.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { countKey } from '../../shell/count-key.ts';
import { useDraft } from '../../shell/drafts.ts';
import { extraRequestId } from '../../shell/new-id.ts';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import type { Say } from '../../shell/say.ts';
import { useSend } from '../../shell/send.ts';
import { EXTRA_ASKED } from '../extra-asked.ts';

/** The day, the hours and why, in the same fields as a meeting's; the reason is written where its purpose would be. */
export function AskExtraForm({ forum, query }: { forum: PlanForView; query: YearQuery }) {
  const { say } = useTab();
  const form = useRef<HTMLFormElement>(null);
  const key = askExtraKey(forum.forum);
  const [draft, setDraft, held] = useDraft(key, () => draftOf(newFields(forum, 'extra')), isMeetingDraft);
  const [faults, setFaults] = useState<DraftFault[]>([]);
  const [sending, send] = useSend();
  const busy = sending.state === 'sending';
  const clashes = useClashes({ forum: forum.forum, ...whenOf(draft) });
  const back = () => {
    window.location.hash = yearHash(query);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = faultsInRequest(draft);
    setFaults(wrong);
    if (wrong[0]) return form.current?.querySelector<HTMLElement>(`[name="${wrong[0]}"]`)?.focus();
    if (busy) return;
    const asked = { forum: forum.forum, when: whenOf(draft), reason: draft.purpose.trim() };
    const problem = await send({ do: 'ask-extra-meeting', id: extraRequestId(forum.forum, held.letters), ...asked });
    held.settle(problem);
    if (problem) return;
    noteSent(EXTRA_ASKED, sentText(forum, say));
    back();
  };
  const fields = { draft, faults, onChange: setDraft };
  return (
    <form ref={form} className="form" noValidate onSubmit={submit}>
      <DraftLine held={held} />
      <MeetingDayFields {...fields} oneDay />
      <ClashList clashes={clashes} />
      <DraftField {...fields} name="purpose" type="lines" most={500} required label={say('tab.extra.reason')} />
      <p>{where(forum, say)}</p>
      {sending.problem && <ProblemNotice problem={sending.problem} />}
      <div className="row">
        <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>
          {say(busy ? 'tab.saving' : 'tab.extra.ask')}
        </Button>
        <Button size="large" disabledFocusable={busy} onClick={back}>
          {say('tab.form.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** What the year says of it, to whoever asked just now. */
function sentText({ shortName, reached }: PlanForView, say: Say): string {
  if (!reached.channel) return say('tab.extra.sentHere');
  const count = reached.members;
  return say(countKey('tab.extra.sent', count), { count, forum: shortName });
}

/** Where the request goes, and to how many, before it does. */
function where({ shortName, reached }: PlanForView, say: Say): string {
  if (!reached.channel) return say('tab.extra.noChannel');
  const count = reached.members;
  return say(countKey('tab.extra.goesTo', count), { count, forum: shortName });
}
