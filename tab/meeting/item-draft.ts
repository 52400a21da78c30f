import type { AgendaKind } from '../../bot/kernel/definition.ts';
import type { ItemFields } from '../../bot/meeting/domain/agenda-item.ts';
import { forget, keptUnder } from '../shell/drafts.ts';
import type { TabKey } from '../shell/say.ts';
import { isFlag, isNumber, isOneOf, isOptional, isShape, isText } from '../shell/shape.ts';
import { isNewMore, type NewMore } from './new-parts.ts';

/** An item as it stands in its form. `minutes` is what was typed. */
export interface ItemDraft {
  heading: string;
  kind: AgendaKind;
  presenter: string;
  proposal: string;
  background: string;
  minutes: string;
  secret: boolean;
}

const NEW_ITEM: ItemDraft = draftOf({ heading: '', kind: 'information' });

const MOST_MINUTES = 24 * 60;
/** As the service counts them. */
export const LONGEST_LINE = 200;
export const LONGEST_ITEM_TEXT = 4_000;

export function draftOf(fields: ItemFields): ItemDraft {
  const { heading, kind, presenter = '', proposal = '', background = '', minutes, secret } = fields;
  const length = minutes === undefined ? '' : String(minutes);
  return { heading, kind, presenter, proposal, background, minutes: length, secret: secret === true };
}

/** What is sent. Of a secret item nothing but its kind and length leaves the browser. */
export function fieldsOf({ heading, kind, minutes, secret, ...texts }: ItemDraft): ItemFields {
  const length = minutes.trim() === '' ? {} : { minutes: Number(minutes) };
  if (secret) return { heading: '', kind, ...length, secret };
  return { heading: heading.trim(), kind, ...written(texts), ...length };
}

type Texts = Pick<ItemDraft, 'presenter' | 'proposal' | 'background'>;

function written({ presenter, proposal = '', background = '' }: Texts): Partial<Texts> {
  const given = { presenter: presenter.trim(), proposal: proposal.trim(), background: background.trim() };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
}

export type DraftFaults = Partial<Record<'heading' | 'minutes', TabKey>>;

/** What must be put right before it is sent. */
export function faultsIn({ heading, minutes, secret }: ItemDraft): DraftFaults {
  const length = Number(minutes);
  const whole = minutes.trim() === '' || (Number.isInteger(length) && length >= 1 && length <= MOST_MINUTES);
  return {
    ...(!secret && heading.trim() === '' ? { heading: 'tab.item.noHeading' as const } : {}),
    ...(whole ? {} : { minutes: 'tab.item.badMinutes' as const }),
  };
}

export function sameFields(one: ItemFields, other: ItemFields): boolean {
  const texts = ({ heading, presenter = '', proposal = '', background = '' }: ItemFields) =>
    [heading, presenter, proposal, background].map((text) => text.replaceAll('\r\n', '\n'));
  const parts = (fields: ItemFields) =>
    JSON.stringify([fields.secret ?? texts(fields), fields.kind, fields.minutes ?? null]);
  return parts(one) === parts(other);
}

/** Where an item's form is kept while it is filled in; NEW for one that is not there yet. */
export function itemKey(meeting: string, item: string): string {
  return `item ${meeting} ${item}`;
}

export const NEW = 'new';

/** The draft that stands in a form, and the version of the item that it began from. */
export interface KeptItem {
  base: number;
  draft: ItemDraft;
  /** A new one's place: before the item with this id; LAST; absent: where new ones usually come. */
  before?: string;
  /** What is to go with a new one. */
  more?: NewMore;
}

export const isAgendaKind = isOneOf<AgendaKind>({
  formality: true,
  information: true,
  discussion: true,
  decision: true,
  'follow-up': true,
  'open-items': true,
  other: true,
});

export const isItemDraft = isShape<ItemDraft>({
  heading: isText,
  kind: isAgendaKind,
  presenter: isText,
  proposal: isText,
  background: isText,
  minutes: isText,
  secret: isFlag,
});

export const isKeptItem = isShape<KeptItem>({
  base: isNumber,
  draft: isItemDraft,
  before: isOptional(isText),
  more: isOptional(isNewMore),
});

/** What may stand in the browser: of a secret item no more than what is sent. */
export function storedItem(kept: KeptItem): KeptItem {
  const { draft } = kept;
  if (!draft.secret) return kept;
  const { more: _more, ...rest } = kept;
  return { ...rest, draft: { ...draftOf(fieldsOf(draft)), minutes: draft.minutes } };
}

export function linkKey(meeting: string, item: string): string {
  return `link ${meeting} ${item}`;
}

export function guestKey(meeting: string, item: string): string {
  return `guest ${meeting} ${item}`;
}

/** Where that is kept which has not yet come to a new item that is stored. */
export function partsKey(meeting: string, item: string = NEW): string {
  return `parts ${meeting} ${item}`;
}

/** The items of which something is half written. */
export function halfWritten(meeting: string): string[] {
  return [...new Set([itemKey, linkKey, guestKey, partsKey].flatMap((keyOf) => keptUnder(keyOf(meeting, ''))))];
}

/** The item is secret now: what was half written beside it goes. */
export function forgetBeside(meeting: string, item: string): void {
  forget(linkKey(meeting, item));
  forget(guestKey(meeting, item));
}

export function keptItem(item: { version: number; fields: ItemFields } | undefined): KeptItem {
  return { base: item?.version ?? 0, draft: item ? draftOf(item.fields) : NEW_ITEM };
}

/** Has somebody else changed or removed the item since `mine` was begun? The same words are no conflict. */
export function isBeaten(mine: KeptItem, now: { version: number; fields: ItemFields } | undefined): boolean {
  return !now || (now.version !== mine.base && !sameFields(now.fields, fieldsOf(mine.draft)));
}

export const LAST = '';

/** Where a new item goes, as the command says it. */
export function placeOf(before: string, items: readonly { id: string }[]): { at?: number } {
  const at = items.findIndex(({ id }) => id === before);
  return at < 0 ? {} : { at };
}
