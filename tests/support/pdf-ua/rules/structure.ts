import { textOfElement } from '../fonts.ts';
import { type Element, nameOf, type Opened, saidIn } from '../opened.ts';
import { isRef, type Value } from '../syntax.ts';
import { type Rule, unless } from './types.ts';

/** The types of PDF 1.4, and the parts of a table that came with 1.5. */
const STANDARD = new Set(
  [
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody',
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form',
  ].flatMap((line) => line.split(' ')),
);

/** A cell may be empty; everything else is there for what it holds. */
const MAY_BE_EMPTY = new Set(['TD', 'TH']);

/** The tree as such, and its headings. */
export const STRUCTURE = {
  'has a structure': ({ catalog, dict, elements }) =>
    unless(nameOf(dict(catalog.get('StructTreeRoot')).get('Type')) === 'StructTreeRoot' && elements.length > 0, 'none'),
  'is one document': ({ elements }) => {
    const tops = elements.filter(({ parent }) => parent === undefined).map(({ type }) => type);
    return unless(tops.join() === 'Document', `at the top: ${tops}`);
  },
  'has elements of known types alone': ({ elements, catalog, dict }) => {
    const roles = dict(dict(catalog.get('StructTreeRoot')).get('RoleMap'));
    const known = (type: string) => STANDARD.has(type) || STANDARD.has(nameOf(roles.get(type)));
    return elements.flatMap(({ id, type }) => unless(known(type), `element ${id}: ${type}`));
  },
  'has elements that know where they stand': ({ elements, catalog }) => {
    const root = catalog.get('StructTreeRoot');
    return elements.flatMap(({ id, dict, parent }) =>
      unless(refOf(dict.get('P')) === (parent?.id ?? refOf(root)), `element ${id}: another parent`),
    );
  },
  'has no element without anything in it': ({ elements }) =>
    elements.flatMap(({ id, type, kids, contents, objects }) =>
      unless(MAY_BE_EMPTY.has(type) || kids.length + contents.length + objects.length > 0, `element ${id}: ${type}`),
    ),
  'begins its headings with the first level': (opened) => {
    const [first] = headings(opened);
    return unless(first?.type === 'H1', `begins with ${first?.type}`);
  },
  'has one heading of the first level': (opened) => {
    const count = headings(opened).filter(({ type }) => type === 'H1').length;
    return unless(count === 1, `${count} of them`);
  },
  'jumps over no level of heading': (opened) =>
    headings(opened).flatMap(({ id, type }, at, all) => {
      const before = levelOf(all[at - 1]?.type ?? 'H0');
      return unless(levelOf(type) <= before + 1, `element ${id}: ${type} after H${before}`);
    }),
  'has headings of one kind': ({ elements }) =>
    elements.flatMap(({ id, type }) => unless(type !== 'H', `element ${id}: a heading without a level`)),
  'has headings that say something': (opened) =>
    headings(opened).flatMap((one) => unless(textOfElement(one, opened).trim() !== '', `element ${one.id}`)),
  'has pictures that are told in words': ({ elements }) =>
    elements.flatMap(({ id, type, dict }) =>
      unless(!['Figure', 'Formula'].includes(type) || saidIn(dict.get('Alt')) !== '', `element ${id}: ${type}`),
    ),
} satisfies Record<string, Rule>;

function headings({ elements }: Opened): Element[] {
  return elements.filter(({ type }) => /^H\d$/.test(type));
}

function levelOf(type: string): number {
  return Number(type.slice(1));
}

function refOf(value: Value | undefined): number {
  return isRef(value) ? value.ref : 0;
}
