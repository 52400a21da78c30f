import { fork } from 'node:child_process';
import { join } from 'node:path';

/**
 * A database in a process of its own; it ends by itself when this one is gone. Its first message is its address, and
 * every later question is answered in order.
 */
export async function startChild(file, args) {
  const path = join(import.meta.dirname, file);
  const child = fork(path, args, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] });
  const waiting = [];
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  child.on('message', (message) => waiting.shift()?.resolve(message));
  child.on('exit', (code) => {
    for (const { reject } of waiting) reject(new Error(`${file} ended (${code}): ${complaint}`));
  });
  const next = () => new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  const address = await next();
  return {
    address,
    ask(question) {
      child.send(question);
      return next();
    },
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null) return resolve();
        child.once('exit', resolve);
        child.disconnect();
      }),
  };
}
