import { strFromU8, unzipSync } from 'fflate';

/** The parts of an Office file, by their path in it. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = unzipSync(new Uint8Array(bytes));
  return Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strFromU8(part)]));
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** A text as it stands in XML; throws where the XML would not be well formed. */
export function unescaped(xml: string): string {
  if (UNFIT.test(xml) || /<|&(?!(amp|lt|gt|quot|apos);)/.test(xml) || !xml.isWellFormed())
    throw new Error(`not XML: ${JSON.stringify(xml.slice(0, 200))}`);
  return xml.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? '');
}

export interface OpenedSheet {
  name: string;
  /** By row; a cell that is not in the file is ''. */
  cells: (string | number)[][];
  /** Of all parts together. */
  xml: string;
}

/** An Excel file's first sheet as Excel reads it. Throws at a cell that is neither a shared text nor a number. */
export function openXlsx(bytes: Uint8Array): OpenedSheet {
  const parts = partsOf(bytes);
  const shared = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si><t[^>]*>([\s\S]*?)<\/t><\/si>/g)].map(
    ([, said = '']) => decoded(unescaped(said)),
  );
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  const cells: (string | number)[][] = [];
  for (const [, attributes = '', inner = ''] of sheet.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const [, letters = '', row = ''] = /r="([A-Z]+)(\d+)"/.exec(attributes) ?? [];
    const said = /^<v>([^<]*)<\/v>$/.exec(inner)?.[1];
    if (said === undefined) throw new Error(`a cell that is neither text nor number: ${inner}`);
    const line = cells[Number(row) - 1] ?? [];
    cells[Number(row) - 1] = line;
    line[column(letters)] = /t="s"/.test(attributes) ? (shared[Number(said)] ?? '') : Number(said);
  }
  const name = unescaped(/<sheet [^>]*name="([^"]*)"/.exec(parts['xl/workbook.xml'] ?? '')?.[1] ?? '');
  const filled = Array.from(cells, (line = []) => Array.from(line, (cell) => cell ?? ''));
  return { name, cells: filled, xml: Object.values(parts).join('\n') };
}

function column(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** ECMA-376's ST_Xstring. */
function decoded(said: string): string {
  return said.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A CSV file with semicolons, every cell quoted, as a spreadsheet reads it. */
export function openCsv(bytes: Uint8Array): string[][] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.startsWith('\ufeff') || !text.endsWith('\r\n'))
    throw new Error('no byte order mark, or no CRLF at the end');
  const lines: string[][] = [[]];
  for (const [whole, , cell = ''] of text.slice(1).matchAll(/("((?:[^"]|"")*)");?|\r\n|./gs)) {
    if (whole === '\r\n') lines.push([]);
    else if (whole.startsWith('"')) lines.at(-1)?.push(cell.replaceAll('""', '"'));
    else throw new Error(`outside a cell: ${whole}`);
  }
  return lines.slice(0, -1);
}
