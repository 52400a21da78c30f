import { useTab } from '../context.ts';
import { useNet } from '../net.ts';
import { Icon } from './icon.tsx';

/** Says so when the net is gone, or the service. The element stays, so that readers of sound hear it come. */
export function Offline() {
  const { say } = useTab();
  const net = useNet();
  return (
    <div role="status" className={net === 'ok' ? undefined : 'notice'}>
      {net !== 'ok' && (
        <>
          <Icon name="offline" />
          <p>{say(net === 'offline' ? 'tab.offline' : 'tab.away')}</p>
        </>
      )}
    </div>
  );
}
