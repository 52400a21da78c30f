import { type FormEvent, useRef, useState } from 'react';
import type { PlanForView } from '../../../bot/year/views/view.ts';
import { type DraftFault, draftOf, type MeetingDraft, newFields } from '../../meeting/draft.ts';
import { AnswerByField } from '../../meeting/parts/answer-by-field.tsx';
import { DraftField } from '../../meeting/parts/draft-field.tsx';
import { ModeField } from '../../meeting/parts/mode-field.tsx';
import { MeetingWhatFields } from '../../meeting/parts/what-fields.tsx';
import { datesHash, type YearQuery, yearHash } from '../../route.ts';
import { noteSent } from '../../shell/arrival.ts';
import { serviceToday } from '../../shell/clock.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { useDraft } from '../../shell/drafts.ts';
import { datesId } from '../../shell/new-id.ts';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { useSend } from '../../shell/send.ts';
import {
  ASK_DATES,
  type DatesDraft,
  datesOf,
  faultsInDates,
  firstDays,
  isDatesDraft,
  proposedAnswerBy,
  withUsual,
} from '../form.ts';
import { AskDatesWhat } from './ask-what.tsx';
import { DayRows } from './day-rows.tsx';

interface Props {
  forums: PlanForView[];
  /** The body that stands in the form at first. */
  forum: PlanForView;
  query: YearQuery;
}

/** The meeting as it will be whatever the day, and the days. What was written stays until it is sent. */
export function AskForm({ forums, forum, query }: Props) {
  const { say } = useTab();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped, held] = useDraft(ASK_DATES, () => newDates(forum), isDatesDraft);
  const { meeting: draft, days } = typed;
  // Until somebody touches it, it follows the body and the days.
  const usual = forums.find((one) => one.forum === draft.forum)?.answerBy ?? forum.answerBy;
  const until = typed.answerBy ?? proposedAnswerBy(usual, days, serviceToday());
  const [faults, setFaults] = useState<DraftFault[]>([]);
  const [sending, send] = useSend();
  const busy = sending.state === 'sending';
  const change = (next: MeetingDraft) => setTyped({ ...typed, meeting: next, days: withUsual(days, draft, next) });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = faultsInDates(draft);
    setFaults(wrong);
    if (wrong[0]) return form.current?.querySelector<HTMLElement>(`[name="${wrong[0]}"]`)?.focus();
    if (busy) return;
    const id = datesId(draft.forum, held.letters);
    const problem = await send({ do: 'ask-dates', id, fields: datesOf(draft, days, until) });
    held.settle(problem);
    if (problem) return;
    noteSent(id);
    window.location.hash = datesHash(id);
  };
  const fields = { draft, faults, onChange: change };
  return (
    <form ref={form} className="form" noValidate onSubmit={submit}>
      <DraftLine held={held} />
      <MeetingWhatFields {...fields} forums={forums} fixed={false} />
      <ModeField {...fields} />
      <DraftField {...fields} name="place" label={say('tab.form.place')} hint={say('tab.form.placeHint')} />
      <DayRows forum={draft.forum} usual={draft} days={days} onChange={(next) => setTyped({ ...typed, days: next })} />
      <AnswerByField value={until} onChange={(answerBy) => setTyped({ ...typed, answerBy })} />
      <AskDatesWhat forum={forums.find((one) => one.forum === draft.forum) ?? forum} />
      {sending.problem && <ProblemNotice problem={sending.problem} />}
      <div className="row">
        <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>
          {say(busy ? 'tab.saving' : 'tab.dates.askSend')}
        </Button>
        <Button as="a" size="large" href={yearHash(query)}>
          {say('tab.form.cancel')}
        </Button>
      </div>
    </form>
  );
}

function newDates(forum: PlanForView): DatesDraft {
  const meeting = draftOf(newFields(forum, 'ordinary'));
  return { meeting, days: firstDays(meeting) };
}
