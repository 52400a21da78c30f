import { type FormEvent, useRef, useState } from 'react';
import type { Stance } from '../../../bot/round/domain/stance.ts';
import type { MyRoundView, RoundView } from '../../../bot/round/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { draftOf, isEmpty, isSame, pressStances } from '../answer-draft.ts';
import { type AnswerFault, answerFaults } from '../answer-faults.ts';
import { focusFault } from '../focus-fault.ts';
import { useAnswerDraft } from '../use-answer-draft.ts';
import { useAnswerFiles } from '../use-answer-files.ts';
import { useSendAnswer } from '../use-send-answer.ts';
import { AnswerFields } from './answer-fields.tsx';
import { DraftConflict } from './draft-conflict.tsx';
import { DraftState } from './draft-state.tsx';

interface Props {
  round: RoundView;
  mine: MyRoundView;
  changed: () => Promise<void>;
  /** It was sent, or thrown away. */
  onDone: (what: 'sent' | 'dropped') => void;
}

/** My municipality's answer. What is written is kept as it is written, and stays whatever becomes of a press. */
export function AnswerForm({ round, mine, changed, onDone }: Props) {
  const { say } = useTab();
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<Record<string, AnswerFault>>({});
  const editing = useAnswerDraft(round, mine);
  const { draft, state, saver } = editing;
  const files = useAnswerFiles(round, mine, editing);
  const { sending, send, drop } = useSendAnswer(round, mine, saver, changed, onDone);
  const untouched = mine.answer && !mine.draft && isSame(draft, draftOf(mine.answer, round.form), round.form);
  const busy = sending.state === 'sending';
  const change = (next: typeof draft) => {
    setFaults({});
    editing.change(next);
  };
  const give = async (stance: Stance) => {
    if (!busy) await send({ ...draft, stance });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = answerFaults(draft, round);
    setFaults(wrong);
    if (Object.keys(wrong).length > 0) return focusFault(form.current, round.form, wrong);
    await give(draft.stance);
  };
  return (
    <form ref={form} className="form" noValidate onSubmit={submit} onBlur={() => void saver.flush()}>
      {mine.draft && !mine.draft.tooLate && <p className="quiet">{mine.draft.byText}</p>}
      {state.kind === 'conflict' && (
        <DraftConflict
          form={round.form}
          mine={draft}
          theirs={state.theirs}
          onMine={() => void saver.keepMine()}
          onTheirs={editing.takeTheirs}
        />
      )}
      <AnswerFields round={round} draft={draft} faults={faults} onChange={change} files={files} />
      <DraftState state={state} retry={() => void saver.flush()} />
      {sending.problem && <ProblemNotice problem={sending.problem} />}
      <div className="choices">
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {say(busy ? 'tab.saving' : mine.version > 0 ? 'tab.round.sendChanged' : 'tab.round.send')}
        </Button>
        {pressStances(round).map(({ id }) => (
          <Button key={id} disabledFocusable={busy} onClick={() => give(id)}>
            {say(id === 'abstains' ? 'tab.round.abstain' : 'tab.round.noObjection')}
          </Button>
        ))}
        {untouched && <Button onClick={() => onDone('dropped')}>{say('tab.round.keepAnswer')}</Button>}
        {!untouched && (mine.version > 0 || !isEmpty(draft, round.form)) && (
          <ConfirmButton
            label={say(mine.version > 0 ? 'tab.round.keepAnswer' : 'tab.round.dropDraft')}
            title={say('tab.round.dropAsk')}
            confirm={say('tab.round.dropYes')}
            busy={busy}
            work={drop}
            lines={[say('tab.round.dropWhat', { name: mine.name })]}
          />
        )}
      </div>
    </form>
  );
}
