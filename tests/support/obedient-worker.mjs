import { parentPort } from 'node:worker_threads';

/** Stands in for the reading thread: it does what the bytes of a job tell it to. */
const does = {
  echo: (job) => ({ said: Buffer.from(job.bytes).toString(), thread: started }),
  forever: () => {
    for (;;);
  },
  memory: () => {
    const kept = [];
    for (;;) kept.push(new Array(1_000).fill(kept.length));
  },
  throws: () => {
    throw new Error('a fault of ours');
  },
};
const started = `${process.hrtime.bigint()}`;
parentPort.on('message', (job) => {
  const [what] = Buffer.from(job.bytes).toString().split(' ');
  parentPort.postMessage(does[what](job));
});
parentPort.postMessage('ready');
