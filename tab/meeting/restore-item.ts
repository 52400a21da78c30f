import type { Command } from '../../bot/declared/command.ts';
import type { ItemFields } from '../../bot/meeting/domain/agenda-item.ts';
import type { EditItemView } from '../../bot/meeting/views/view.ts';
import { sameFields } from './item-draft.ts';

/** A file's bytes are gone with its item, so they cannot be given back. */
export function hasFile({ annexes }: Pick<EditItemView, 'annexes'>): boolean {
  return annexes.some(({ file }) => file !== undefined);
}

/** The id of the item that is there now and was not before, with those fields. */
export function newItemIn(
  now: EditItemView[],
  before: readonly { id: string }[],
  fields: ItemFields,
): string | undefined {
  const known = new Set(before.map(({ id }) => id));
  return now.find((item) => !known.has(item.id) && sameFields(item.fields, fields))?.id;
}

/** What gives an item back its links, its guests and the signs of its secret documents. */
export function partsOf(meeting: string, item: string, { annexes, guests }: EditItemView): Command[] {
  const about = { meeting, item };
  const documents = annexes.flatMap(({ title, href, file }): Command[] => {
    if (href) return [{ do: 'add-annex', ...about, annex: { title, href } }];
    return file ? [] : [{ do: 'add-annex', ...about, annex: { secret: true } }];
  });
  const invitations = guests.map(({ person }): Command => ({ do: 'invite-guest', ...about, guest: { person } }));
  return [...documents, ...invitations];
}
