import type { Strip } from './strip.ts';

/** `top`: of the strip, from the upper edge of the text. `again`: it was said on an earlier page. */
export interface Placed {
  strip: Strip;
  top: number;
  again?: true;
}

/** Strips on pages of a height. What should stand together does, where it fits on a page. */
export function pagesOf(strips: readonly Strip[], height: number): Placed[][] {
  const pages: Placed[][] = [];
  let page: Placed[] = [];
  let used = 0;
  const turn = (next: Strip | undefined) => {
    if (page.length > 0) pages.push(page);
    page = [];
    used = 0;
    for (const head of next?.head ?? []) {
      page.push({ strip: head, top: used, again: true });
      used += head.height;
    }
    used += next?.below ?? 0;
  };
  const put = (strip: Strip) => {
    const gap = used > 0 && !page.at(-1)?.again ? strip.before : 0;
    if (used + gap + strip.height > height) turn(strip);
    const top = used === 0 || page.at(-1)?.again ? used : used + strip.before;
    page.push({ strip, top });
    used = top + strip.height;
  };
  for (const chunk of chunksOf(strips)) {
    if (page.length > 0 && used + heightOf(chunk) > height) turn(chunk[0]);
    chunk.forEach(put);
  }
  if (page.length > 0) pages.push(page);
  return pages;
}

/** What stands on one page, as long as it is no higher than one. */
function chunksOf(strips: readonly Strip[]): Strip[][] {
  const chunks: Strip[][] = [];
  let kept = false;
  for (const strip of strips) {
    const open = kept ? chunks.at(-1) : undefined;
    if (open) open.push(strip);
    else chunks.push([strip]);
    kept = strip.keep;
  }
  return chunks;
}

function heightOf(chunk: readonly Strip[]): number {
  return chunk.reduce((sum, { before, height }) => sum + before + height, 0);
}
