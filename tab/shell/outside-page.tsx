import { useEffect } from 'react';
import { dropShell } from './drop-shell.ts';
import type { Say } from './say.ts';

/** Outside Teams nobody can say who the reader is; the page says where to go instead. */
export function OutsidePage({ say }: { say: Say }) {
  useEffect(() => {
    dropShell();
    document.title = say('tab.outside.title');
  }, [say]);
  return (
    <main className="page outside">
      <h1>{say('tab.outside.title')}</h1>
      <p>{say('tab.outside.what')}</p>
      <p>{say('tab.outside.how')}</p>
      <p>
        <a className="plain-button" href="https://teams.microsoft.com/">
          {say('tab.outside.open')}
        </a>
      </p>
    </main>
  );
}
