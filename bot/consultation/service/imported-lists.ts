import type { Loaded } from '../../ports/store.ts';
import type { OfList } from '../domain/remove.ts';
import { type Consultation, isStanding } from '../domain/state.ts';
import type { ImportedList } from '../views/imports.ts';
import { consultationsIn, wasAskedAbout } from './bundle.ts';

/** What came with a list and stands. `loaded`: with the Rounds about them. */
export function standingOf(loaded: Loaded, list: string): OfList[] {
  return consultationsIn(loaded)
    .filter(({ consultation }) => consultation.list?.id === list)
    .map((one) => ({ ...one, wasAsked: wasAskedAbout(loaded, one.id) }));
}

export function importedLists(loaded: Loaded): ImportedList[] {
  const lists = new Map<string, ImportedList>();
  for (const { id, state } of loaded.list('consultation')) {
    if (state.list === undefined) continue;
    const { id: list } = state.list;
    const known = lists.get(list) ?? { list, at: state.registeredAt, standing: [], removed: 0 };
    const standing = isStanding(state)
      ? [...known.standing, { id, consultation: state, wasAsked: wasAskedAbout(loaded, id) }]
      : known.standing;
    const removed = known.removed + (isStanding(state) ? 0 : 1);
    const at = state.registeredAt > known.at ? state.registeredAt : known.at;
    lists.set(list, { list, at, standing, removed });
  }
  return [...lists.values()];
}

/** Undoing its list would take it away, if nobody was asked about it. */
export function isUntouched({ consultation: { list } }: { consultation: Consultation }): boolean {
  return list !== undefined && !list.touched;
}
