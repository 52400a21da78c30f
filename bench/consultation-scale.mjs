import { checkJournal, checkViews } from './consultation-scale/check.mjs';
import { entriesAgainst, entriesOf } from './consultation-scale/entries.mjs';
import { measure, ROUNDS } from './consultation-scale/measure.mjs';
import { BODIES } from './consultation-scale/plan.mjs';
import { startSide } from './consultation-scale/side.mjs';
import { onSides } from './on-sides.mjs';

/** Consultations. BENCH_CONSULTATIONS: fewer, while the bench itself is worked on. */
const LARGE = Number(process.env.BENCH_CONSULTATIONS ?? 200);
const SIZES = { small: 2, large: LARGE };
/** Of two builds: less is seeded, twice. */
const LARGE_AGAINST = Number(process.env.BENCH_CONSULTATIONS ?? 40);

/** What an answer takes when the store holds everything that was ever asked, beside one that holds nearly nothing. */
export async function consultationScale({ root, stores, rounds = ROUNDS, say }) {
  const wanted = Object.entries(SIZES).map(([name, many]) => ({ name, root, many, label: `at ${many} consultations` }));
  return measureSides({ stores, wanted, rounds, say, entries: entriesOf });
}

/** What an answer takes of two builds by turns, each on a store that holds so many consultations. */
export async function consultationScaleAgainst({ builds, stores, rounds = ROUNDS, say }) {
  const wanted = Object.entries(builds).map(([name, { root }]) => ({
    name,
    root,
    many: LARGE_AGAINST,
    label: `of the ${name} build`,
  }));
  const entries = (measured) => entriesAgainst(measured, builds.old);
  return measureSides({ stores, wanted, rounds, say, entries });
}

function measureSides({ stores, wanted, rounds, say, entries }) {
  return onSides({ stores, bodies: BODIES, wanted, startSide, say }, async (store, sides) => {
    const measured = await measure(sides, rounds, say);
    for (const side of sides) Object.assign(side, await checkViews(side));
    for (const side of sides) await side.server.stop();
    for (const side of sides) await checkJournal(side);
    const all = sides.map(({ ledger }) => ledger.acknowledged()).join(' and ');
    say(`${store}: ${all} answers acknowledged, as many in the journals, and the views agree with a plain count`);
    return entries({ store, sides, measured });
  });
}
