import type { Feature } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings as insert,
} from 'write-excel-file/utility';

/** The rows and columns that a filter stands over, counted from 0; the first row is the headings. */
export interface Filtered {
  headings: number;
  last: number;
  columns: number;
}

const SHEET = 'xl/worksheets/sheet{id}.xml';
/** A filter over a table in the first sheet, called `name`. write-excel-file makes none itself; LibreOffice shows it by its hidden name only. */
export function filtered<Content>({ headings, last, columns }: Filtered, name: string): Feature<Content> {
  const [from, to] = [getCellAddress(headings, 0), getCellAddress(last, columns - 1)];
  const fixed = (address: string) => address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const range = `'${name}'!${fixed(from)}:${fixed(to)}`;
  const hidden = `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${range}</definedName>`;
  const filter = getSelfClosingTagMarkup('autoFilter', { ref: `${from}:${to}` });
  const order = getOrderOfSiblings(SHEET, 'worksheet') ?? [];
  return {
    files: {
      transform: {
        [SHEET]: { transform: (xml) => insert(xml, filter, order, 'worksheet') },
        'xl/workbook.xml': { transform: (xml) => withName(xml, hidden) },
      },
    },
  };
}

/** The library leaves an empty list of names in the workbook; two would make the file unreadable. */
function withName(xml: string, name: string): string {
  const list = '<definedNames/>';
  if (!xml.includes(list)) throw new Error('write-excel-file no longer leaves an empty list of names');
  return xml.replace(list, () => `<definedNames>${name}</definedNames>`);
}
