import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../scripts/build.mjs';
import { planCooperation, writeCooperation } from './answer-path/cooperation.mjs';
import { embeddedStore, serverStore } from './answer-path/stores.mjs';
import { checkJournal, checkViews } from './consultation-scale/check.mjs';
import { entriesOf } from './consultation-scale/entries.mjs';
import { measure } from './consultation-scale/measure.mjs';
import { BODIES } from './consultation-scale/plan.mjs';
import { startSide } from './consultation-scale/side.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** Consultations. BENCH_CONSULTATIONS: fewer, while the bench itself is worked on. */
const SIZES = { small: 2, large: Number(process.env.BENCH_CONSULTATIONS ?? 200) };

/** What an answer takes when the store holds everything that was ever asked, beside one that holds nearly nothing. */
export async function consultationScale(say) {
  await build(['service']);
  const entries = [];
  for (const open of [embeddedStore, serverStore]) entries.push(...(await onStore(open, say)));
  return entries;
}

async function onStore(openStore, say) {
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-bench-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clear);
  const sides = [];
  try {
    const bodies = planCooperation({ bodies: BODIES, seatsEach: 1, meetings: 0 });
    const cooperation = join(folder, 'cooperation');
    await writeCooperation(cooperation, bodies);
    for (const [name, many] of Object.entries(SIZES)) {
      const side = await startSide({ root: ROOT, openStore, folder, cooperation, bodies, name, many, say });
      if (side.missing) {
        say(`PostgreSQL is not measured: ${side.missing}`);
        return [];
      }
      sides.push(side);
    }
    const store = sides[0].store.name;
    say(`${store}: measuring`);
    const measured = await measure(sides, say);
    for (const side of sides) Object.assign(side, await checkViews(side));
    for (const side of sides) await side.server.stop();
    for (const side of sides) await checkJournal(side);
    const all = sides.map(({ ledger }) => ledger.acknowledged()).join(' and ');
    say(`${store}: ${all} answers acknowledged, as many in the journals, and the views agree with a plain count`);
    return entriesOf({ store, sides, measured });
  } finally {
    for (const side of sides.reverse()) await side.close();
    clear();
    process.off('exit', clear);
  }
}
