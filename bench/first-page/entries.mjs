import { cpus, loadavg } from 'node:os';
import { median, ratioOf } from '../against/compare.mjs';
import { CPU_RATE, LINE } from './visit.mjs';

const READERS = ['member', 'secretariat'];
const CACHES = ['cold', 'warm'];
/** Of the build it was measured beside when it was set (d97fe40). */
const GOAL = 0.5;
/** Before the content stands there; `npm run check` counts the JavaScript gzipped. */
const MOST = { requests: 12, 'kB of JavaScript as sent': 110 };

/** Two lines of the report for each reader: what is asked for, of the most that may be. */
export function entriesOf(visits) {
  return READERS.flatMap((reader) =>
    askedFor(
      reader,
      visits.map((visit) => visit[reader]),
    ),
  );
}

function askedFor(reader, visits) {
  const found = {
    requests: visits.map(({ cold }) => cold.requests),
    'kB of JavaScript as sent': visits.map(({ cold }) => cold.scriptBytes / 1000),
  };
  return Object.entries(found).map(([what, values]) => {
    const ratios = values.map((value) => value / MOST[what]);
    return {
      name: `first-page, ${reader}, ${what}, of at most ${MOST[what]}`,
      ratio: rounded(median(ratios)),
      better: 'lower',
      goal: 1,
      spread: [rounded(Math.min(...ratios)), rounded(Math.max(...ratios))],
      conditions: { ...around(visits.length), page: figures(visits, 'cold') },
    };
  });
}

/** Two lines for each reader on two builds: the median of the rounds' ratios of the time to the content, new over old. */
export function entriesAgainst(measured, build) {
  return READERS.flatMap((reader) => {
    const rounds = measured.map(({ new: now, old }) => ({ new: now[reader], old: old[reader] }));
    return CACHES.map((cache) => besideOld(reader, cache, rounds, build));
  });
}

function besideOld(reader, cache, rounds, { ref, commit }) {
  return {
    name: `first-page, ${reader}, ${cache} cache, against ${ref}`,
    ...ratioOf(rounds.map((round) => ({ new: round.new[cache].content, old: round.old[cache].content }))),
    better: 'lower',
    goal: GOAL,
    conditions: {
      ...around(rounds.length),
      against: { ref, commit },
      ...Object.fromEntries(
        ['new', 'old'].map((side) => [
          side,
          figures(
            rounds.map((round) => round[side]),
            cache,
          ),
        ]),
      ),
    },
  };
}

function figures(visits, cache) {
  const all = visits.map((visit) => visit[cache]);
  const times = all.map(({ content }) => content);
  const last = all.at(-1);
  return {
    p50: Math.round(median(times)),
    p99: Math.round(Math.max(...times)),
    title: last.title,
    requests: last.requests,
    scripts: last.scripts,
    scriptKb: rounded(last.scriptBytes / 1000),
  };
}

function around(rounds) {
  return {
    rounds,
    cpuSlowedBy: CPU_RATE,
    line: { latencyMs: LINE.latency, mbitASecond: (LINE.downloadThroughput * 8) / 1_000_000 },
    node: process.version,
    cores: cpus().length,
    cpu: cpus()[0]?.model,
    load: loadavg().map(rounded),
  };
}

function rounded(value) {
  return Number(value.toFixed(value >= 100 ? 0 : 2));
}
