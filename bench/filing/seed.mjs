// Puts verified minutes into a store that no service has open, with their papers waiting to be filed, as the service queues them.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { heldMeeting } from '../minutes-scale/held-meeting.mjs';
import { randomFrom } from '../minutes-scale/words.mjs';

const [, , root, told] = process.argv;
const { settings, minutes, forums } = JSON.parse(told);
const AT_ONCE = 20;
const FIRST_DAY = Date.UTC(2024, 0, 8);
const DAY_MS = 86_400_000;

const { openStore } = await import(join(root, 'dist/bot/storage/open-store.js'));
const where = settings.DATABASE_URL
  ? { databaseUrl: settings.DATABASE_URL }
  : { dataFolder: join(settings.DATA_DIR, 'store') };
const store = await openStore({ ...where, real: Date.now, log: () => undefined });
const random = randomFrom(13);
for (let n = 0; n < minutes; n += AT_ONCE) await put(n, Math.min(n + AT_ONCE, minutes));
await store.close();
process.exit(0);

async function put(from, to) {
  const states = Array.from({ length: to - from }, (_, at) => statesOf(from + at)).flat();
  const done = await store.commit({
    key: `bench:filing:${from}`,
    reads: () => [],
    locks: () => states.map(({ kind, id }) => ({ kind, id, mode: 'update' })),
    decide: () => ({ states, facts: [], deliveries: [] }),
  });
  if (!('done' in done)) throw new Error(JSON.stringify(done));
}

function statesOf(n) {
  const id = `m-${String(n).padStart(4, '0')}`;
  const forum = forums[n % forums.length];
  const day = new Date(FIRST_DAY + n * DAY_MS).toISOString().slice(0, 10);
  const filings = ['docx', 'pdf'].map((format) => filing({ id, forum, day, format }));
  return [...heldMeeting({ id, forum, day, title: `Möte ${n + 1}` }, random), ...filings];
}

function filing({ id, forum, day, format }) {
  const own = createHash('sha256').update(`minutes\n${id}\nwhole\n${format}\n0\n`).digest('hex').slice(0, 32);
  const queuedAt = `${day}T12:00:00.000Z`;
  const which = { of: 'minutes', about: id, part: 'whole', format, edition: 0, forum, date: day };
  const called = { name: `Minnesanteckningar ${forum} ${day} ${id}.${format}`, kind: 'Minnesanteckningar' };
  const paper = { ...which, ...called, topic: `filing:${own}`, columns: { status: 'Justerade' }, queuedAt };
  return { kind: 'filing', id: own, state: { status: 'queued', paper, tries: 0, next: queuedAt } };
}
