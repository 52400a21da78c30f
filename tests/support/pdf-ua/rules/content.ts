import { nameOf, type Opened, type Page, parentTree } from '../opened.ts';
import { isRef, type Value } from '../syntax.ts';
import { type Rule, unless } from './types.ts';

const everyPage =
  (faults: (page: Page, opened: Opened) => string[]): Rule =>
  (opened) =>
    opened.pages.flatMap((page) => faults(page, opened).map((fault) => `page ${page.id}: ${fault}`));

/** What is drawn: either in the structure or an artifact, and never both. */
export const CONTENT = {
  'has nothing on a page but structure and artifacts': everyPage(({ sequences }) =>
    sequences.flatMap(({ place, paints }) => unless(place !== 'none' || !paints, 'something stands outside')),
  ),
  'has marks that are opened and closed': everyPage(({ unbalanced }) => unless(!unbalanced, 'they are not')),
  'keeps structure and artifacts apart': everyPage(({ sequences }) =>
    sequences.flatMap(({ tag, inside }) => unless(!inside, `${tag} within another`)),
  ),
  'says what an artifact is': everyPage(({ sequences }) =>
    sequences.flatMap(({ place, properties }) =>
      unless(place !== 'artifact' || nameOf(properties?.get('Type')) !== '', 'an artifact without a type'),
    ),
  ),
  'has each number of content once on a page': everyPage(({ sequences }) => {
    const numbers = sequences.flatMap(({ mcid }) => (mcid === undefined ? [] : [mcid]));
    return unless(new Set(numbers).size === numbers.length, 'one stands twice');
  }),
  'has all marked content in the structure, once': everyPage(({ id, sequences }, { elements }) =>
    sequences.flatMap(({ mcid }) => {
      if (mcid === undefined) return [];
      const all = elements.flatMap(({ contents }) => contents).filter((one) => one.page === id && one.mcid === mcid);
      return unless(all.length === 1, `content ${mcid} is in ${all.length} elements`);
    }),
  ),
  'has no content in the structure that is not drawn': ({ elements, pages }) =>
    elements.flatMap(({ id, contents }) =>
      contents.flatMap(({ mcid, page }) => {
        const drawn = pages.find((one) => one.id === page)?.sequences.some((one) => one.mcid === mcid) ?? false;
        return unless(drawn, `element ${id}: content ${mcid} of page ${page}`);
      }),
    ),
  'marks content as what its element is': (opened) =>
    opened.elements.flatMap(({ id, type, contents }) =>
      contents.flatMap(({ mcid, page }) => {
        const found = opened.pages.find((one) => one.id === page)?.sequences.find((one) => one.mcid === mcid);
        return unless(found === undefined || found.tag === type, `element ${id}: ${found?.tag} in ${type}`);
      }),
    ),
  'has pages with numbers of their own': ({ pages }) => {
    const numbers = pages.map(({ dict }) => dict.get('StructParents'));
    const all = numbers.every((one) => typeof one === 'number') && new Set(numbers).size === numbers.length;
    return unless(all, `${numbers}`);
  },
  'leads from content to its element': (opened) => {
    const tree = parentTree(opened);
    return opened.elements.flatMap(({ id, contents }) =>
      contents.flatMap(({ mcid, page }) => {
        const number = opened.pages.find((one) => one.id === page)?.dict.get('StructParents');
        const of = opened.get(tree.get(Number(number)));
        const to: Value | undefined = Array.isArray(of) ? of[mcid] : undefined;
        return unless(isRef(to) && to.ref === id, `content ${mcid} of page ${page} does not lead to ${id}`);
      }),
    );
  },
} satisfies Record<string, Rule>;
