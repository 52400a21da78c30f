import { bundleOf, bundleReads } from '../../meeting/service/bundle.ts';
import type { Loaded, Read } from '../../ports/store.ts';
import type { MinutesBundle } from '../views/bundle.ts';

/** What must be read for a bundle of a meeting's minutes. */
export function minutesReads(meeting: string, loaded: Loaded): Read[] {
  return [
    ...bundleReads(meeting, loaded, { rsvps: true, people: true }),
    { kind: 'minutes', ids: [meeting] },
    { kind: 'minutes-item', meeting },
  ];
}

/** Undefined where there is no such meeting. */
export function minutesBundleOf(loaded: Loaded, id: string): MinutesBundle | undefined {
  const meeting = bundleOf(loaded, id);
  if (meeting === undefined) return undefined;
  const rows = loaded.list('minutes-item').filter(({ state }) => state.meeting === id);
  const notes = new Map(rows.map(({ state }) => [state.item, state]));
  return { meeting, minutes: loaded.get('minutes', id)?.state, notes };
}
