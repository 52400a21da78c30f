import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { own } from './processes.mjs';

const CLIENT = fileURLToPath(new URL('client.mjs', import.meta.url));
const LONGEST_MS = 60_000;

/** So many presses on so many connections: answers per second, latencies (ms), the server's CPU per answer (ms). */
export async function pressRound(server, { token, connections, presses, storeCpuMs = () => 0 }) {
  const client = own(fork(CLIENT, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }));
  const timer = setTimeout(() => client.kill('SIGKILL'), LONGEST_MS);
  const gone = once(client, 'exit');
  const before = { server: server.cpuMs(), store: storeCpuMs() };
  client.send({ url: server.url, token, connections, presses });
  const ended = gone.then(() => Promise.reject(new Error('The pressing process ended without figures')));
  const [figures] = await Promise.race([once(client, 'message'), ended]);
  ended.catch(() => undefined);
  await gone;
  clearTimeout(timer);
  const { cards, refused, broken, seconds, ...rest } = figures;
  if (cards !== presses.length) {
    throw new Error(`${cards} cards for ${presses.length} presses (${broken} broken): ${refused.join('; ')}`);
  }
  return {
    ...rest,
    cards,
    perSecond: cards / seconds,
    cpuMs: (server.cpuMs() - before.server) / cards,
    storeCpuMs: (storeCpuMs() - before.store) / cards,
  };
}
