import { cpus, loadavg } from 'node:os';
import { median } from '../against/compare.mjs';
import { CALL_MS } from './run.mjs';

/** Stored, read back (the address, the bytes), its place in the list, its columns. */
const NEEDED_CALLS = 5;
/** So many at once the service makes. */
const AT_ONCE = 4;

/** The least that so many papers can take. */
export const leastMs = (papers) => (papers * NEEDED_CALLS * CALL_MS) / AT_ONCE;

export function entryOf({ store, how, goal, papers, rounds, failing }) {
  const least = leastMs(papers);
  const ratios = rounds.map(({ ours }) => ours.ms / least);
  const of = (side, what) => median(rounds.map((round) => round[side][what]));
  return {
    name: `filing, ${store}, ${papers} papers, ${how}`,
    ratio: rounded(median(ratios)),
    better: 'lower',
    goal,
    spread: [rounded(Math.min(...ratios)), rounded(Math.max(...ratios))],
    conditions: {
      ...{ store, papers, rounds: rounds.length, callMs: CALL_MS, atOnce: AT_ONCE, neededCalls: NEEDED_CALLS, failing },
      ...{ node: process.version, cores: cpus().length, cpu: cpus()[0]?.model, load: loadavg().map(rounded) },
      leastMs: Math.round(least),
      filed: { ms: Math.round(of('ours', 'ms')), calls: of('ours', 'calls') },
      loop: { ms: Math.round(of('loop', 'ms')), calls: of('loop', 'calls'), lost: rounds.map(({ loop }) => loop.lost) },
    },
  };
}

const rounded = (value) => Number(value.toFixed(3));
