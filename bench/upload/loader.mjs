// What goes on while people answer, in a process of its own: asked by a message { url, token, folder, asks, answered, says, restMs }, it
// asks one after another, again and again, until it is told to stop; then it says how often it was answered, and ends.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';

const LONGEST_MS = 60_000;

setTimeout(() => process.exit(1), LONGEST_MS);

process.once('message', async ({ url, token, folder, asks, answered, says = '', restMs }) => {
  let stopped = false;
  process.once('message', () => {
    stopped = true;
  });
  const files = new Map(asks.flatMap(({ file }) => (file ? [[file, readFileSync(join(folder, file))]] : [])));
  const outcome = { done: 0 };
  for (let n = 0; !stopped && !outcome.wrong; n++) {
    const { path, file, times = 1 } = asks[n % asks.length];
    const answers = await Promise.all(Array.from({ length: times }, () => ask(path, files.get(file))));
    const wrong = answers.find(({ status, said }) => !answered.includes(status) || !said.includes(says));
    if (wrong) outcome.wrong = `${path} was answered ${wrong.status} ${wrong.said}`;
    outcome.done += times;
    await rest(restMs);
  }
  process.send(outcome, () => process.exit());

  async function ask(path, body) {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' };
    const sent = body ? { method: 'POST', headers, body } : { headers: { authorization: headers.authorization } };
    const address = `${url}${path}${body ? randomUUID() : ''}`;
    const answer = await fetch(address, { ...sent, signal: AbortSignal.timeout(30_000) });
    return { status: answer.status, said: (await answer.text()).slice(0, 200) };
  }
});
