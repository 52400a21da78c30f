import { useState } from 'react';
import type { RoundRowView, RoundView } from '../../../bot/round/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { useFocusNext } from '../../shell/focus-next.ts';
import { Status } from '../../shell/parts/status.tsx';
import { AnswerText } from './answer-text.tsx';
import { DeadlineForm } from './deadline-form.tsx';

interface Props {
  round: RoundView;
  municipality: string;
  late: RoundRowView['lateDrafts'][number];
  changed: () => Promise<void>;
}

/** What a municipality sent too late, with the button that opens the question for it. */
export function LateDraft({ round, municipality, late, changed }: Props) {
  const { say } = useTab();
  const [open, setOpen] = useState(false);
  const focusNext = useFocusNext();
  const button = `reopen-${municipality}`;
  const close = () => {
    setOpen(false);
    focusNext(button);
  };
  return (
    <div className="panel">
      <Status icon="clock">{late.byText}</Status>
      <AnswerText round={round} answer={late.answer} />
      {round.can.reopen && !open && (
        <Button id={button} onClick={() => setOpen(true)}>
          {say('tab.round.reopen')}
        </Button>
      )}
      {round.can.reopen && open && <DeadlineForm round={round} changed={changed} onClose={close} />}
    </div>
  );
}
