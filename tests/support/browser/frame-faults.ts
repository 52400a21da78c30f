import { setTimeout } from 'node:timers/promises';
import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { EVERY_RULE } from './chromium.ts';

const PATIENCE_MS = 30_000;
const OPTIONS: axe.RunOptions = { rules: EVERY_RULE, iframes: false, resultTypes: ['violations'] };

/** Axe looks for these in a page and all its frames together: an open dialog hides the rest of its own frame. */
const ONCE_A_PAGE = /^(bypass|landmark-one-main|page-has-heading-one): /;

/** What is faded in is not on screen to axe before it is there. */
const STILL = 'Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => undefined)';

/** Once a dialog is gone, what kept the focus inside it takes a moment to let go. */
const CLOSED = `document.querySelector('[role="dialog"]') !== null ||
  [...document.querySelectorAll('[data-tabster-dummy]')].every(({ tabIndex }) => tabIndex < 0)`;

/** In the browser: the key of a sentence that was not there when it was said, one line each. */
const KEYS = `[...new Set(document.body.innerText.match(/\\btab(\\.[\\w-]+)+/g))].map((key) => 'unsaid: ' + key)`;

/** In the browser: one line a fault. */
const LINES = `({ violations }) => violations.flatMap(({ id, nodes }) =>
  nodes.map(({ target, html }) => id + ': ' + target.join(' ') + ' ' + html.slice(0, 120)))`;

/**
 * As accessibilityFaults, but frame by frame: several times quicker, and blind only to what is wrong between a page and
 * its frames.
 */
export async function frameFaults(frames: Frame[]): Promise<string[]> {
  const each: string[][] = [];
  for (const frame of frames) each.push(await faultsIn(frame));
  const everywhere = (fault: string) => each.every((one) => one.some((other) => ruleOf(other) === ruleOf(fault)));
  return each.flat().filter((fault) => !ONCE_A_PAGE.test(fault) || everywhere(fault));
}

async function faultsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(STILL);
  await until(() => frame.evaluate<boolean>(CLOSED));
  if (!(await frame.evaluate('"axe" in window'))) await frame.evaluate(axe.source);
  const unsaid = await frame.evaluate<string[]>(KEYS);
  const found = await frame.evaluate<string[]>(`axe.run(document, ${JSON.stringify(OPTIONS)}).then(${LINES})`);
  return [...unsaid, ...found];
}

/** Asked from here: a page's content policy lets nothing be compiled inside it that would ask again by itself. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !(await isSo()); await setTimeout(100))
    if (Date.now() > end) throw new Error('A dialog is still open');
}

function ruleOf(fault: string): string {
  return fault.split(':')[0] ?? '';
}
