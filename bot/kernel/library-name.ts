import { CONTROL, STEERING } from './steering.ts';

/**
 * In UTF-16 units. SharePoint takes 255, and 400 for the whole path with its site, library and folder; a folder that is
 * synchronised to a laptop has 260 in all.
 */
const LONGEST = 160;
/** In UTF-8, of what a disk takes: 255. */
const MOST_BYTES = 240;

/** Windows' devices, with whatever ending, and what SharePoint keeps for itself. */
const RESERVED = /^(?:(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|(?:desktop\.ini|forms)$)/i;
const ENDING = /\.[a-z0-9]{1,10}$/i;

/**
 * A name that every document library and disk takes, of what a paper is called, its ending kept: "Möte 13:00.pdf" is
 * "Möte 13.00.pdf". What differs in signs alone that no name can have comes out the same, and is told apart by who finds
 * the name taken. What is cut ends in a mark of the whole, so that two long titles that begin alike are two names.
 * https://support.microsoft.com/office/64883a5d-228e-48f5-b3d2-eb39e07630fa
 */
export function libraryName(said: string): string {
  const name = acceptable(said);
  if (fits(name, 0)) return name;
  const mark = `-${markOf(name)}`;
  const ending = ENDING.exec(name)?.[0] ?? '';
  return `${begun(name.slice(0, name.length - ending.length), mark.length + ending.length)}${mark}${ending}`;
}

/** The same name for a paper beside others of it: "Kallelse LG 2024-02-16 (2).pdf". */
export function numbered(name: string, count: number): string {
  if (count === 1) return name;
  const ending = ENDING.exec(name)?.[0] ?? '';
  return libraryName(`${name.slice(0, name.length - ending.length)} (${count})${ending}`);
}

/** Is it such a name as it stands? */
export function isLibraryName(name: string): boolean {
  return libraryName(name) === name;
}

function acceptable(said: string): string {
  const clean = said
    .toWellFormed()
    .normalize('NFC')
    .replace(STEERING, '')
    .replace(/\s/g, ' ')
    .replace(CONTROL, '')
    .replace(/[?*]/g, '')
    .replaceAll('"', '”')
    .replaceAll(':', '.')
    .replace(/[/\\<>|]/g, '-')
    .replace(/_vti_/gi, '-vti-')
    .replace(/ +/g, ' ')
    .replace(/^(?:[\s.]|~\$)+|[\s.]+$/g, '')
    .replace(/\s+(?=\.[a-z0-9]{1,10}$)/i, '')
    .normalize('NFC');
  if (clean === '') return 'handling';
  return RESERVED.test(clean) ? `_${clean}` : clean;
}

function fits(name: string, beside: number): boolean {
  return name.length + beside <= LONGEST && new TextEncoder().encode(name).length + beside <= MOST_BYTES;
}

/** As much as there is room for, without a part of a sign. */
function begun(name: string, beside: number): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter('sv', { granularity: 'grapheme' }).segment(name)) {
    if (!fits(kept + segment, beside)) break;
    kept += segment;
  }
  return kept.replace(/[\s.]+$/, '');
}

/** FNV-1a, eight signs of hex: to tell names apart, no proof of anything. */
function markOf(name: string): string {
  let mark = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) mark = Math.imul(mark ^ byte, 0x01000193) >>> 0;
  return mark.toString(16).padStart(8, '0');
}
