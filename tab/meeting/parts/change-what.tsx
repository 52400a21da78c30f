import type { AnswerRowView } from '../../bot/views/meeting-view.ts';
import { askedCount } from '../asked.ts';
import type { ChangeEffect } from '../change-effect.ts';
import { useTab } from '../context.ts';
import { countKey } from '../count-key.ts';
import { Status } from './status.tsx';

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
