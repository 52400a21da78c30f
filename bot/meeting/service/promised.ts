import type { Loaded, Read } from '../../ports/store.ts';

/** What must be read to know whether a body's channel was told the day of a meeting before any notice. */
export function promiseReads(forum: string): Read[] {
  return [
    { kind: 'date-poll', forum },
    { kind: 'extra-request', forum },
  ];
}

/** Did a meeting come of a date question or of members' request? */
export function isPromised(meeting: string, loaded: Loaded): boolean {
  const chosen = loaded.list('date-poll').some(({ state }) => state.status === 'chosen' && state.meeting === meeting);
  const requests = loaded.list('extra-request').map(({ state }) => state);
  return chosen || requests.some((one) => one.status === 'planned' && one.meeting === meeting);
}
