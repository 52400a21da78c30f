import { isMainThread, parentPort, threadId } from 'node:worker_threads';

/** Stands in for the thread that makes papers: a paper says where it was made and how many came before it, or is never done. */
let made = 0;
parentPort.on('message', ({ page }) => {
  if (page === 'throws') throw new Error('a fault of ours');
  while (page === 'forever');
  made += 1;
  parentPort.postMessage(Buffer.from(JSON.stringify({ page, made, isMainThread, threadId })));
});
parentPort.postMessage('ready');
