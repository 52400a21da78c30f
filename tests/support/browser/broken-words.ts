import type { Frame } from 'playwright-core';

/**
 * The words that stand on two lines though they would fit on one, or are cut off, with what they stand in. What is
 * hyphenated by the reader's language may be; an address may break anywhere.
 */
export function brokenWords(frame: Frame): Promise<string[]> {
  return frame.evaluate<string[]>(BROKEN);
}

const BROKEN = `(() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    const style = getComputedStyle(around);
    if (around.closest('.unseen, option, script, noscript') || !around.getClientRects().length) continue;
    for (const { 0: word, index } of node.data.matchAll(/[\\p{L}\\p{N}]{2,}/gu)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      const lines = new Set(rects.map(({ top }) => Math.round(top)));
      const address = /[@/]\\S*$/.test(node.data.slice(0, index)) || /^\\S*[@/]/.test(node.data.slice(index));
      const hyphenated = style.hyphens === 'auto' && word.length >= 12;
      if (lines.size > 1 && !address && !hyphenated) found.push(word + ' | ' + around.outerHTML.slice(0, 100));
      const right = Math.max(0, ...rects.map((rect) => rect.right));
      const clip = around.closest('button, td, th, li, p, h1, h2, h3');
      const hidden = clip && getComputedStyle(clip).overflowX !== 'visible' && !clip.matches('.dates *');
      if (hidden && right > clip.getBoundingClientRect().right + 1) found.push('cut: ' + word);
    }
  }
  return found;
})()`;
