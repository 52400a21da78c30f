import { join } from 'node:path';
import { planCooperation, writeCooperation } from './answer-path/cooperation.mjs';
import { startWire } from './answer-path/wire.mjs';
import { entryOf, leastMs } from './filing/entries.mjs';
import { fileAll, fileByLoop, filesIn } from './filing/run.mjs';
import { inFolder } from './in-folder.mjs';

/** BENCH_MINUTES: fewer, while the bench itself is worked on. */
const MINUTES = Number(process.env.BENCH_MINUTES ?? 100);
const BODIES = 5;
const ROUNDS = 3;
const HOWS = [
  { how: 'calm', failing: 0, goal: 1.3 },
  { how: 'one call in ten failing', failing: 0.1, goal: 1.8 },
];

/** What it takes to file verified minutes as Word and PDF, over what the calls that it needs must take at the least. */
export async function filing({ root, stores, rounds = ROUNDS, say }) {
  const entries = [];
  for (const openStore of Object.values(stores)) {
    for (const how of HOWS) entries.push(...(await measured({ root, openStore, rounds, say, ...how })));
  }
  return entries;
}

export async function filingAgainst({ say }) {
  say('filing is not measured against another build');
  return [];
}

async function measured({ root, openStore, rounds, say, how, failing, goal }) {
  const done = [];
  const papers = MINUTES * 2;
  let store = '';
  for (let seed = 1; seed <= rounds; seed++) {
    const round = await inFolder((folder, opened) => oneRound({ root, openStore, folder, opened, failing, seed }));
    if (round.missing) {
      say(`PostgreSQL is not measured: ${round.missing}`);
      return [];
    }
    store = round.ours.name;
    const seconds = [round.ours.ms, leastMs(papers), round.loop.ms].map((ms) => (ms / 1000).toFixed(1));
    say(
      `${store}, ${how}: ${seconds[0]} s, at the least ${seconds[1]} s; a plain loop ${seconds[2]} s, ${round.loop.lost} lost`,
    );
    done.push(round);
  }
  return [entryOf({ store, how, goal, papers, rounds: done, failing })];
}

async function oneRound({ root, openStore, folder, opened, failing, seed }) {
  const bodies = planCooperation({ bodies: BODIES, seatsEach: 1, meetings: 0 });
  const cooperation = join(folder, 'cooperation');
  await writeCooperation(cooperation, bodies);
  const wire = await startWire(bodies);
  opened.push(() => wire.close());
  const forums = bodies.map(({ id }) => id);
  const ours = await fileAll({ root, openStore, wire, cooperation, folder, minutes: MINUTES, forums, failing, seed });
  if (ours.missing) return ours;
  const files = await filesIn(ours.graph);
  const loop = await fileByLoop({ root, folder, files, failing, seed });
  return { ours, loop };
}
