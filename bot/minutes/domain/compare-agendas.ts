import { canonical } from '../../kernel/canonical.ts';
import type { AgendaKind } from '../../kernel/definition.ts';
import type { Id } from '../../kernel/named.ts';
import { type AgendaItem, itemWords } from '../../meeting/domain/agenda-item.ts';

/** An item as far as agendas are compared; as a meeting was held there are no texts and annexes of its own. */
export type Compared = Pick<AgendaItem, 'id' | 'heading' | 'kind'> & Partial<AgendaItem>;

/** What an item has become since an earlier agenda. */
export interface ItemChange {
  added?: true;
  moved?: true;
  /** As it was. */
  heading?: string;
  kind?: AgendaKind;
  /** Who presents it, its proposal or its background. */
  texts?: true;
  annexes?: true;
}

export interface AgendaChanges {
  /** By item, of those that have changed. */
  items: ReadonlyMap<Id, ItemChange>;
  removed: Compared[];
}

/** What was added, taken away, moved and changed from one agenda to the next. Of what is secret only that it is there. */
export function compareAgendas(before: readonly Compared[], after: readonly Compared[]): AgendaChanges {
  const known = new Map(before.map((item) => [item.id, item]));
  const left = new Set(after.map(({ id }) => id));
  const moved = movedOf(before, after);
  const items = after.flatMap((item): [Id, ItemChange][] => {
    const was = known.get(item.id);
    const change = was ? { ...(moved.has(item.id) ? { moved: true as const } : {}), ...changed(was, item) } : ADDED;
    return Object.keys(change).length > 0 ? [[item.id, change]] : [];
  });
  return { items: new Map(items), removed: before.filter(({ id }) => !left.has(id)) };
}

const ADDED: ItemChange = { added: true };

function changed(was: Compared, item: Compared): ItemChange {
  if (was.secret || item.secret) return {};
  const { heading: _, ...texts } = itemWords(was);
  const { heading: __, ...now } = itemWords(item);
  const whole = was.annexes !== undefined && item.annexes !== undefined;
  return {
    ...(was.heading === item.heading ? {} : { heading: was.heading }),
    ...(was.kind === item.kind ? {} : { kind: was.kind }),
    ...(whole && canonical(texts) !== canonical(now) ? { texts: true as const } : {}),
    ...(whole && titles(was) !== titles(item) ? { annexes: true as const } : {}),
  };
}

function titles({ annexes = [] }: Compared): string {
  return canonical(annexes.map(({ id, title, secret }) => [id, secret ? '' : title]));
}

/** Of those that both have, the fewest that must have been moved. */
function movedOf(before: readonly Compared[], after: readonly Compared[]): Set<Id> {
  const places = new Map(before.map(({ id }, place) => [id, place]));
  const both = after.flatMap(({ id }) => places.get(id) ?? []);
  // How long a row of places that rises can be that ends with each, and what stands before it there.
  const rows: { length: number; previous: number }[] = [];
  for (const place of both) {
    const earlier = rows.map(({ length }, at) => ((both[at] ?? place) < place ? length : 0));
    const length = Math.max(0, ...earlier);
    rows.push({ length: length + 1, previous: length === 0 ? -1 : earlier.indexOf(length) });
  }
  const stays = new Set<number>();
  const longest = Math.max(0, ...rows.map(({ length }) => length));
  for (let at = rows.findIndex(({ length }) => length === longest); at >= 0; at = rows[at]?.previous ?? -1)
    stays.add(both[at] ?? -1);
  return new Set(before.filter((_, place) => both.includes(place) && !stays.has(place)).map(({ id }) => id));
}
