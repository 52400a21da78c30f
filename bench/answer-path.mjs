import { runAgainst } from './answer-path/against.mjs';
import { entryAgainst, entryOf } from './answer-path/entry.mjs';
import { runOnStore } from './answer-path/run-on-store.mjs';

/** The goals: of the answers per second of a peer that stores nothing. */
const GOALS = { embedded: 0.8, server: 1.2 };

const cases = (goal, rounds) => [
  { seats: 8, connections: 16, rounds: rounds ?? 5, presses: 640, goal },
  { seats: 8, connections: 1, rounds: rounds ?? 3, presses: 64, goal: null },
  { seats: 40, connections: 16, rounds: rounds ?? 3, presses: 480, goal: null },
];

/** Answers per second of the full way of an answer, beside a bot that checks the token and sends a card. */
export async function answerPath({ root, stores, rounds, say }) {
  const entries = [];
  for (const [name, open] of Object.entries(stores)) {
    const { missing, results } = await runOnStore(root, open, cases(GOALS[name], rounds), say);
    if (missing) say(`PostgreSQL is not measured: ${missing}`);
    else entries.push(...results.map(entryOf));
  }
  return entries;
}

/** The same way of an answer, of two builds by turns. */
export async function answerPathAgainst({ builds, stores, rounds, say }) {
  const entries = [];
  for (const openStore of Object.values(stores)) {
    const { missing, results } = await runAgainst({ builds, openStore, cases: cases(null, rounds), say });
    if (missing) say(`PostgreSQL is not measured: ${missing}`);
    else entries.push(...results.map((result) => entryAgainst(result, builds.old)));
  }
  return entries;
}
