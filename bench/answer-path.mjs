import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../scripts/build.mjs';
import { entryOf } from './answer-path/entry.mjs';
import { runOnStore } from './answer-path/run-on-store.mjs';
import { embeddedStore, serverStore } from './answer-path/stores.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The goals: of the answers per second of a peer that stores nothing. */
const STORES = [
  { open: embeddedStore, goal: 0.8 },
  { open: serverStore, goal: 1.2 },
];

const cases = (goal) => [
  { seats: 8, connections: 16, rounds: 5, presses: 640, goal },
  { seats: 8, connections: 1, rounds: 3, presses: 64, goal: null },
  { seats: 40, connections: 16, rounds: 3, presses: 480, goal: null },
];

/** Answers per second of the full way of an answer, beside a bot that checks the token and sends a card. */
export async function answerPath(say) {
  await build(['service']);
  const entries = [];
  for (const { open, goal } of STORES) {
    const { missing, results } = await runOnStore(ROOT, open, cases(goal), say);
    if (missing) say(`PostgreSQL is not measured: ${missing}`);
    else entries.push(...results.map(entryOf));
  }
  return entries;
}
