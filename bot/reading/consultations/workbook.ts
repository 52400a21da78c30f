import { elements, mainPart, related, xmlOf } from '../office/related.ts';
import type { Zip } from '../office/unpack.ts';
import { NotXml } from '../office/xml.ts';

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
  const path = mainPart(zip) ?? 'xl/workbook.xml';
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const parts = related(zip, path);
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
