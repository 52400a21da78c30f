// npm run dev: starts the local mode as npm start does. When a source changes, what changed is built, and the service is
// started again with what was done in it; for the tab and the stand-in's page reload the browser. Further words are npm start's.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const WATCHED = ['bot', 'graph', 'local', 'manifest', 'tab'];
/** An editor saves several files, or one in several steps. */
const REST_MS = 200;

let service;
let changed = true;
let working = false;
let timer;

for (const folder of WATCHED.map((name) => join(ROOT, name)).filter(existsSync)) {
  watch(folder, { recursive: true }, () => {
    changed = true;
    clearTimeout(timer);
    timer = setTimeout(bringUpToDate, REST_MS);
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await stop(signal);
    process.exit(0);
  });
}
await bringUpToDate();

/** One build at a time; what changes meanwhile is built after it. */
async function bringUpToDate() {
  if (working) return;
  working = true;
  while (changed) {
    changed = false;
    await rebuild();
  }
  working = false;
}

async function rebuild() {
  try {
    const built = await build();
    if (service && !built.includes('service')) return;
  } catch (error) {
    console.log(`Bygget gick inte, så inget byttes ut: ${error.message}`);
    console.log('Det som körs fortsätter. Rätta och spara, så byggs det igen.');
    return;
  }
  await stop('SIGTERM');
  const args = [join(ROOT, 'scripts', 'start.mjs'), ...process.argv.slice(2)];
  service = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
}

async function stop(signal) {
  if (!service || service.exitCode !== null || service.signalCode !== null) return;
  const gone = once(service, 'exit');
  service.kill(signal);
  await gone;
}
