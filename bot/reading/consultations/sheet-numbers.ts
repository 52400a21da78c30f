import { strToU8, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { xmlTokens } from '../office/xml.ts';

/** A number of a sheet, as the file has it, with the style that says whether it is a day. */
export interface StyledNumber {
  value: string;
  style: string | undefined;
}

/**
 * What numbers say by their styles: a Date for a day (midnight in UTC, and perhaps an hour), else a number. The library gets
 * a book of our own making with these cells, which are counted, below each other.
 */
export async function numbersBy(
  styles: string | undefined,
  since1904: boolean,
  numbers: readonly StyledNumber[],
): Promise<unknown[]> {
  if (numbers.length === 0) return [];
  const known = styles === undefined ? 0 : countStyles(styles);
  const cells = numbers.map(({ value, style }, at) => {
    const styled = /^\d{1,5}$/.test(style ?? '') && Number(style) < known ? ` s="${style}"` : '';
    return `<row r="${at + 1}"><c r="A${at + 1}"${styled}><v>${value}</v></c></row>`;
  });
  const book = {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="${since1904 ? 1 : 0}"/><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${part('r1', 'worksheet', 'sheet.xml')}${part('r2', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sheet.xml': `<worksheet xmlns="${MAIN}"><sheetData>${cells.join('')}</sheetData></worksheet>`,
    ...(styles === undefined ? {} : { 'xl/styles.xml': styles }),
  };
  const packed = Object.entries(book).map(([name, xml]) => [name, strToU8(xml)] as const);
  const sheet = await readSheet(Buffer.from(zipSync(Object.fromEntries(packed), { level: 0 })));
  return numbers.map((_, at) => sheet[at]?.[0]);
}

/** A cell with a style that is not there is read without it. */
function countStyles(xml: string): number {
  let count = 0;
  let inside = false;
  for (const token of xmlTokens(xml)) {
    if ('text' in token) continue;
    if (token.tag === 'cellXfs') inside = token.at === 'open';
    else if (inside && token.tag === 'xf' && token.at !== 'close') count += 1;
  }
  return count;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function part(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}
