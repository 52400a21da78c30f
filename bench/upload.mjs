import { join } from 'node:path';
import { planCooperation, writeCooperation } from './answer-path/cooperation.mjs';
import { pressesOf } from './answer-path/presses.mjs';
import { check } from './answer-path/run-on-store.mjs';
import { startOurs } from './answer-path/service.mjs';
import { startWire } from './answer-path/wire.mjs';
import { inFolder } from './in-folder.mjs';
import { entriesOf } from './upload/entries.mjs';
import { measure, PRESSES, ROUNDS, WARM_UP } from './upload/measure.mjs';
import { LOADS, prepareLoads } from './upload/plan.mjs';

const BODIES = 12;
const READ_FOREVER = new URL('upload/read-forever.mjs', import.meta.url).href;

/** What an answer takes while the service is given the heaviest that it takes in, beside what it takes when all is quiet. */
export async function upload({ root, stores, rounds = ROUNDS, say }) {
  const entries = [];
  for (const openStore of Object.values(stores)) entries.push(...(await onStore({ root, openStore, rounds, say })));
  return entries;
}

/** It is compared with itself in one run, and so is not measured of two builds. */
export async function uploadAgainst({ say }) {
  say('upload is not measured against another build');
  return [];
}

async function onStore({ root, openStore, rounds, say }) {
  return inFolder(async (folder, opened) => {
    const store = await openStore(root, join(folder, 'data'));
    if (store.missing) {
      say(`PostgreSQL is not measured: ${store.missing}`);
      return [];
    }
    opened.push(() => store.close());
    const pressed = WARM_UP + rounds * (LOADS.length + 1) * PRESSES;
    const bodies = planCooperation({ bodies: BODIES, seatsEach: 1, meetings: Math.ceil(pressed / (BODIES * 8)) });
    const cooperation = join(folder, 'cooperation');
    await writeCooperation(cooperation, bodies);
    const wire = await startWire(bodies);
    opened.push(() => wire.close());
    say(`${store.name}: the service is started and sends ${bodies.flatMap((body) => body.meetings).length} notices`);
    const profile = join(folder, 'profile');
    const ours = await startOurs({ root, wire, store, cooperation, bodies, profile, before: [READ_FOREVER] });
    opened.push(() => ours.stop());
    await prepareLoads({ ours, wire, bodies, folder });
    const measured = await measure({ ours, wire, presses: pressesOf(bodies, wire), rounds, say, folder });
    await opened.pop()();
    await check(store, pressed);
    say(`${store.name}: ${pressed} answers acknowledged, and as many in the journal`);
    return entriesOf(store.name, measured);
  });
}
