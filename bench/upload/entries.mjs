import { cpus, loadavg } from 'node:os';
import { ratioOf } from '../against/compare.mjs';
import { quantile } from '../consultation-scale/measure.mjs';
import { PRESSES, RATE } from './measure.mjs';
import { LOADS } from './plan.mjs';

const GOAL = 2;

/** A line of the report for each load: the median of the rounds' ratios of p99, during over quiet. */
export function entriesOf(store, rounds) {
  return LOADS.map(({ name, what }) => ({
    name: `upload, ${store}, ${name}`,
    ...ratioOf(rounds.map((round) => ({ new: quantile(round[name].ms, 0.99), old: quantile(round.quiet.ms, 0.99) }))),
    better: 'lower',
    goal: GOAL,
    conditions: {
      store,
      what,
      rounds: rounds.length,
      pressesARound: PRESSES,
      pressesASecond: RATE,
      doneARound: rounds.map((round) => round[name].done),
      node: process.version,
      cores: cpus().length,
      cpu: cpus()[0]?.model,
      load: loadavg().map(rounded),
      during: figures(rounds.flatMap((round) => round[name].ms)),
      quiet: figures(rounds.flatMap((round) => round.quiet.ms)),
    },
  }));
}

function figures(ms) {
  return { p50: rounded(quantile(ms, 0.5)), p99: rounded(quantile(ms, 0.99)), most: rounded(Math.max(...ms)) };
}

function rounded(value) {
  return Number(value.toFixed(value >= 100 ? 0 : 2));
}
