import { descendantOf, descriptorOf, fontsOf, lettersOf } from '../fonts.ts';
import { nameOf, type Opened } from '../opened.ts';
import { isStream } from '../syntax.ts';
import { type Rule, unless } from './types.ts';

/** What no letter may be said to be. */
const NO_LETTER = /^$|[\0\ufffd\ufeff\ufffe\uffff]/;

/** Fonts, and what their letters say. */
export const LETTERS = {
  'has its fonts in it': (opened) =>
    fontsOf(opened).flatMap(({ called, font }) => {
      const descriptor = descriptorOf(font, opened);
      const file = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => opened.get(descriptor.get(key))).find(isStream);
      return unless(file !== undefined && file.data.length > 0, `font ${called}`);
    }),
  'has a font that says which sign a letter is': (opened) =>
    fontsOf(opened).flatMap(({ called, font }) => {
      const descendant = descendantOf(font, opened);
      const fits = nameOf(descendant.get('Subtype')) !== 'CIDFontType2' || descendant.has('CIDToGIDMap');
      return unless(fits, `font ${called}: no CIDToGIDMap`);
    }),
  'has letters that can be read out': (opened) =>
    drawn(opened).flatMap(({ called, letters, codes }) =>
      codes.flatMap((code) => unless(!NO_LETTER.test(letters.get(code) ?? ''), `font ${called}: letter ${code}`)),
    ),
  'draws no letter that the font lacks': (opened) =>
    drawn(opened).flatMap(({ called, codes }) => unless(!codes.includes(0), `font ${called}: an empty box`)),
} satisfies Record<string, Rule>;

/** The codes that are drawn in each font of each page. */
function drawn(opened: Opened) {
  return fontsOf(opened).map(({ page, called, font }) => {
    const all = page.sequences.flatMap((one) => one.letters).filter((one) => one.font === called);
    return { called, letters: lettersOf(font, opened), codes: [...new Set(all.map(({ code }) => code))] };
  });
}
