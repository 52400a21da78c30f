import { textOfElement } from '../fonts.ts';
import { type Element, nameOf, type Opened, parentTree, saidIn } from '../opened.ts';
import { isRef } from '../syntax.ts';
import { type Rule, unless } from './types.ts';

/** Links, and whatever else lies upon a page. */
export const LINKS = {
  'has links that can be followed': (opened) =>
    links(opened).flatMap(({ id, objects }) => {
      const found = objects.some((one) => nameOf(annotation(one.id, opened)?.dict.get('Subtype')) === 'Link');
      return unless(found, `element ${id}: a Link without its annotation`);
    }),
  'has links that say something': (opened) =>
    links(opened).flatMap((one) => unless(textOfElement(one, opened).trim() !== '', `element ${one.id}`)),
  'tells in words where a link leads': ({ pages, get }) =>
    pages.flatMap(({ annotations }) =>
      annotations.flatMap(({ id, dict }) =>
        unless(saidIn(get(dict.get('Contents'))).trim() !== '', `annotation ${id}: no Contents`),
      ),
    ),
  'has every annotation in the structure': ({ pages, elements }) =>
    pages.flatMap(({ annotations }) =>
      annotations.flatMap(({ id }) =>
        unless(elements.filter(({ objects }) => objects.some((one) => one.id === id)).length === 1, `annotation ${id}`),
      ),
    ),
  'leads from an annotation to its element': (opened) => {
    const tree = parentTree(opened);
    return opened.elements.flatMap((element) =>
      element.objects.flatMap(({ id }) => {
        const to = tree.get(Number(annotation(id, opened)?.dict.get('StructParent')));
        return unless(isRef(to) && to.ref === element.id, `annotation ${id}: does not lead to ${element.id}`);
      }),
    );
  },
  'says on which page an annotation is': (opened) =>
    opened.elements.flatMap(({ id, objects }) =>
      objects.flatMap((one) =>
        unless(annotation(one.id, opened)?.page === one.page, `element ${id}: says page ${one.page}`),
      ),
    ),
  'has links in Link elements alone': (opened) =>
    opened.elements.flatMap(({ id, type, objects }) =>
      unless(objects.length === 0 || type === 'Link', `element ${id}: an annotation in ${type}`),
    ),
} satisfies Record<string, Rule>;

function links({ elements }: Opened): Element[] {
  return elements.filter(({ type }) => type === 'Link');
}

function annotation(id: number, { pages }: Opened) {
  return pages
    .flatMap((page) => page.annotations.map((one) => ({ ...one, page: page.id })))
    .find((one) => one.id === id);
}
