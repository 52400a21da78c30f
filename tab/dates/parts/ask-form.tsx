import { Button } from '@fluentui/react-components';
import { type FormEvent, useRef, useState } from 'react';
import type { PlanForView } from '../../../bot/year/views/view.ts';
import { type DraftFault, draftOf, type MeetingDraft, newFields } from '../../meeting/draft.ts';
import { AnswerByField } from '../../meeting/parts/answer-by-field.tsx';
import { DraftField } from '../../meeting/parts/draft-field.tsx';
import { ModeField } from '../../meeting/parts/mode-field.tsx';
import { MeetingWhatFields } from '../../meeting/parts/what-fields.tsx';
import { datesHash, type YearQuery, yearHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import { datesId, fourLetters } from '../../shell/new-id.ts';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { useSend } from '../../shell/send.ts';
import { datesOf, faultsInDates, firstDays, proposedAnswerBy, withUsual } from '../form.ts';
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
  const [draft, setDraft] = useState(() => draftOf(newFields(forum, 'ordinary')));
  const [days, setDays] = useState(() => firstDays(draft));
  // Until somebody touches it, it follows the body and the days.
  const [answerBy, setAnswerBy] = useState<string | null>(null);
  const usual = forums.find((one) => one.forum === draft.forum)?.answerBy ?? forum.answerBy;
  const until = answerBy ?? proposedAnswerBy(usual, days);
  const [faults, setFaults] = useState<DraftFault[]>([]);
  // The same letters at every press: a question that did arrive is not asked a second time.
  const [letters] = useState(fourLetters);
  const [sending, send] = useSend();
  const busy = sending.state === 'sending';
  const change = (next: MeetingDraft) => {
    setDays(withUsual(days, draft, next));
    setDraft(next);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = faultsInDates(draft);
    setFaults(wrong);
    if (wrong[0]) return form.current?.querySelector<HTMLElement>(`[name="${wrong[0]}"]`)?.focus();
    if (busy) return;
    const id = datesId(draft.forum, letters);
    const problem = await send({ do: 'ask-dates', id, fields: datesOf(draft, days, until) });
    if (!problem) window.location.hash = datesHash(id);
  };
  const fields = { draft, faults, onChange: change };
  return (
    <form ref={form} className="form" noValidate onSubmit={submit}>
      <MeetingWhatFields {...fields} forums={forums} fixed={false} />
      <ModeField {...fields} />
      <DraftField {...fields} name="place" label={say('tab.form.place')} hint={say('tab.form.placeHint')} />
      <DayRows forum={draft.forum} usual={draft} days={days} onChange={setDays} />
      <AnswerByField value={until} onChange={setAnswerBy} />
      <p>{say('tab.dates.askAfter')}</p>
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
