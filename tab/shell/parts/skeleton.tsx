import { useLayoutEffect } from 'react';
import { useTab } from '../context.ts';
import { dropShell } from '../drop-shell.ts';
import { hasMoved } from '../navigate.ts';

/** The page's shape while it loads: hidden for the first 300 ms, but for the first page, whose shape already stands there. */
export function Skeleton() {
  const { say } = useTab();
  useLayoutEffect(dropShell, []);
  return (
    <main className={hasMoved() ? 'page shape skeleton' : 'page shape skeleton at-once'}>
      <span className="bar bar-title" />
      <h1>{say('tab.loading')}</h1>
      <span className="bar bar-block" />
      <span className="bar bar-block" />
    </main>
  );
}
