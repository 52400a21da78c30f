import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** The embedded store in a process of its own (jest can't load it). Counts its flushes to the disk. Asked by messages. */
let flushes = 0;
const { fdatasyncSync } = fs;
fs.fdatasyncSync = (descriptor) => {
  flushes += 1;
  return fdatasyncSync(descriptor);
};
syncBuiltinESMExports();

const [, , build, dataFolder] = process.argv;
const { openStore } = await import(`${build}/bot/storage/open-store.js`);
const store = await openStore({ dataFolder, real: Date.now, log: () => undefined }).catch((error) => {
  process.send({ refused: error.message });
  process.disconnect();
});

let keys = 0;
function work(id) {
  keys += 1;
  const change = {
    states: [{ kind: 'plan', id, state: { id } }],
    facts: [{ kind: 'plan', id, type: 'made', schema: 1, data: {}, by: 'system:test', at: new Date() }],
    deliveries: [],
  };
  return { key: `${process.pid}-${keys}`, reads: () => [], locks: () => [], decide: () => change };
}

const answers = {
  /** Commands at once. */
  async commit({ ids }) {
    const before = flushes;
    const outcomes = await Promise.all(ids.map((id) => store.commit(work(id))));
    return { outcomes, flushes: flushes - before };
  },
  /** One after another, each told when it is acknowledged, until somebody ends the process. */
  async forever({ name }) {
    for (let n = 0; ; n += 1) {
      await store.commit(work(`${name}-${n}`));
      process.send({ acknowledged: `${name}-${n}` });
    }
  },
  async list() {
    const [line] = await store.journal({ most: 1 });
    const token = await store.outbox.lease('teams', 'me');
    const claimed = await store.outbox.claim('teams', token, 5);
    const ids = (await store.list({ kind: 'plan' })).map(({ id }) => id);
    return { ids, seq: line?.seq, atIsDate: line?.at instanceof Date, claimed };
  },
  async lease({ holder }) {
    return { token: await store.outbox.lease('teams', holder) };
  },
  async close() {
    await store.close();
    return { closed: true };
  },
};

process.on('message', async (question) => process.send(await answers[question.do](question)));
if (store) process.send({ open: true });
