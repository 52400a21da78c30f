import { forget, kept } from '../shell/drafts.ts';
import { type Check, isListOf, isOptional, isShape, isText } from '../shell/shape.ts';
import { type ItemDraft, isItemDraft, partsKey } from './item-draft.ts';
import { type FilePart, type GuestPart, isGuestPart, isLinkPart, type LinkPart, type NewPart } from './new-parts.ts';

type FileName = Pick<FilePart, 'key' | 'name'>;

/** What has not yet come to an item that is stored: of a file a browser keeps no more than its name. */
export interface KeptParts {
  /** The item's heading, as it is told. */
  made: string;
  draft: ItemDraft;
  /** The items that were there before it. */
  known: string[];
  /** Its id, once it is found. */
  item?: string;
  guests: GuestPart[];
  links: LinkPart[];
  files: FileName[];
}

const isKeptParts = isShape<KeptParts>({
  made: isText,
  draft: isItemDraft,
  known: isListOf(isText),
  item: isOptional(isText),
  guests: isListOf(isGuestPart),
  links: isListOf(isLinkPart),
  files: isListOf(isShape<FileName>({ key: isText, name: isText })),
});

export const isKeptOrNone: Check<KeptParts | null> = (value) => value === null || isKeptParts(value);

/** Nothing of a secret item stands in the browser. */
export function storedParts(parts: KeptParts | null): KeptParts | null {
  return parts?.draft.secret ? null : parts;
}

type About = Pick<KeptParts, 'made' | 'draft' | 'known'>;

export function keptOf(parts: readonly NewPart[], about: About): KeptParts {
  return {
    ...about,
    guests: parts.filter((part): part is GuestPart => 'guest' in part),
    links: parts.filter((part): part is LinkPart => 'link' in part),
    files: parts.flatMap((part) => ('file' in part ? [{ key: part.key, name: part.name }] : [])),
  };
}

/** The rest, when one of them has come there; null: all have. */
export function without(parts: KeptParts, key: string): KeptParts | null {
  const others = <P extends { key: string }>(all: P[]) => all.filter((one) => one.key !== key);
  const [guests, links, files] = [others(parts.guests), others(parts.links), others(parts.files)];
  return guests.length + links.length + files.length > 0 ? { ...parts, guests, links, files } : null;
}

/** The item is secret now, or gone: what was to come to it goes. */
export function forgetPartsOf(meeting: string, item: string): void {
  if (kept(partsKey(meeting), isKeptOrNone)?.item === item) forget(partsKey(meeting));
}
