import type { FactsOf } from '../../bot/declared/fact.ts';
import type { Kind, States } from '../../bot/declared/states.ts';

/** The kinds of whose facts something stands in the row alone (their `rowOnly`, see bot/kernel/words.ts). */
type RowOnlyKind = { [K in Kind]: HasRowOnly<FactsOf<K>> extends never ? never : K }[Kind];
type HasRowOnly<F> = F extends unknown ? ('rowOnly' extends keyof F ? true : never) : never;
type FieldOf<State> = State extends unknown ? keyof State : never;

/** What of their states is made of it, and so can't be made of the journal. Of any other kind nothing is excepted. */
const ROW_ONLY: { readonly [K in RowOnlyKind]: readonly FieldOf<States[K]>[] } = {
  account: ['name'],
  draft: ['answer', 'files'],
  'minutes-item': ['text', 'asides', 'points', 'gone', 'numbered'],
  person: ['definition', 'imported'],
};

/** What the journal must say of a state. */
export function journaledPart(kind: string, state: object): object {
  const apart: Readonly<Record<string, readonly string[]>> = ROW_ONLY;
  return Object.fromEntries(Object.entries(state).filter(([field]) => !apart[kind]?.includes(field)));
}
