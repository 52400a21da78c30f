import { cpus, loadavg } from 'node:os';

/** One line of the report: the ratio of the medians, and how far the rounds were apart. */
export function entryOf({ store, seats, connections, presses, goal, rounds, breakdown }) {
  const ratios = rounds.map(({ ours, peer }) => ours.perSecond / peer.perSecond);
  const [ours, peer] = ['ours', 'peer'].map((side) => figuresOf(rounds.map((round) => round[side])));
  return {
    name: `answer-path, ${store}, ${connections} connection${connections > 1 ? 's' : ''}, ${seats} seats`,
    ratio: rounded(ours.perSecond / peer.perSecond),
    better: 'higher',
    goal,
    spread: [rounded(Math.min(...ratios)), rounded(Math.max(...ratios))],
    conditions: {
      store,
      connections,
      seats,
      rounds: rounds.length,
      pressesARound: presses,
      node: process.version,
      cores: cpus().length,
      cpu: cpus()[0]?.model,
      load: loadavg().map(rounded),
      ours,
      peer,
      msByPart: breakdown,
    },
  };
}

const FIGURES = ['perSecond', 'p50', 'p99', 'cpuMs', 'cpuMsInAll', 'storeCpuMs', 'updates', 'cardBytes'];

/** The median of each figure over the rounds. Latencies and CPU (an answer) in milliseconds. */
function figuresOf(rounds) {
  const known = FIGURES.filter((name) => rounds.every((round) => Number.isFinite(round[name])));
  return Object.fromEntries(known.map((name) => [name, rounded(median(rounds.map((round) => round[name])))]));
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function rounded(value) {
  return Number(value.toFixed(value >= 100 ? 0 : 2));
}
