import { clockText } from '../../shell/clock.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { Status } from '../../shell/parts/status.tsx';
import type { SaverState } from '../draft-saver.ts';

/** Quietly how the draft stands: "Sparat 14.03". */
export function DraftState({ state, retry }: { state: SaverState; retry: () => void }) {
  const { say, language } = useTab();
  return (
    <>
      <p role="status" className="saved">
        {state.kind === 'saving' && <span className="late">{say('tab.saving')}</span>}
        {state.kind === 'saved' && (
          <Status icon="check" tone="good">
            {say('tab.round.draftSaved', { time: clockText(state.at, language) })}
          </Status>
        )}
      </p>
      {state.kind === 'waiting' && (
        <div role="alert" className="notice">
          <Icon name="offline" />
          <p>{say('tab.round.draftWaits')}</p>
          <Button onClick={retry}>{say('tab.retry')}</Button>
        </div>
      )}
      {state.kind === 'refused' && <ProblemNotice problem={state.problem} />}
    </>
  );
}
