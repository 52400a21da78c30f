import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planCooperation, writeCooperation } from './answer-path/cooperation.mjs';
import { checkJournal, checkViews } from './consultation-scale/check.mjs';
import { entriesAgainst, entriesOf } from './consultation-scale/entries.mjs';
import { measure, ROUNDS } from './consultation-scale/measure.mjs';
import { BODIES } from './consultation-scale/plan.mjs';
import { startSide } from './consultation-scale/side.mjs';

/** Consultations. BENCH_CONSULTATIONS: fewer, while the bench itself is worked on. */
const LARGE = Number(process.env.BENCH_CONSULTATIONS ?? 200);
const SIZES = { small: 2, large: LARGE };
/** Of two builds: less is seeded, twice. */
const LARGE_AGAINST = Number(process.env.BENCH_CONSULTATIONS ?? 40);

/** What an answer takes when the store holds everything that was ever asked, beside one that holds nearly nothing. */
export async function consultationScale({ root, stores, rounds = ROUNDS, say }) {
  const sides = Object.entries(SIZES).map(([name, many]) => ({ name, root, many, label: `at ${many} consultations` }));
  return onEachStore({ stores, sides, rounds, say, entries: entriesOf });
}

/** What an answer takes of two builds by turns, each on a store that holds so many consultations. */
export async function consultationScaleAgainst({ builds, stores, rounds = ROUNDS, say }) {
  const sides = Object.entries(builds).map(([name, { root }]) => ({
    name,
    root,
    many: LARGE_AGAINST,
    label: `of the ${name} build`,
  }));
  const entries = (measured) => entriesAgainst(measured, builds.old);
  return onEachStore({ stores, sides, rounds, say, entries });
}

async function onEachStore({ stores, ...more }) {
  const entries = [];
  for (const openStore of Object.values(stores)) entries.push(...(await onStore({ openStore, ...more })));
  return entries;
}

async function onStore({ openStore, sides: wanted, rounds, say, entries }) {
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-bench-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clear);
  const sides = [];
  try {
    const bodies = planCooperation({ bodies: BODIES, seatsEach: 1, meetings: 0 });
    const cooperation = join(folder, 'cooperation');
    await writeCooperation(cooperation, bodies);
    for (const one of wanted) {
      const side = await startSide({ ...one, openStore, folder, cooperation, bodies, say });
      if (side.missing) {
        say(`PostgreSQL is not measured: ${side.missing}`);
        return [];
      }
      sides.push(side);
    }
    const store = sides[0].store.name;
    say(`${store}: measuring`);
    const measured = await measure(sides, rounds, say);
    for (const side of sides) Object.assign(side, await checkViews(side));
    for (const side of sides) await side.server.stop();
    for (const side of sides) await checkJournal(side);
    const all = sides.map(({ ledger }) => ledger.acknowledged()).join(' and ');
    say(`${store}: ${all} answers acknowledged, as many in the journals, and the views agree with a plain count`);
    return entries({ store, sides, measured });
  } finally {
    for (const side of sides.reverse()) await side.close();
    clear();
    process.off('exit', clear);
  }
}
