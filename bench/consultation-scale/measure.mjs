import { performance } from 'node:perf_hooks';
import { turnsOf } from '../against/compare.mjs';
import { giveAnswer } from './answering.mjs';
import { partsOf } from './side.mjs';
import { keepWriting } from './writer.mjs';

/** Of each side: a service that was just started has its compiler's work before it. */
const WARM_UP = 400;
export const ROUNDS = 6;
const PRESSES = 100;
const OPENINGS = 20;
const PROFILED = 200;

/**
 * Single answers, a Round's page and the list, of both sides by turns while others answer. Gives, of each side, the times
 * (ms) of every round, and where an answer's time goes.
 */
export async function measure(sides, rounds, say) {
  const writers = sides.map(keepWriting);
  for (let n = 0; n < 4; n++) for (const side of sides) await answers(side, WARM_UP / 4);
  for (const side of sides) await readings(side, OPENINGS);
  const times = sides.map(() => []);
  for (const turn of turnsOf(rounds, [0, 1])) {
    for (const at of turn) times[at].push(await oneRound(sides[at]));
    const took = sides.map(({ label }, at) => `${median(times[at].at(-1).answer).toFixed(2)} ms ${label}`);
    say(`  an answer takes ${took.join(', ')}`);
  }
  const parts = [];
  for (const side of sides) parts.push(await partsOf(side, PROFILED, () => answers(side, PROFILED)));
  const meanwhile = [];
  for (const writer of writers) meanwhile.push(await writer.stop());
  return sides.map((_side, at) => ({ rounds: times[at], parts: parts[at], meanwhile: meanwhile[at] }));
}

async function oneRound(side) {
  return { answer: await answers(side, PRESSES), ...(await readings(side, OPENINGS)) };
}

async function answers(side, many) {
  const ms = [];
  for (let n = 0; n < many; n++) ms.push(await giveAnswer(side, side.measured[n % side.measured.length]));
  return ms;
}

async function readings(side, many) {
  const page = [];
  const list = [];
  for (let n = 0; n < many; n++) {
    page.push(await opening(side, `/api/tab/rounds/${side.stillOpen[n % side.stillOpen.length]}`));
  }
  for (let n = 0; n < many; n++) list.push(await opening(side, '/api/tab/rounds'));
  return { page, list };
}

async function opening({ server, wire }, path) {
  const begun = performance.now();
  const { status } = await wire.tab(server.url, path);
  if (status !== 200) throw new Error(`${path} was answered ${status}`);
  return performance.now() - begun;
}

export function median(values) {
  return quantile(values, 0.5);
}

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
