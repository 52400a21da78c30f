import type { ClashesView } from '../../../bot/calendar/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Icon } from '../../shell/parts/icon.tsx';
import { Status } from '../../shell/parts/status.tsx';
import type { Clashes } from '../use-clashes.ts';

/** Their words name a calendar or a day; those of a meeting say already that it is at the same time. */
const SAYS_NOT_WHEN = new Set<ClashesView['clashes'][number]['kind']>(['outside', 'entry']);

/** What the chosen day clashes with. It never stops anybody: the reader decides. */
export function ClashList({ clashes: { state, view } }: { clashes: Clashes }) {
  const { say } = useTab();
  const clear = state === 'known' && view && !view.fault && view.clashes.length === 0;
  return (
    <div role="status" className={state === 'asking' ? 'found asking' : 'found'}>
      {state === 'none' && <p className="quiet">{say('tab.clash.chooseDay')}</p>}
      {state === 'asking' && <p className="late quiet">{say('tab.clash.asking')}</p>}
      {state === 'unknown' && <Status icon="question">{say('tab.clash.unknown')}</Status>}
      {clear && (
        <Status icon="check" tone="good">
          {say('tab.clash.none')}
        </Status>
      )}
      {view && <Found view={view} />}
    </div>
  );
}

function Found({ view: { clashes, fault } }: { view: ClashesView }) {
  const { say } = useTab();
  return (
    <>
      {fault && (
        <div className="notice bad">
          <Icon name="warning" />
          <p>{fault}</p>
        </div>
      )}
      {clashes.length > 0 && (
        <>
          <p>{say('tab.clash.found')}</p>
          <ul className="plain">
            {clashes.map(({ kind, same, text }) => (
              <li key={`${kind} ${text}`}>
                <Status icon={same ? 'warning' : 'calendar'} tone={same ? 'bad' : 'calm'}>
                  {same && SAYS_NOT_WHEN.has(kind) ? say('tab.clash.sameHours', { text }) : text}
                </Status>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
