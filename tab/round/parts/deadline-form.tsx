import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { RoundView } from '../../../bot/round/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { forget, useDraft } from '../../shell/drafts.ts';
import { DateField } from '../../shell/parts/date-field.tsx';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { isNo } from '../../shell/problem.ts';
import { useSend } from '../../shell/send.ts';
import { isText } from '../../shell/shape.ts';
import { deadlineKey } from '../form-draft.ts';

interface Props {
  round: RoundView;
  changed: () => Promise<void>;
  onClose: () => void;
}

/** A new last day: of an open question, or for a closed one that is opened again. */
export function DeadlineForm({ round: { id, deadline, can }, changed, onClose }: Props) {
  const { say } = useTab();
  const input = useRef<HTMLInputElement>(null);
  const [date, setDate, held] = useDraft(deadlineKey(id), () => deadline.date, isText);
  const [sending, send] = useSend();
  useEffect(() => input.current?.focus(), []);
  const close = () => {
    forget(deadlineKey(id));
    onClose();
  };
  const [tried, setTried] = useState(false);
  const busy = sending.state === 'sending';
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || date === '') return input.current?.focus();
    const answerBy = date === deadline.date ? deadline : { date };
    const what = can.reopen ? ('reopen-round' as const) : ('change-round' as const);
    const problem = await send({ do: what, round: id, answerBy });
    if (problem) input.current?.focus();
    else close();
    if (!problem || isNo(problem)) await changed();
  };
  return (
    <form className="panel form" noValidate onSubmit={save}>
      <DraftLine held={held} />
      <DateField
        name="last-day"
        last
        label={say('tab.round.lastDay')}
        hint={say(can.reopen ? 'tab.round.reopenWhat' : 'tab.round.deadlineWhat')}
        input={input}
        value={date}
        onChange={setDate}
        fault={tried && date === '' ? say('tab.ask.noDate') : undefined}
      />
      {sending.problem && <ProblemNotice problem={sending.problem} />}
      <div className="row">
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {say(can.reopen ? 'tab.round.reopen' : 'tab.change.save')}
        </Button>
        <Button onClick={close}>{say('tab.form.cancel')}</Button>
      </div>
    </form>
  );
}
