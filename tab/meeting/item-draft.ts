import type { AgendaKind } from '../../bot/kernel/definition.ts';
import type { ItemFields } from '../../bot/meeting/domain/agenda-item.ts';
import { forget, keptUnder } from '../shell/drafts.ts';
import type { TabKey } from '../shell/say.ts';
import { isFlag, isNumber, isOneOf, isOptional, isShape, isText } from '../shell/shape.ts';

/** An item as it stands in its form. `minutes` is what was typed. */
export interface ItemDraft {
  heading: string;
  kind: AgendaKind;
  presenter: string;
  minutes: string;
  secret: boolean;
}

const NEW_ITEM: ItemDraft = { heading: '', kind: 'information', presenter: '', minutes: '', secret: false };

const MOST_MINUTES = 24 * 60;
/** As the service counts them. */
export const LONGEST_LINE = 200;

export function draftOf({ heading, kind, presenter = '', minutes, secret }: ItemFields): ItemDraft {
  return { heading, kind, presenter, minutes: minutes === undefined ? '' : String(minutes), secret: secret === true };
}

/** What is sent. Of a secret item nothing but its kind and length leaves the browser. */
export function fieldsOf({ heading, kind, presenter, minutes, secret }: ItemDraft): ItemFields {
  const length = minutes.trim() === '' ? {} : { minutes: Number(minutes) };
  if (secret) return { heading: '', kind, ...length, secret };
  const name = presenter.trim();
  return { heading: heading.trim(), kind, ...(name === '' ? {} : { presenter: name }), ...length };
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
  const parts = ({ heading, kind, presenter = '', minutes, secret }: ItemFields) =>
    JSON.stringify([secret ? '' : heading, kind, secret ? '' : presenter, minutes ?? null, secret === true]);
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
  /** A new one's place: before the item with this id; absent: last. */
  before?: string;
}

export const isKeptItem = isShape<KeptItem>({
  base: isNumber,
  draft: isShape<ItemDraft>({
    heading: isText,
    kind: isOneOf<AgendaKind>({
      formality: true,
      information: true,
      discussion: true,
      decision: true,
      'follow-up': true,
      'open-items': true,
      other: true,
    }),
    presenter: isText,
    minutes: isText,
    secret: isFlag,
  }),
  before: isOptional(isText),
});

/** What may stand in the browser: of a secret item no more than what is sent. */
export function storedItem(kept: KeptItem): KeptItem {
  const { draft } = kept;
  if (!draft.secret) return kept;
  return { ...kept, draft: { ...draftOf(fieldsOf(draft)), minutes: draft.minutes } };
}

export function linkKey(meeting: string, item: string): string {
  return `link ${meeting} ${item}`;
}

export function guestKey(meeting: string, item: string): string {
  return `guest ${meeting} ${item}`;
}

/** The items of which something is half written. */
export function halfWritten(meeting: string): string[] {
  return [...new Set([itemKey, linkKey, guestKey].flatMap((keyOf) => keptUnder(keyOf(meeting, ''))))];
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

export function placed({ base, draft }: KeptItem, before: string | undefined): KeptItem {
  return { base, draft, ...(before ? { before } : {}) };
}
