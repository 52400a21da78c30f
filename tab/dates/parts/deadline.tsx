import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { DatesView } from '../../../bot/dates/views/view.ts';
import { AnswerByField } from '../../meeting/parts/answer-by-field.tsx';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { forget, isKept, useDraft } from '../../shell/drafts.ts';
import { useFocusNext } from '../../shell/focus-next.ts';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { isNo } from '../../shell/problem.ts';
import { useSend } from '../../shell/send.ts';
import { isText } from '../../shell/shape.ts';

const BUTTON = 'dates-deadline';

interface Props {
  dates: DatesView;
  changed: () => Promise<void>;
}

/** *Ändra sista dag*: another last day for answers, or none. Nobody is asked anew. */
export function DatesDeadline({ dates, changed }: Props) {
  const { say } = useTab();
  const kept = `dates-deadline ${dates.id}`;
  const [open, setOpen] = useState(() => isKept(kept));
  const focusNext = useFocusNext();
  const close = () => {
    setOpen(false);
    focusNext(BUTTON);
  };
  return (
    <>
      <div className="choices">
        <Button id={BUTTON} aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('tab.dates.deadline')}
        </Button>
      </div>
      {open && <DeadlineFields dates={dates} kept={kept} changed={changed} onClose={close} />}
    </>
  );
}

interface FieldsProps extends Props {
  kept: string;
  onClose: () => void;
}

function DeadlineFields({ dates: { id, lastDay }, kept, changed, onClose }: FieldsProps) {
  const { say } = useTab();
  const form = useRef<HTMLFormElement>(null);
  const [answerBy, setAnswerBy, held] = useDraft(kept, () => lastDay, isText);
  const [sending, send] = useSend();
  const { since } = held;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a form that opens by itself leaves the focus where it is
  useEffect(() => {
    if (!since) form.current?.querySelector('input')?.focus();
  }, []);
  const close = () => {
    forget(kept);
    onClose();
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (sending.state === 'sending') return;
    const problem = await send({ do: 'set-dates-deadline', dates: id, answerBy });
    if (!problem) close();
    if (!problem || isNo(problem)) await changed();
  };
  return (
    <form ref={form} className="panel form" noValidate onSubmit={save}>
      <DraftLine held={held} />
      <AnswerByField value={answerBy} onChange={setAnswerBy} />
      {sending.problem && <ProblemNotice problem={sending.problem} />}
      <div className="row">
        <Button type="submit" appearance="primary" disabledFocusable={sending.state === 'sending'}>
          {say('tab.change.save')}
        </Button>
        <Button onClick={close}>{say('tab.form.cancel')}</Button>
      </div>
    </form>
  );
}
