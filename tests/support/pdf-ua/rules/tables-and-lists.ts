import { type Element, nameOf, type Opened } from '../opened.ts';
import { isDict } from '../syntax.ts';
import { type Rule, unless } from './types.ts';

const only =
  (inside: string, allowed: string[]): Rule =>
  ({ elements }) =>
    of(elements, inside).flatMap(({ id, kids }) =>
      kids.flatMap(({ type }) => unless(allowed.includes(type), `element ${id}: ${type} in ${inside}`)),
    );

const standsIn =
  (types: string[], allowed: string[]): Rule =>
  ({ elements }) =>
    elements
      .filter(({ type }) => types.includes(type))
      .flatMap(({ id, type, parent }) =>
        unless(allowed.includes(parent?.type ?? ''), `element ${id}: ${type} in ${parent?.type}`),
      );

/** Tables and lists. */
export const TABLES_AND_LISTS = {
  'has tables of rows': only('Table', ['Caption', 'TR', 'THead', 'TBody', 'TFoot']),
  'has rows in tables alone': standsIn(['TR'], ['Table', 'THead', 'TBody', 'TFoot']),
  'has rows of cells': only('TR', ['TH', 'TD']),
  'has cells in rows alone': standsIn(['TH', 'TD'], ['TR']),
  'has as many cells in every row of a table': ({ elements }) =>
    of(elements, 'Table').flatMap((table) => {
      const counts = new Set(rowsOf(table).map(({ kids }) => kids.length));
      return unless(counts.size === 1, `table ${table.id}: ${[...counts].join(' or ')} cells`);
    }),
  'has tables with heads': ({ elements }) =>
    of(elements, 'Table').flatMap((table) => {
      const heads = rowsOf(table).flatMap(({ kids }) => of(kids, 'TH'));
      return unless(heads.length > 0, `table ${table.id}`);
    }),
  'says what each head of a table is over': (opened) =>
    of(opened.elements, 'TH').flatMap((head) =>
      unless(['Column', 'Row', 'Both'].includes(scopeOf(head, opened)), `element ${head.id}: no Scope`),
    ),
  'has a caption first or last in its table': ({ elements }) =>
    of(elements, 'Table').flatMap(({ id, kids }) => {
      const at = kids.findIndex(({ type }) => type === 'Caption');
      return unless(at <= 0 || at === kids.length - 1, `table ${id}`);
    }),
  'has lists of items': only('L', ['LI', 'Caption', 'L']),
  'has items in lists alone': standsIn(['LI'], ['L']),
  'has items of a label and a body': only('LI', ['Lbl', 'LBody']),
  'has bodies in items alone': standsIn(['LBody'], ['LI']),
} satisfies Record<string, Rule>;

function of(elements: readonly Element[], wanted: string): Element[] {
  return elements.filter(({ type }) => type === wanted);
}

function rowsOf(element: Element): Element[] {
  return element.kids.flatMap((kid) => (kid.type === 'TR' ? [kid] : rowsOf(kid)));
}

function scopeOf({ dict }: Element, { get }: Opened): string {
  const attributes = get(dict.get('A'));
  const all = Array.isArray(attributes) ? attributes.map(get) : [attributes];
  const found = all.find((one) => isDict(one) && one.has('Scope'));
  return isDict(found) ? nameOf(found.get('Scope')) : '';
}
