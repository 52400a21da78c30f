import { descendantOf, descriptorOf, fontsOf } from './fonts.ts';
import { type Element, list, type Opened, type Page, parentTree } from './opened.ts';
import type { RuleName } from './rules/all.ts';
import { isDict, isStream, name, type Stream, textOf, type Value } from './syntax.ts';

/** How a good file is made to break each rule, and as little else as can be. */
export const BREAKS: Record<RuleName, (opened: Opened) => void> = {
  'is marked as tagged': ({ catalog }) => catalog.delete('MarkInfo'),
  'has no suspect tags': ({ catalog, dict }) => dict(catalog.get('MarkInfo')).set('Suspects', true),
  'has a language': ({ catalog }) => catalog.delete('Lang'),
  'has languages that exist by their form': (opened) => element(opened, 'P').dict.set('Lang', textOf('svenska')),
  'shows its title in the window': ({ catalog }) => catalog.delete('ViewerPreferences'),
  'has metadata that can be read': (opened) => inMetadata(opened, '</dc:title>', ' & </dc:title>'),
  'has a title in its metadata': (opened) => inMetadata(opened, /<dc:title>.*<\/dc:title>/s, ''),
  'has the same title in both places': ({ file, dict }) =>
    dict(file.trailer.get('Info')).set('Title', textOf('Another')),
  'says which PDF/A it is': (opened) => inMetadata(opened, /<pdfaid:part>1</, '<pdfaid:part>9<'),
  'can be read by all that help people read': ({ file }) => file.trailer.set('Encrypt', new Map()),
  'runs nothing': ({ catalog }) => catalog.set('OpenAction', new Map([['S', name('JavaScript')]])),
  'has tabs in the order of the structure': (opened) => page(opened).dict.delete('Tabs'),

  'has a structure': ({ catalog }) => catalog.delete('StructTreeRoot'),
  'is one document': (opened) => element(opened, 'Document').dict.set('S', name('Sect')),
  'has elements of known types alone': (opened) => element(opened, 'P').dict.set('S', name('Paragraph')),
  'has elements that know where they stand': (opened) =>
    element(opened, 'LI').dict.set('P', { ref: element(opened, 'Document').id }),
  'has no element without anything in it': (opened) => element(opened, 'Caption').dict.set('K', []),
  'begins its headings with the first level': (opened) => retag(opened, 'H1', 'H2'),
  'has one heading of the first level': (opened) => retag(opened, 'H2', 'H1'),
  'jumps over no level of heading': (opened) => retag(opened, 'H2', 'H4'),
  'has headings of one kind': (opened) => retag(opened, 'H3', 'H'),
  'has headings that say something': (opened) => {
    const { contents } = element(opened, 'H2');
    for (const { mcid, page: id } of contents) silence(opened, id, mcid);
  },
  'has pictures that are told in words': (opened) => retag(opened, 'P', 'Figure'),

  'has tables of rows': (opened) => retag(opened, 'TR', 'Div'),
  'has rows in tables alone': (opened) => retag(opened, 'Table', 'Div'),
  'has rows of cells': (opened) => retag(opened, 'TD', 'P'),
  'has cells in rows alone': (opened) => retag(opened, 'LBody', 'TD'),
  'has as many cells in every row of a table': (opened) => {
    const row = element(opened, 'TR').dict;
    row.set('K', list(row.get('K')).slice(1));
  },
  'has tables with heads': (opened) => {
    for (const head of opened.elements.filter(({ type }) => type === 'TH')) head.dict.set('S', name('TD'));
  },
  'says what each head of a table is over': (opened) => element(opened, 'TH').dict.delete('A'),
  'has a caption first or last in its table': (opened) => {
    const table = element(opened, 'Table').dict;
    const [caption = null, row = null, ...rest] = list(table.get('K'));
    table.set('K', [row, caption, ...rest]);
  },
  'has lists of items': (opened) => retag(opened, 'LI', 'Div'),
  'has items in lists alone': (opened) => retag(opened, 'L', 'Div'),
  'has items of a label and a body': (opened) => retag(opened, 'Lbl', 'Span'),
  'has bodies in items alone': (opened) => retag(opened, 'LI', 'Sect'),

  'has links that can be followed': (opened) => {
    const link = element(opened, 'Link').dict;
    link.set('K', list(link.get('K')).slice(0, 1));
  },
  'has links that say something': (opened) => {
    for (const { mcid, page: id } of element(opened, 'Link').contents) silence(opened, id, mcid);
  },
  'tells in words where a link leads': (opened) => linked(opened).dict.set('Contents', textOf('')),
  'has every annotation in the structure': (opened) => {
    const link = element(opened, 'Link').dict;
    link.set('K', list(link.get('K')).slice(0, 1));
  },
  'leads from an annotation to its element': (opened) => linked(opened).dict.set('StructParent', 0),
  'says on which page an annotation is': (opened) => {
    const objects = list(element(opened, 'Link').dict.get('K')).filter(isDict);
    for (const one of objects) one.set('Pg', { ref: opened.pages[0]?.id ?? 0 });
  },
  'has links in Link elements alone': (opened) => retag(opened, 'Link', 'Span'),

  'has nothing on a page but structure and artifacts': (opened) => onPage(opened, /$/, '\n0 0 10 10 re f\n'),
  'has marks that are opened and closed': (opened) => onPage(opened, /EMC\s*$/, ''),
  'keeps structure and artifacts apart': (opened) =>
    onPage(opened, /EMC\s*$/, '/Artifact <</Type /Layout>> BDC EMC EMC\n'),
  'says what an artifact is': (opened) => onPage(opened, '/Type /Pagination', ''),
  'has each number of content once on a page': (opened) => onPage(opened, '/MCID 2', '/MCID 1'),
  'has all marked content in the structure, once': (opened) => onPage(opened, /$/, '\n/P <</MCID 9999>> BDC EMC\n'),
  'has no content in the structure that is not drawn': (opened) => {
    const { dict } = element(opened, 'H2');
    dict.set('K', [...list(dict.get('K')), 9999]);
  },
  'marks content as what its element is': (opened) => onPage(opened, '/H1 ', '/P '),
  'has pages with numbers of their own': (opened) => opened.pages[1]?.dict.set('StructParents', 0),
  'leads from content to its element': (opened) => {
    const of = opened.get(parentTree(opened).get(Number(page(opened).dict.get('StructParents'))));
    if (Array.isArray(of)) of[1] = of[0] ?? null;
  },

  'has its fonts in it': (opened) => descriptorOf(font(opened), opened).delete('FontFile2'),
  'has a font that says which sign a letter is': (opened) => descendantOf(font(opened), opened).delete('CIDToGIDMap'),
  'has letters that can be read out': (opened) => font(opened).delete('ToUnicode'),
  'draws no letter that the font lacks': (opened) => onPage(opened, /\[<....(?=[\da-f]*> )/, '[<0000'),
};

function element({ elements }: Opened, type: string): Element {
  return found(
    elements.find((one) => one.type === type),
    type,
  );
}

function retag(opened: Opened, from: string, to: string): void {
  element(opened, from).dict.set('S', name(to));
}

function page({ pages }: Opened): Page {
  return found(pages[0], 'page');
}

/** The annotation of the first link. */
function linked(opened: Opened): Page['annotations'][number] {
  return found(opened.pages.flatMap(({ annotations }) => annotations)[0], 'annotation');
}

function font(opened: Opened) {
  return found(fontsOf(opened)[0]?.font, 'font');
}

function stream(opened: Opened, value: Value | undefined): Stream {
  const of = opened.get(value);
  return found(isStream(of) ? of : undefined, 'stream');
}

function onPage(opened: Opened, from: string | RegExp, to: string): void {
  change(stream(opened, page(opened).dict.get('Contents')), from, to);
}

function inMetadata(opened: Opened, from: string | RegExp, to: string): void {
  change(stream(opened, opened.catalog.get('Metadata')), from, to);
}

function change(of: Stream, from: string | RegExp, to: string): void {
  const changed = of.data.replace(from, () => to);
  if (changed === of.data) throw new Error(`nothing to change: ${from}`);
  of.data = changed;
}

/** Takes away what is drawn in a sequence; it stands there still. */
function silence(opened: Opened, id: number, mcid: number): void {
  const on = found(
    opened.pages.find((one) => one.id === id),
    'page',
  );
  const content = stream(opened, on.dict.get('Contents'));
  const [before = '', after = ''] = content.data.split(`/MCID ${mcid}\n`);
  const end = after.indexOf('EMC');
  content.data = `${before}/MCID ${mcid}\n${after.slice(0, end).replace(/\[<.*\] TJ/g, '')}${after.slice(end)}`;
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the good file has no ${what}`);
  return value;
}
