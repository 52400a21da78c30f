import { noChromium, openBrowser } from '../scripts/chromium.mjs';
import { turnsOf } from './against/compare.mjs';
import { entriesAgainst, entriesOf } from './first-page/entries.mjs';
import { startSide } from './first-page/side.mjs';
import { visit } from './first-page/visit.mjs';

const ROUNDS = 5;
/** Twice before a warm visit, so that the browser has kept the files and their compiled code. */
const STAY_MS = 2_000;

/** What the tab asks for before its first page stands there. */
export async function firstPage({ root, rounds = ROUNDS, say }) {
  return inBrowser([{ name: 'new', root }], say, async (browser, [side]) => {
    const visits = [];
    for (let n = 0; n < rounds; n++) visits.push(await visitsOfAll(browser, side, say));
    return entriesOf(visits);
  });
}

/** When the first page stands there, of two builds by turns, with an empty cache and with a full one. */
export async function firstPageAgainst({ builds, rounds, say }) {
  const wanted = Object.entries(builds).map(([name, { root }]) => ({ name, root }));
  return inBrowser(wanted, say, async (browser, sides) => {
    const measured = [];
    for (const turn of turnsOf(rounds, sides)) {
      const round = {};
      for (const side of turn) round[side.name] = await visitsOfAll(browser, side, say);
      measured.push(round);
    }
    return entriesAgainst(measured, builds.old);
  });
}

async function inBrowser(wanted, say, measure) {
  if (noChromium) {
    say(`The first page is not measured: ${noChromium}`);
    return [];
  }
  const opened = [];
  try {
    const sides = [];
    for (const one of wanted) {
      const side = await startSide(one);
      opened.push(() => side.stop());
      sides.push(side);
    }
    const browser = await openBrowser();
    opened.push(() => browser.close());
    return await measure(browser, sides);
  } finally {
    for (const close of opened.reverse()) await close();
  }
}

async function visitsOfAll(browser, { name, at }, say) {
  const visits = {};
  for (const [reader, where] of Object.entries(at))
    visits[reader] = await threeVisits(browser, `${name}, ${reader}`, where, say);
  return visits;
}

async function threeVisits(browser, name, at, say) {
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 860 } });
  try {
    const cold = await visit(context, at, { stay: STAY_MS });
    await visit(context, at, { stay: STAY_MS });
    const warm = await visit(context, at);
    say(`  ${name}: ${cold.content.toFixed(0)} ms cold, ${warm.content.toFixed(0)} ms warm`);
    return { cold, warm };
  } finally {
    await context.close();
  }
}
