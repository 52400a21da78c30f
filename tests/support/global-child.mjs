import { fork } from 'node:child_process';
import { join } from 'node:path';

/**
 * A database in a process of its own; it ends by itself when this one is gone. Its first message is its address, and
 * every later question is answered in order.
 */
export async function startChild(file, args) {
  const child = fork(join(import.meta.dirname, file), args, {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [],
  });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  const next = () =>
    new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', (code) => reject(new Error(`${file} ended (${code}): ${complaint}`)));
    });
  let line = next();
  const address = await line;
  return {
    address,
    ask(question) {
      line = line.then(() => {
        const answer = next();
        child.send(question);
        return answer;
      });
      return line;
    },
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null) resolve();
        child.once('exit', resolve);
        child.disconnect();
      }),
  };
}
