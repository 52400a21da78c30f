import { cpus, loadavg } from 'node:os';
import { median, quantile } from './measure.mjs';

const WHAT = { search: 'a search', list: 'the list of minutes' };
const GOAL = 2;

/** Two lines of the report for a store: the times with many years of minutes, of those with one. */
export function entriesOf({ store, sides, measured }) {
  return Object.keys(WHAT).map((what) => {
    const [small, large] = measured.map((rounds) => rounds.map((round) => round[what]));
    const ratios = small.map((times, n) => median(large[n]) / median(times));
    return {
      name: `minutes-scale, ${store}, ${WHAT[what]}`,
      ratio: rounded(median(large.flat()) / median(small.flat())),
      better: 'lower',
      goal: GOAL,
      spread: [rounded(Math.min(...ratios)), rounded(Math.max(...ratios))],
      conditions: {
        ...{ store, rounds: small.length, timesARound: small[0].length, node: process.version, cores: cpus().length },
        ...{ cpu: cpus()[0]?.model, load: loadavg().map(rounded) },
        small: { ...sizeOf(sides[0]), ...figures(small) },
        large: { ...sizeOf(sides[1]), ...figures(large) },
        ...(what === 'search' ? { byQuery: queriesOf(measured) } : {}),
      },
    };
  });
}

function sizeOf({ years, meetings }) {
  return { years, meetings };
}

function figures(rounds) {
  return { p50: rounded(median(rounds.flat())), p99: rounded(quantile(rounds.flat(), 0.99)) };
}

/** What was found on the first page, and its median time, with few and with many. */
function queriesOf(measured) {
  return Object.fromEntries(
    Object.keys(measured[0][0].byQuery).map((query) => {
      const of = measured.map((rounds) => rounds.map((round) => round.byQuery[query]));
      return [query, of.map((all) => ({ ms: rounded(median(all.map(({ ms }) => ms))), found: all[0].found }))];
    }),
  );
}

function rounded(value) {
  return Number(value.toFixed(value >= 100 ? 0 : 2));
}
