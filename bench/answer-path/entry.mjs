import { cpus, loadavg } from 'node:os';
import { median, ratioOf } from '../against/compare.mjs';

/** One line of the report: the ratio of the medians, and how far the rounds were apart. */
export function entryOf({ goal, rounds, breakdown, ...one }) {
  const ratios = rounds.map(({ ours, peer }) => ours.perSecond / peer.perSecond);
  const [ours, peer] = ['ours', 'peer'].map((side) => figuresOf(rounds.map((round) => round[side])));
  return {
    name: nameOf(one),
    ratio: rounded(ours.perSecond / peer.perSecond),
    better: 'higher',
    goal,
    spread: [rounded(Math.min(...ratios)), rounded(Math.max(...ratios))],
    conditions: { ...around(one, rounds), ours, peer, msByPart: breakdown },
  };
}

/** One line of the report on two builds: the median of the rounds' ratios of answers per second, new over old. */
export function entryAgainst({ rounds, breakdown, ...one }, { ref, commit }) {
  const ratioIn = (figure) => ratioOf(rounds.map((round) => ({ new: round.new[figure], old: round.old[figure] })));
  const [now, before] = ['new', 'old'].map((side) => figuresOf(rounds.map((round) => round[side])));
  return {
    name: `${nameOf(one)}, against ${ref}`,
    ...ratioIn('perSecond'),
    better: 'higher',
    goal: null,
    conditions: {
      ...around(one, rounds),
      against: { ref, commit },
      new: now,
      old: before,
      cpuAnAnswer: ratioIn('cpuMs'),
      msByPart: breakdown,
    },
  };
}

function nameOf({ store, seats, connections }) {
  return `answer-path, ${store}, ${connections} connection${connections > 1 ? 's' : ''}, ${seats} seats`;
}

function around({ store, connections, seats, presses }, rounds) {
  return {
    store,
    connections,
    seats,
    rounds: rounds.length,
    pressesARound: presses,
    node: process.version,
    cores: cpus().length,
    cpu: cpus()[0]?.model,
    load: loadavg().map(rounded),
  };
}

const FIGURES = ['perSecond', 'p50', 'p99', 'cpuMs', 'cpuMsInAll', 'storeCpuMs', 'updates', 'cardBytes'];

/** The median of each figure over the rounds. Latencies and CPU (an answer) in milliseconds. */
function figuresOf(rounds) {
  const known = FIGURES.filter((name) => rounds.every((round) => Number.isFinite(round[name])));
  return Object.fromEntries(known.map((name) => [name, rounded(median(rounds.map((round) => round[name])))]));
}

function rounded(value) {
  return Number(value.toFixed(value >= 100 ? 0 : 2));
}
