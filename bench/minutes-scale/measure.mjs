import { performance } from 'node:perf_hooks';
import { turnsOf } from '../against/compare.mjs';
import { SECRETARIAT } from '../answer-path/cooperation.mjs';
import { WORDS } from './words.mjs';

export const ROUNDS = 6;
const LISTS = 20;

/** Words of every commonness; parts of compounds; several at once; a phrase; something that stands nowhere. */
const QUERIES = [
  ...[0, 5, 9, 40, 150, 600, 2_000, 6_000, 12_000].map((place) => WORDS[place]),
  ...['nämnd', 'avtal', 'remissvar', 'budgetplan', 'ledarmodell'],
  ...[`${WORDS[5]} ${WORDS[30]}`, `${WORDS[100]} eller ${WORDS[4_000]}`, `"${WORDS[4]} ${WORDS[5]}"`],
  ...['inte tillstyrka', 'xylofon'],
];

/** Searches and lists of both sides by turns. Gives, of each, the times (ms) of every round. */
export async function measure(sides, rounds, say) {
  for (const side of sides) await oneRound(side);
  const times = sides.map(() => []);
  for (const turn of turnsOf(rounds, [0, 1])) {
    for (const at of turn) times[at].push(await oneRound(sides[at]));
    const took = sides.map(({ years }, at) => `${median(times[at].at(-1).search).toFixed(2)} ms in ${years} years`);
    say(`  a search takes ${took.join(', ')}`);
  }
  return times;
}

/** Every question by the secretariat, who sees all, and by a member of one body. */
async function oneRound({ server, wire, bodies }) {
  const member = bodies[0].members[0].account;
  const search = [];
  const byQuery = {};
  for (const account of [SECRETARIAT, member])
    for (const query of QUERIES) {
      const path = `/api/tab/search?${new URLSearchParams({ query })}`;
      const { ms, body } = await asked(server, wire, path, account);
      search.push(ms);
      byQuery[`${query}, ${account === member ? 'member' : 'secretariat'}`] = { ms, found: body.found.length };
    }
  const list = [];
  for (let n = 0; n < LISTS; n++) {
    const path = `/api/tab/documents?forum=${bodies[n % bodies.length].id}`;
    list.push((await asked(server, wire, path, SECRETARIAT)).ms);
  }
  return { search, list, byQuery };
}

async function asked({ url }, wire, path, account) {
  const begun = performance.now();
  const { status, body } = await wire.tab(url, path, undefined, account);
  if (status !== 200) throw new Error(`${path} was answered ${status}`);
  return { ms: performance.now() - begun, body };
}

export function median(values) {
  return quantile(values, 0.5);
}

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
