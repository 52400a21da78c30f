import { clockText, onServiceClock } from '../../shell/clock.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
import type { SaveState } from '../notes-saver.ts';

interface Props {
  save: SaveState;
  /** It stands beside the item's text. */
  beside: boolean;
  retry: () => void;
}

/** How the text stands. Only what is not saved is told to readers of sound: the rest comes every other second. */
export function SaveLine({ save, beside, retry }: Props) {
  const { say, language } = useTab();
  return (
    <>
      <p className="saved quiet">
        {(save.kind === 'unsaved' || save.kind === 'saving') && say('tab.write.saving')}
        {save.kind === 'saved' &&
          say(beside ? 'tab.write.savedBeside' : 'tab.write.saved', {
            time: clockText(onServiceClock(new Date(save.at)), language),
          })}
      </p>
      {save.kind === 'waiting' && (
        <div role="alert" className="notice">
          <Icon name="offline" />
          <p>
            {save.problem.kind === 'signin' && `${save.problem.message} `}
            {say(save.stored ? 'tab.write.waiting' : 'tab.write.waitingOnlyHere')}
          </p>
          <Button onClick={retry}>{say('tab.retry')}</Button>
        </div>
      )}
      {save.kind === 'refused' && (
        <div role="alert" className="notice bad">
          <Icon name="warning" />
          <p>
            {save.problem.message} {say(save.stored ? 'tab.write.refusedKept' : 'tab.write.refusedHere')}
          </p>
        </div>
      )}
    </>
  );
}
