import { decodeText } from '../decode-text.ts';
import type { Zip } from './unpack.ts';
import { attributesOf, NotXml, type XmlTag, xmlTokens } from './xml.ts';

/** What of an XLSX file's book is needed to read its sheets. */
export interface Workbook {
  /** Those that are seen, in their order; all where none is. `part`: its file in the archive. */
  sheets: { name: string; part: string }[];
  /** Do its days begin in 1904? */
  since1904: boolean;
  sharedStrings: string;
  styles: string;
}

/** Throws NotXml where there is no book. */
export function workbookOf(zip: Zip): Workbook {
  const path =
    related(zip, '_rels/.rels', '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const parts = related(zip, `${folder}_rels/${path.slice(folder.length)}.rels`, folder);
  const ofType = (wanted: string) => parts.find(({ type }) => type === wanted)?.target;
  const xml = xmlOf(zip, path);
  if (xml === undefined) throw new NotXml();
  const book = elements(xml);
  const sheets = book.flatMap(({ tag, given }) => {
    const id = [...given].find(([name]) => name === 'id' || name.endsWith(':id'))?.[1];
    const part = parts.find((one) => one.id === id)?.target;
    const name = given.get('name');
    return tag === 'sheet' && part && name ? { name, part, hidden: /hidden$/i.test(given.get('state') ?? '') } : [];
  });
  const seen = sheets.filter(({ hidden }) => !hidden);
  const date1904 = book.find(({ tag }) => tag === 'workbookPr')?.given.get('date1904') ?? '';
  return {
    sheets: seen.length > 0 ? seen : sheets,
    since1904: ['1', 'true', 'on'].includes(date1904.toLowerCase()),
    sharedStrings: ofType('sharedStrings') ?? `${folder}sharedStrings.xml`,
    styles: ofType('styles') ?? `${folder}styles.xml`,
  };
}

/** A part's text, where there is one. */
export function xmlOf(zip: Zip, part: string): string | undefined {
  const bytes = zip.file(part);
  return bytes && decodeText(bytes);
}

/** Its tags that begin something, with what they say. */
function elements(xml: string): { tag: string; given: Map<string, string> }[] {
  const tags = [...xmlTokens(xml)].filter((one): one is XmlTag => 'tag' in one);
  return tags
    .filter(({ at }) => at !== 'close')
    .map(({ tag, attributes }) => ({ tag, given: attributesOf(attributes) }));
}

/** The parts that a part names, their paths from the archive's root. */
function related(zip: Zip, part: string, folder: string) {
  return elements(xmlOf(zip, part) ?? '')
    .filter(({ tag }) => tag === 'Relationship')
    .map(({ given }) => ({
      id: given.get('Id'),
      type: given.get('Type')?.split('/').at(-1),
      target: pathFrom(folder, given.get('Target') ?? ''),
    }));
}

function pathFrom(folder: string, target: string): string {
  const leaning = target.replaceAll('\\', '/');
  return new URL(leaning, `file:///${folder}`).pathname.slice(1);
}
