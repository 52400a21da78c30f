import { changedSince } from './fault.ts';
import type { Item } from './kept.ts';

export const eTag = ({ guid, changes }: Item) => `"{${guid.toUpperCase()}},${changes}"`;
export const cTag = ({ guid, contents }: Item) => `"c:{${guid.toUpperCase()}},${contents}"`;
/** The list writes the same number without the braces. */
export const fieldsTag = ({ guid, changes }: Item) => `"${guid},${changes}"`;

const tagsOf = (item: Item) => [eTag(item), cTag(item), fieldsTag(item)];
const asked = (header: string) => header.split(/,(?=\s*(?:W\/)?"|\s*\*)/).map((one) => one.trim().replace(/^W\//, ''));
const meets = (header: string, item: Item) => asked(header).some((one) => one === '*' || tagsOf(item).includes(one));

/** 412 when it is no longer what the caller has seen. */
export function checkMatch(headers: Record<string, string>, item: Item): void {
  const wanted = headers['if-match'];
  if (wanted !== undefined && !meets(wanted, item)) throw changedSince();
}

export function isUnchanged(headers: Record<string, string>, item: Item): boolean {
  const known = headers['if-none-match'];
  return known !== undefined && meets(known, item);
}
