import { join } from 'node:path';
import { breakdown } from '../answer-path/breakdown.mjs';
import { prepare, quiet } from '../answer-path/prepare.mjs';
import { profileOf } from '../answer-path/profile.mjs';
import { startService } from '../answer-path/service.mjs';
import { startWire } from '../answer-path/wire.mjs';
import { openLedger } from './ledger.mjs';
import { pairsOf, planConsultations } from './plan.mjs';
import { seed } from './seed.mjs';

/** Consultations that are still being answered; all the others are closed. */
const OPEN = 2;
/** Longer than the sender's pause between redrawn cards. */
const REST_MS = 2_500;

/**
 * One service, built in `root`, on one store that holds so many consultations: seeded, stopped, and started again.
 * `label` is said of its figures.
 */
export async function startSide({ root, openStore, folder, cooperation, bodies, name, label, many, say }) {
  const data = join(folder, `data-${name}`);
  const store = await openStore(root, data);
  if (store.missing) return store;
  const closing = [() => store.close()];
  try {
    const wire = await startWire(bodies);
    closing.push(() => wire.close());
    const profile = `${data}.cpuprofile`;
    const start = () => startService({ root, wire, store, cooperation, profile });
    const side = { label, many, store, wire, ledger: openLedger(), server: await start(), profile };
    closing.push(() => side.server.stop());
    await prepare(side.server, wire, bodies);
    const consultations = planConsultations(many, bodies);
    const begun = Date.now();
    await seed(side, consultations, OPEN);
    say(`  ${label}: ${side.ledger.acknowledged()} answers in ${seconds(begun)} s`);
    await quiet(wire, REST_MS);
    await side.server.stop();
    side.server = await start();
    say(`  ${label}: the service is started again`);
    return Object.assign(side, opened(consultations), { seeded: side.ledger.acknowledged(), close: closer(closing) });
  } catch (error) {
    await closer(closing)();
    throw error;
  }
}

/** Where the measured answers go, and where the others do that are given meanwhile. */
function opened(consultations) {
  const [others, measured] = consultations.slice(-OPEN);
  const stillOpen = [others, measured].flatMap(({ rounds }) => rounds.map(({ id }) => id));
  return { consultations, measured: pairsOf(measured), others: pairsOf(others), stillOpen };
}

function closer(closing) {
  return async () => {
    for (let close = closing.pop(); close; close = closing.pop()) await close();
  };
}

/** The main thread's time (ms an answer) by part, while so many answers are given. */
export async function partsOf(side, answers, work) {
  return breakdown(await profileOf(side.server, side.profile, work), answers);
}

function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(0);
}
