import type { ImportedKind } from '../../declared/fact.ts';
import type { States } from '../../declared/states.ts';
import { canonical } from '../../kernel/canonical.ts';
import type { CooperationDefinition } from '../../kernel/definition.ts';
import { officeId } from './office-id.ts';

export type Item<K extends ImportedKind = ImportedKind> = {
  [P in K]: { kind: P; id: string; definition: NonNullable<States[P]['definition']> };
}[K];

/** How an item stands in the product, under the key `kind/id`. */
export interface Existing {
  /** The definition as it was last imported. */
  imported: unknown;
  /** The definition as it stands now; the product may have changed it. */
  current: unknown;
  /** Why an import may not change it, as a text key, e.g. because its notice was sent. */
  locked?: string;
}

export interface KeptItem {
  kind: ImportedKind;
  id: string;
  /** What the folder has changed since the last import, and the import leaves as it is. */
  fields: string[];
  /** A text key. */
  why: string;
}

/** What an import would do. Kept and missing items are left alone and listed for people. */
export interface ImportPlan {
  add: Item[];
  change: (Item & { fields: string[] })[];
  same: number;
  kept: KeptItem[];
  missing: { kind: ImportedKind; id: string }[];
}

/** The text key of the reason for keeping what was changed in the product. */
export const CHANGED_IN_PRODUCT = 'import.kept.changed';

/**
 * Compares a folder with what the product holds. Only what the folder itself changed since the last import is
 * a change; what was changed in the product too, or is locked, is kept, unless both now say the same.
 */
export function planImport(definition: CooperationDefinition, existing: ReadonlyMap<string, Existing>): ImportPlan {
  const plan: ImportPlan = { add: [], change: [], same: 0, kept: [], missing: [] };
  const items = itemsOf(definition);
  for (const item of items) place(plan, item, existing.get(keyOf(item)));
  const inFolder = new Set(items.map(keyOf));
  plan.missing = [...existing.keys()].filter((key) => !inFolder.has(key)).map(fromKey);
  return plan;
}

function place(plan: ImportPlan, item: Item, stands: Existing | undefined): void {
  if (!stands) {
    plan.add.push(item);
    return;
  }
  const wanted = canonical(item.definition);
  if (wanted === canonical(stands.imported) || wanted === canonical(stands.current)) {
    plan.same += 1;
    return;
  }
  const fields = changedFields(stands.imported, item.definition);
  const changedHere = canonical(stands.current) !== canonical(stands.imported);
  const why = stands.locked ?? (changedHere ? CHANGED_IN_PRODUCT : undefined);
  if (why === undefined) plan.change.push({ ...item, fields });
  else plan.kept.push({ kind: item.kind, id: item.id, fields, why });
}

/** Everything of a folder that is stored, one by one, in the order in which it may be added. */
export function itemsOf(definition: CooperationDefinition): Item[] {
  const each = <K extends ImportedKind>(
    kind: K,
    list: readonly (NonNullable<States[K]['definition']> & { id: string })[],
  ) => list.map((part): Item<K> => ({ kind, id: part.id, definition: part }));
  return [
    ...each('cooperation', [definition.cooperation]),
    ...each('municipality', definition.municipalities),
    ...each('forum', definition.forums),
    ...each('person', definition.people),
    ...each('seat', definition.seats),
    ...definition.offices.map((office): Item => ({ kind: 'office', id: officeId(office), definition: office })),
    ...each('plan', definition.plans),
    ...each('meeting', definition.meetings),
    ...each('calendar-entry', definition.calendarEntries),
  ];
}

function keyOf({ kind, id }: Item): string {
  return `${kind}/${id}`;
}

function fromKey(key: string): { kind: ImportedKind; id: string } {
  const slash = key.indexOf('/');
  return { kind: key.slice(0, slash) as ImportedKind, id: key.slice(slash + 1) };
}

function changedFields(before: unknown, after: object): string[] {
  const old = new Map(Object.entries(before ?? {}));
  const now = new Map(Object.entries(after));
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names.filter((name) => canonical(old.get(name)) !== canonical(now.get(name)));
}
