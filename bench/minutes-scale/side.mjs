import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { prepare } from '../answer-path/prepare.mjs';
import { startService } from '../answer-path/service.mjs';
import { startWire } from '../answer-path/wire.mjs';

const SEED = fileURLToPath(new URL('./seed.mjs', import.meta.url));
const MEETINGS_A_YEAR = 150;
const SEEDED_WITHIN_MS = 20 * 60_000;

/** One service on a store with so many years of minutes: begun, stopped, seeded and started again. */
export async function startSide({ root, openStore, folder, cooperation, bodies, name, years, say }) {
  const data = join(folder, `data-${name}`);
  const store = await openStore(root, data);
  if (store.missing) return store;
  const closing = [() => store.close()];
  const close = async () => {
    for (let one = closing.pop(); one; one = closing.pop()) await one();
  };
  try {
    const wire = await startWire(bodies);
    closing.push(() => wire.close());
    const start = () => startService({ root, wire, store, cooperation, profile: `${data}.cpuprofile` });
    const side = { name, years, meetings: years * MEETINGS_A_YEAR, bodies, store, wire, close, server: await start() };
    closing.push(() => side.server.stop());
    await prepare(side.server, wire, bodies);
    await side.server.stop();
    const begun = Date.now();
    await seed(root, { settings: store.settings, years, forums: bodies.map(({ id }) => id) });
    say(`  ${side.meetings} meetings with their minutes in ${((Date.now() - begun) / 1000).toFixed(0)} s`);
    side.server = await start();
    return side;
  } catch (error) {
    await close();
    throw error;
  }
}

async function seed(root, more) {
  const told = { newest: new Date().getFullYear(), meetingsAYear: MEETINGS_A_YEAR, ...more };
  await promisify(execFile)(process.execPath, [SEED, root, JSON.stringify(told)], { timeout: SEEDED_WITHIN_MS });
}
