import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planCooperation, writeCooperation } from './answer-path/cooperation.mjs';
import { entriesOf } from './minutes-scale/entries.mjs';
import { measure, ROUNDS } from './minutes-scale/measure.mjs';
import { startSide } from './minutes-scale/side.mjs';

/** Years of minutes. BENCH_YEARS: fewer, while the bench itself is worked on. */
const SIZES = { small: 1, large: Number(process.env.BENCH_YEARS ?? 20) };
const BODIES = 5;

/** What a search and the list of minutes take with twenty years of minutes, beside one year of them. */
export async function minutesScale({ root, stores, rounds = ROUNDS, say }) {
  const entries = [];
  for (const openStore of Object.values(stores)) entries.push(...(await onStore({ root, openStore, rounds, say })));
  return entries;
}

export async function minutesScaleAgainst({ say }) {
  say('minutes-scale is not measured against another build');
  return [];
}

async function onStore({ root, openStore, rounds, say }) {
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-bench-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clear);
  const sides = [];
  try {
    const bodies = planCooperation({ bodies: BODIES, seatsEach: 1, meetings: 0 });
    const cooperation = join(folder, 'cooperation');
    await writeCooperation(cooperation, bodies);
    for (const [name, years] of Object.entries(SIZES)) {
      const side = await startSide({ root, openStore, folder, cooperation, bodies, name, years, say });
      if (side.missing) {
        say(`PostgreSQL is not measured: ${side.missing}`);
        return [];
      }
      sides.push(side);
    }
    const store = sides[0].store.name;
    say(`${store}: measuring`);
    return entriesOf({ store, sides, measured: await measure(sides, rounds, say) });
  } finally {
    for (const side of sides.reverse()) await side.close();
    clear();
    process.off('exit', clear);
  }
}
