import { type Walked, walk } from './content.ts';
import { type File, readFile } from './file.ts';
import { type Dict, isDict, isName, isRef, isStream, isText, type Value } from './syntax.ts';

/** A file as the rules look at it. */
export interface Opened {
  file: File;
  catalog: Dict;
  /** What a reference leads to. */
  get(value: Value | undefined): Value | undefined;
  dict(value: Value | undefined): Dict;
  pages: Page[];
  /** Every element of the structure, in the order of reading. */
  elements: Element[];
  xmp: string;
}

export interface Page extends Walked {
  id: number;
  dict: Dict;
  annotations: { id: number; dict: Dict }[];
}

export interface Element {
  id: number;
  type: string;
  dict: Dict;
  parent?: Element;
  kids: Element[];
  /** Marked content, and the page that it is on. */
  contents: { mcid: number; page: number }[];
  /** Annotations, and the page that the element says they are on. */
  objects: { id: number; page: number }[];
}

export function open(bytes: Uint8Array): Opened {
  const file = readFile(bytes);
  const get = (value: Value | undefined) => (isRef(value) ? file.objects.get(value.ref) : value);
  const dict = (value: Value | undefined): Dict => {
    const found = get(value);
    if (isStream(found)) return found.dict;
    return isDict(found) ? found : new Map();
  };
  const catalog = dict(file.trailer.get('Root'));
  const metadata = get(catalog.get('Metadata'));
  const base = { file, catalog, get, dict };
  return {
    ...base,
    pages: pagesOf(base),
    elements: elementsOf(base),
    xmp: isStream(metadata) ? Buffer.from(metadata.data, 'latin1').toString('utf8') : '',
  };
}

type Base = Pick<Opened, 'file' | 'catalog' | 'get' | 'dict'>;

export function list(value: Value | undefined): Value[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function nameOf(value: Value | undefined): string {
  return isName(value) ? value.name : '';
}

export function saidIn(value: Value | undefined): string {
  if (!isText(value)) return '';
  const { bytes } = value;
  if (!bytes.startsWith('\xfe\xff')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
}

function idOf(value: Value | undefined): number {
  return isRef(value) ? value.ref : 0;
}

function pagesOf({ catalog, get, dict }: Base): Page[] {
  const kids = list(get(dict(catalog.get('Pages')).get('Kids')));
  return kids.map((kid) => {
    const page = dict(kid);
    const content = get(page.get('Contents'));
    const annotations = list(get(page.get('Annots'))).map((one) => ({ id: idOf(one), dict: dict(one) }));
    return { id: idOf(kid), dict: page, annotations, ...walk(isStream(content) ? content.data : '') };
  });
}

function elementsOf(base: Base): Element[] {
  const root = base.dict(base.catalog.get('StructTreeRoot'));
  const elements: Element[] = [];
  for (const kid of list(base.get(root.get('K')))) addElement(kid, undefined, elements, base);
  return elements;
}

function addElement(ref: Value, parent: Element | undefined, elements: Element[], base: Base): void {
  const dict = base.dict(ref);
  const own: Element = {
    id: idOf(ref),
    type: nameOf(dict.get('S')),
    dict,
    ...(parent ? { parent } : {}),
    kids: [],
    contents: [],
    objects: [],
  };
  elements.push(own);
  parent?.kids.push(own);
  for (const kid of list(base.get(dict.get('K')))) addKid(kid, own, elements, base);
}

function addKid(kid: Value, own: Element, elements: Element[], base: Base): void {
  const page = idOf(own.dict.get('Pg'));
  if (typeof kid === 'number') {
    own.contents.push({ mcid: kid, page });
    return;
  }
  const dict = base.dict(kid);
  const at = dict.has('Pg') ? idOf(dict.get('Pg')) : page;
  const type = nameOf(dict.get('Type'));
  if (type === 'MCR') own.contents.push({ mcid: Number(dict.get('MCID')), page: at });
  else if (type === 'OBJR') own.objects.push({ id: idOf(dict.get('Obj')), page: at });
  else addElement(kid, own, elements, base);
}

/** The tree that leads from a page's or an annotation's number to its elements. */
export function parentTree({ catalog, get, dict }: Opened): Map<number, Value> {
  const tree = dict(dict(catalog.get('StructTreeRoot')).get('ParentTree'));
  const numbers = list(get(tree.get('Nums')));
  const found = new Map<number, Value>();
  for (let at = 0; at + 1 < numbers.length; at += 2) found.set(Number(numbers[at]), numbers[at + 1] ?? null);
  return found;
}
