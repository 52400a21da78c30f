import { useState } from 'react';
import type { RoundView } from '../../../bot/round/views/view.ts';
import { Remind } from '../../delivery/parts/remind.tsx';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { useFocusNext } from '../../shell/focus-next.ts';
import { HasDraft } from '../../shell/parts/has-draft.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { behalfKey } from '../behalf.ts';
import { deadlineKey } from '../form-draft.ts';
import { BehalfForm } from './behalf-form.tsx';
import { CloseRound } from './close.tsx';
import { DeadlineForm } from './deadline-form.tsx';

interface Props {
  round: RoundView;
  changed: () => Promise<void>;
}

type Open = 'behalf' | 'deadline' | null;

/** What the secretariat does with a question: notes an answer, gives more time, closes it, opens it again. */
export function RoundOffice({ round, changed }: Props) {
  const { say } = useTab();
  const [open, setOpen] = useState<Open>(null);
  const focusNext = useFocusNext();
  const { change, close, reopen } = round.can;
  // A registry's number is written in where it stands.
  const behalf = round.can.behalf && round.registration === null;
  if (!behalf && !change && !close && !reopen) return null;
  const shut = (button: string) => () => {
    setOpen(null);
    focusNext(button);
  };
  const toggle = (what: Open) => setOpen(open === what ? null : what);
  return (
    <Section title={say('tab.round.office')}>
      <div className="choices">
        {behalf && (
          <Button id="round-behalf" aria-expanded={open === 'behalf'} onClick={() => toggle('behalf')}>
            {say('tab.round.behalf')}
            {open !== 'behalf' && <HasDraft draftKey={behalfKey(round.id)} />}
          </Button>
        )}
        {(change || reopen) && (
          <Button id="round-deadline" aria-expanded={open === 'deadline'} onClick={() => toggle('deadline')}>
            {say(reopen ? 'tab.round.reopen' : 'tab.round.changeDeadline')}
            {open !== 'deadline' && <HasDraft draftKey={deadlineKey(round.id)} />}
          </Button>
        )}
        {close && <CloseRound round={round} changed={changed} />}
      </div>
      {open === 'behalf' && <BehalfForm round={round} changed={changed} onClose={shut('round-behalf')} />}
      {open === 'deadline' && <DeadlineForm round={round} changed={changed} onClose={shut('round-deadline')} />}
      {close && round.registration === null && (
        <Remind kind="round" id={round.id} stands={round.countsText} changed={changed} />
      )}
    </Section>
  );
}
