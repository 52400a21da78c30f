// Puts years of minutes into a store that no service has open, and makes them ready to be searched: as the service does.
import { join } from 'node:path';
import { heldMeeting } from './held-meeting.mjs';
import { randomFrom } from './words.mjs';

const [, , root, told] = process.argv;
const { settings, years, newest, forums, meetingsAYear } = JSON.parse(told);
const AT_ONCE = 20;

const { openStore } = await import(join(root, 'dist/bot/storage/open-store.js'));
const { renewSearch } = await import(join(root, 'dist/bot/search/service/renew.js'));
const where = settings.DATABASE_URL
  ? { databaseUrl: settings.DATABASE_URL }
  : { dataFolder: join(settings.DATA_DIR, 'store') };
const store = await openStore({ ...where, real: Date.now, log: () => undefined });
const random = randomFrom(2024);
for (let back = years - 1; back >= 0; back--)
  for (let n = 0; n < meetingsAYear; n += AT_ONCE) await put(newest - back, n, Math.min(n + AT_ONCE, meetingsAYear));
await renewSearch(store, { most: 1_000_000 });
await store.close();
process.exit(0);

async function put(year, from, to) {
  const states = Array.from({ length: to - from }, (_, at) => meeting(year, from + at)).flat();
  const done = await store.commit({
    key: `bench:${year}:${from}`,
    reads: () => [],
    locks: () => states.map(({ kind, id }) => ({ kind, id, mode: 'update' })),
    decide: () => ({ states, facts: [], deliveries: [] }),
  });
  if (!('done' in done)) throw new Error(JSON.stringify(done));
}

function meeting(year, n) {
  const id = `m-${year}-${String(n).padStart(4, '0')}`;
  const day = new Date(Date.UTC(year, 0, 1 + Math.floor((n * 363) / meetingsAYear))).toISOString().slice(0, 10);
  return heldMeeting({ id, forum: forums[n % forums.length], day, title: `Möte ${n + 1}` }, random);
}
