import type { AnswerRowView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { countKey } from '../../shell/count-key.ts';
import { Status } from '../../shell/parts/status.tsx';
import { askedCount } from '../asked.ts';
import type { ChangeEffect } from '../change-effect.ts';

interface Props {
  effect: ChangeEffect;
  rows: AnswerRowView[];
  /** Why nobody would be told. */
  untold: string | undefined;
}

/** What the press will do, and to how many, while the form is filled in. */
export function ChangeWhat({ effect, rows, untold }: Props) {
  const { say } = useTab();
  const count = askedCount(rows);
  const loud = effect === 'again' || effect === 'told';
  const text = {
    nothing: () => say('tab.change.nothing'),
    quiet: () => say('tab.change.quiet'),
    note: () => say('tab.change.note'),
    told: () => say(countKey('tab.change.told', count), { count }),
    again: () => say(countKey('tab.change.again', count), { count }),
  }[effect]();
  return (
    <div role="status">
      {loud && untold ? (
        <Status icon="warning">{untold}</Status>
      ) : (
        <Status icon={loud ? 'send' : 'calendar'}>{text}</Status>
      )}
    </div>
  );
}
