import type { Element, Opened, Page } from './opened.ts';
import { type Dict, isStream } from './syntax.ts';

/** Every font that a page names, by page and name. */
export function fontsOf({ pages, dict }: Opened): { page: Page; called: string; font: Dict }[] {
  return pages.flatMap((page) => {
    const fonts = dict(dict(page.dict.get('Resources')).get('Font'));
    return [...fonts].map(([called, ref]) => ({ page, called, font: dict(ref) }));
  });
}

/** The font's own dictionary, and that of the one it is made of. */
export function descendantOf(font: Dict, { get, dict }: Opened): Dict {
  const within = get(font.get('DescendantFonts'));
  return Array.isArray(within) ? dict(within[0]) : font;
}

export function descriptorOf(font: Dict, opened: Opened): Dict {
  return opened.dict(descendantOf(font, opened).get('FontDescriptor'));
}

/** What each code of a font says, from its ToUnicode. */
export function lettersOf(font: Dict, { get }: Opened): Map<number, string> {
  const map = get(font.get('ToUnicode'));
  return isStream(map) ? lettersIn(map.data) : new Map();
}

function lettersIn(map: string): Map<number, string> {
  const letters = new Map<number, string>();
  for (const [, from = '', , said = ''] of map.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*\[([^\]]*)\]/gi)) {
    let code = Number.parseInt(from, 16);
    for (const [, hex = ''] of said.matchAll(/<([\da-f ]*)>/gi)) {
      letters.set(code, Buffer.from(hex.replace(/ /g, ''), 'hex').swap16().toString('utf16le'));
      code += 1;
    }
  }
  return letters;
}

/** What an element says, with all that stands in it. */
export function textOfElement(element: Element, opened: Opened): string {
  const own = element.contents.map(({ mcid, page: id }) => {
    const page = opened.pages.find((one) => one.id === id);
    const sequence = page?.sequences.find((one) => one.mcid === mcid);
    return sequence && page ? saidOn(page, sequence.letters, opened) : '';
  });
  return [...own, ...element.kids.map((kid) => textOfElement(kid, opened))].join('');
}

function saidOn(page: Page, letters: { font: string; code: number }[], opened: Opened): string {
  const maps = new Map(
    fontsOf({ ...opened, pages: [page] }).map(({ called, font }) => [called, lettersOf(font, opened)]),
  );
  return letters.map(({ font, code }) => maps.get(font)?.get(code) ?? '').join('');
}
