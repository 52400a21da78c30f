import { useSyncExternalStore } from 'react';
import { useTab } from '../context.ts';
import { Icon } from './icon.tsx';

function listen(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** Says so when the net is gone. The element stays, so that readers of sound hear it come. */
export function Offline() {
  const { say } = useTab();
  const online = useSyncExternalStore(listen, () => navigator.onLine);
  return (
    <div role="status" className={online ? undefined : 'notice'}>
      {!online && (
        <>
          <Icon name="offline" />
          <p>{say('tab.offline')}</p>
        </>
      )}
    </div>
  );
}
