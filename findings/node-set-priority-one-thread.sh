#!/bin/sh
# Node 20.20.2 on Linux: os.setPriority(0, …) is said to set the priority of the current process. On Linux it is the calling
# thread's alone: in a worker it steps that worker back and leaves who answers as they were, and os.getPriority(0) tells another
# number in each thread. The process's own id names its main thread alone, also from a worker. A worker begins with the
# priority of the thread that made it and keeps it. So lowering "the process" once it has threads lowers one of them, and a
# worker can be put behind the thread that serves without a process of its own.
# Seen 2026-11-30, as `expected` below has it. On other systems it may be the whole process.
# Needs node on Linux. Exits 1 when something else is seen.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >seen.mjs <<'JS'
import { once } from 'node:events';
import { getPriority, setPriority } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

const before = Number(process.env.BEFORE);
const own = () => getPriority(0) - before;
if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url));
  const ask = async (what) => {
    worker.postMessage(what);
    const [inWorker] = await once(worker, 'message');
    console.log(`${what}: the worker +${inWorker}, the main thread +${own()}`);
  };
  await ask('at first');
  await ask('the worker sets 0 to +10');
  await ask('the worker sets the process to +5');
  const later = new Worker('require("worker_threads").parentPort.postMessage(require("os").getPriority(0))', { eval: true });
  console.log(`a worker made then: +${(await once(later, 'message'))[0] - before}`);
  await worker.terminate();
} else {
  parentPort.on('message', (what) => {
    if (what.includes('sets 0')) setPriority(0, before + 10);
    if (what.includes('sets the process')) setPriority(process.pid, before + 5);
    parentPort.postMessage(own());
  });
}
JS
cat >expected <<'TXT'
at first: the worker +0, the main thread +0
the worker sets 0 to +10: the worker +10, the main thread +0
the worker sets the process to +5: the worker +10, the main thread +5
a worker made then: +5
TXT
BEFORE=$(nice) node seen.mjs | tee seen
diff expected seen
