import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startServer } from '../answer-path/processes.mjs';
import { startGraph } from './graph.mjs';

const SEED = fileURLToPath(new URL('./seed.mjs', import.meta.url));
const PEER = fileURLToPath(new URL('../peers/graph-sdk.mjs', import.meta.url));
export const CALL_MS = 50;
const LOOK_MS = 100;
const PATIENCE_MS = 10 * 60_000;
/** After the last paper, to see that nothing more is done. */
const REST_MS = 1_500;

const run = promisify(execFile);

/** One filing of it all: a store of its own, seeded, and a service that is started and files what waits. */
export async function fileAll({ root, openStore, wire, cooperation, folder, minutes, forums, failing, seed }) {
  const store = await openStore(root, join(folder, 'data'));
  if (store.missing) return { missing: store.missing };
  const graph = await startGraph(root, { callMs: CALL_MS, failing, seed });
  try {
    const settings = { ...wire.settings, ...store.settings, ...graph.settings, COOPERATION: cooperation };
    const start = () =>
      startServer({ cwd: root, args: ['dist/bot/main.js'], settings, says: /Samverkan lyssnar på (\S+)/ });
    // Once without anything to file: the folder is imported.
    await (await start()).stop();
    await run(process.execPath, [SEED, root, JSON.stringify({ settings: store.settings, minutes, forums })]);
    const service = await start();
    await all(graph, minutes * 2);
    const { first, last } = graph.times;
    const calls = graph.calls();
    await setTimeout(REST_MS);
    await service.stop();
    await check({ graph, store, papers: minutes * 2, calls });
    return { name: store.name, ms: last - first, calls, graph };
  } finally {
    await graph.close();
    await store.close();
  }
}

/** Resolves when so many papers lie in the library with their columns. */
async function all({ control, drive }, papers) {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await setTimeout(LOOK_MS)) {
    const described = control.files(drive).filter(({ item }) => Object.keys(item.fields).length > 0);
    if (described.length === papers) return;
  }
  throw new Error(`Only ${control.files(drive).length} of ${papers} papers were filed in time`);
}

/** Each once and none lost, as the library and the journal have it; no call that could destroy anything. */
async function check({ graph, store, papers, calls }) {
  const { control, drive } = graph;
  const files = control.files(drive);
  if (new Set(files.map(({ path }) => path)).size !== papers)
    throw new Error(`${files.length} files of ${papers} papers`);
  if (control.violations().length > 0) throw new Error(control.violations()[0]);
  const more = graph.calls() - calls;
  if (more > 0) throw new Error(`${more} calls after the last paper was filed`);
  const { lines, answers } = await store.answers('filing-filed');
  if (lines !== papers || answers !== papers)
    throw new Error(`${lines} lines and ${answers} papers in the journal, not ${papers}`);
}

/** The same files by a plain loop over the SDK, into a library of its own. */
export async function fileByLoop({ root, folder, files, failing, seed }) {
  const graph = await startGraph(root, { callMs: CALL_MS, failing, seed });
  const told = join(folder, 'peer');
  mkdirSync(told, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(told, name), bytes);
  try {
    const { stdout } = await run(process.execPath, [PEER, graph.origin, graph.drive, told], { timeout: PATIENCE_MS });
    return { ...JSON.parse(stdout), calls: graph.calls() };
  } finally {
    await graph.close();
  }
}

/** What lies in the library, as it was stored. */
export async function filesIn({ control, drive }) {
  const files = control.files(drive);
  return Promise.all(
    files.map(async ({ path, item }) => ({ name: path.split('/').at(-1), bytes: await control.bytes(item.id) })),
  );
}
