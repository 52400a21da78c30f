// The filer of the built service alone, on a database and a folder as a library, killed at its nth step (KILL_AT): before
// and after each call to the library, and before and after each commit. It ends by itself when nothing is due.
import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { DIST: dist, DATABASE_URL: databaseUrl, LIBRARY: folder, DOCUMENTS: documents, NOW: now } = process.env;
const killAt = Number(process.env.KILL_AT);
const built = (...path) => import(pathToFileURL(join(dist, ...path)).href);
const { openStore } = await built('bot', 'storage', 'open-store.js');
const { createFiler } = await built('bot', 'document', 'service', 'filer.js');
const { createPapers } = await built('bot', 'printing', 'create-papers.js');
const { createReading } = await built('bot', 'reading', 'create-reading.js');
const { FILINGS } = await built('bot', 'declared', 'filings.js');
const { openDocumentFolder } = await built('local', 'document-folder.js');
const { openLibraryFolder } = await built('local', 'library-folder.js');

let steps = 0;
const step = () => {
  steps += 1;
  if (steps === killAt) process.kill(process.pid, 'SIGKILL');
};
const watched = (thing, names) =>
  new Proxy(thing, {
    get: (target, name) => {
      const own = target[name];
      if (!names.includes(name)) return own;
      return async (...given) => {
        step();
        const answer = await own.apply(target, given);
        step();
        return answer;
      };
    },
  });

const store = await openStore({ databaseUrl, real: Date.now, log: () => undefined, poolSize: 1 });
const papers = createPapers();
const reading = createReading();
const silent = () => undefined;
const filer = createFiler({
  store: watched(store, ['commit']),
  library: watched(await openLibraryFolder(folder), ['create', 'read', 'describe']),
  documents: await openDocumentFolder(documents),
  papers,
  reading,
  filings: FILINGS,
  clock: { now: () => new Date(now), real: Date.now },
  log: { info: silent, warn: silent, error: silent },
  random: randomUUID,
  hash: (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex'),
});
filer.start();
while ((await store.list({ kind: 'filing', dueBy: now })).length > 0) await new Promise((next) => setTimeout(next, 50));
await filer.stop();
await Promise.all([papers.stop(), reading.stop()]);
await store.close();
