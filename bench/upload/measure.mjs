import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { SECRETARIAT } from '../answer-path/cooperation.mjs';
import { quiet } from '../answer-path/prepare.mjs';
import { own } from '../answer-path/processes.mjs';
import { quantile } from '../consultation-scale/measure.mjs';
import { LOADS } from './plan.mjs';
import { pressAtRate } from './press-at-rate.mjs';

export const ROUNDS = 6;
/** Of each kind in a round. */
export const PRESSES = 400;
export const WARM_UP = 600;
/** Presses a second: far from what the service can take, so that only what holds it up is seen. */
export const RATE = 40;
/** Before the first press that counts: the first upload makes a thread. */
const LEAD_MS = 700;

const LOADER = fileURLToPath(new URL('loader.mjs', import.meta.url));
const QUIET = { name: 'quiet' };

/** The times of the presses (ms) in every round: when all is quiet, and under each load. Who is first changes every round. */
export async function measure({ ours, wire, presses, rounds, say, folder }) {
  const press = () => pressAtRate(ours.url, wire.channelToken, presses.take(PRESSES), RATE);
  await pressAtRate(ours.url, wire.channelToken, presses.take(WARM_UP), RATE * 2);
  const kinds = [QUIET, ...LOADS];
  const measured = [];
  for (let n = 0; n < rounds; n++) {
    const round = {};
    for (const kind of kinds.map((_, at) => kinds[(at + n) % kinds.length])) {
      round[kind.name] = kind === QUIET ? { ms: await press() } : await under(kind, { ours, wire, folder, press });
      await quiet(wire);
    }
    measured.push(round);
    say(`  p99 ${kinds.map(({ name }) => `${name} ${quantile(round[name].ms, 0.99).toFixed(0)} ms`).join(', ')}`);
  }
  return measured;
}

/** Presses while a process of its own goes on asking; it is stopped when they are answered. */
async function under({ asks, answered, says, restMs = 0 }, { ours, wire, folder, press }) {
  const loader = own(fork(LOADER, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }));
  const gone = once(loader, 'exit');
  loader.send({ url: ours.url, token: wire.tabToken(SECRETARIAT), folder, asks, answered, says, restMs });
  await new Promise((resolve) => setTimeout(resolve, LEAD_MS));
  const ms = await press();
  loader.send('stop');
  const [outcome] = await Promise.race([once(loader, 'message'), gone.then(() => [{ wrong: 'the loader ended' }])]);
  await gone;
  if (outcome.wrong) throw new Error(`Void: ${outcome.wrong}`);
  return { ms, done: outcome.done };
}
