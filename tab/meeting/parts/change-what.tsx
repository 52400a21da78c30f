import type { AnswerRowView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Checkbox } from '../../shell/controls/checkbox.tsx';
import { countKey } from '../../shell/count-key.ts';
import { Status } from '../../shell/parts/status.tsx';
import { answeredCount, askedCount } from '../asked.ts';
import type { ChangeEffect } from '../change-effect.ts';

interface Props {
  effect: ChangeEffect;
  rows: AnswerRowView[];
  /** Why nobody would be told. */
  untold: string | undefined;
  /** Whether everybody is asked once more. */
  onAgain: (again: boolean) => void;
}

/** What the press will do, and to how many, while the form is filled in; and the choice whether all are asked again. */
export function ChangeWhat({ effect, rows, untold, onAgain }: Props) {
  const { say } = useTab();
  const [count, answered] = [askedCount(rows), answeredCount(rows)];
  const again = effect === 'again';
  const loud = again || effect === 'told';
  const told = () => say(countKey('tab.change.told', count), { count });
  const text = {
    nothing: () => say('tab.change.nothing'),
    quiet: () => say('tab.change.quiet'),
    note: () => say('tab.change.note'),
    told,
    again: told,
  }[effect]();
  const answers = countKey(again ? 'tab.change.dropped' : 'tab.change.kept', answered);
  return (
    <>
      {loud && (
        <Checkbox
          size="large"
          label={say('tab.change.askAgain')}
          checked={again}
          onChange={(_, { checked }) => onAgain(checked)}
        />
      )}
      <div role="status">
        {loud && untold ? (
          <Status icon="warning">{untold}</Status>
        ) : (
          <Status icon={loud ? 'send' : 'calendar'}>{text}</Status>
        )}
        {loud && <p>{answered === 0 ? say('tab.change.noneAnswered') : say(answers, { count: answered })}</p>}
      </div>
    </>
  );
}
