import { cpus, loadavg } from 'node:os';
import { ratioOf } from '../against/compare.mjs';
import { median, quantile } from './measure.mjs';
import { RATE } from './writer.mjs';

const WHAT = { answer: 'an answer', page: "a Round's page", list: 'the list of Rounds' };
const GOALS = { answer: 1.5, page: null, list: null };

/** Three lines of the report for a store: the times with many consultations, of those with few. */
export function entriesOf({ store, sides, measured }) {
  return Object.keys(WHAT).map((what) => {
    const [small, large] = measured.map(({ rounds }) => rounds.map((round) => round[what]));
    const ratios = small.map((times, n) => median(large[n]) / median(times));
    return {
      name: `consultation-scale, ${store}, ${WHAT[what]}`,
      ratio: rounded(median(large.flat()) / median(small.flat())),
      better: 'lower',
      goal: GOALS[what],
      spread: [rounded(Math.min(...ratios)), rounded(Math.max(...ratios))],
      conditions: {
        ...around(store, small),
        small: { ...sizeOf(sides[0]), ...figures(small) },
        large: { ...sizeOf(sides[1]), ...figures(large) },
        ...(what === 'answer' ? partsOf(measured) : {}),
      },
    };
  });
}

/** Three lines of the report on two builds: the median of the rounds' ratios of an answer's or a page's time, new over old. */
export function entriesAgainst({ store, sides, measured }, { ref, commit }) {
  return Object.keys(WHAT).map((what) => {
    const [now, before] = measured.map(({ rounds }) => rounds.map((round) => round[what]));
    const medians = now.map((times, n) => ({ new: median(times), old: median(before[n]) }));
    return {
      name: `consultation-scale, ${store}, ${WHAT[what]}, against ${ref}`,
      ...ratioOf(medians),
      better: 'lower',
      goal: null,
      conditions: {
        ...around(store, now),
        against: { ref, commit },
        new: { ...sizeOf(sides[0]), ...figures(now) },
        old: { ...sizeOf(sides[1]), ...figures(before) },
      },
    };
  });
}

function figures(rounds) {
  return { p50: rounded(median(rounds.flat())), p99: rounded(quantile(rounds.flat(), 0.99)) };
}

function around(store, rounds) {
  return {
    store,
    rounds: rounds.length,
    timesARound: rounds[0].length,
    othersAnswerASecond: RATE,
    node: process.version,
    cores: cpus().length,
    cpu: cpus()[0]?.model,
    load: loadavg().map(rounded),
  };
}

function sizeOf({ many, seeded, consultations, stillOpen, lines }) {
  return {
    consultations: many,
    rounds: consultations.flatMap(({ rounds }) => rounds).length,
    open: stillOpen.length,
    answersSeeded: seeded,
    linesInList: lines,
  };
}

function partsOf(measured) {
  const [small, large] = measured.map(({ parts }) => parts);
  return { msByPart: { small, large }, answeredMeanwhile: measured.map(({ meanwhile }) => meanwhile) };
}

function rounded(value) {
  return Number(value.toFixed(value >= 100 ? 0 : 2));
}
