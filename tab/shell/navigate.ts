import { useSyncExternalStore } from 'react';
import { type Route, routeOf } from '../route.ts';

let moved = false;

function listen(changed: () => void): () => void {
  const onMove = () => {
    moved = true;
    changed();
  };
  window.addEventListener('hashchange', onMove);
  return () => window.removeEventListener('hashchange', onMove);
}

export function useRoute(): Route {
  return routeOf(useSyncExternalStore(listen, () => window.location.hash));
}

/** Whether the reader has changed page: the first page leaves the focus to Teams. */
export function hasMoved(): boolean {
  return moved;
}
