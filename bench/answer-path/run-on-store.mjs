import { join } from 'node:path';
import { inFolder } from '../in-folder.mjs';
import { breakdown } from './breakdown.mjs';
import { planCooperation, writeCooperation } from './cooperation.mjs';
import { pressesOf } from './presses.mjs';
import { startOurs, startPeer } from './service.mjs';
import { startWire } from './wire.mjs';

/** Of ours and of the peer: a service runs for weeks, and its compiler has long done its work. */
export const WARM_UP = 3_000;
export const PROFILED = 640;
/** So many bodies of eight; the large body is alone. */
const BODIES = 12;

/** Every case on one store, ours and the peer by turns. Throws when an acknowledged answer is not in the journal. */
export async function runOnStore(root, openStore, cases, say) {
  return inFolder(async (folder, opened) => {
    const store = await openStore(root, join(folder, 'data'));
    if (store.missing) return store;
    opened.push(() => store.close());
    const sizes = sizesOf(cases, WARM_UP + PROFILED);
    const bodies = sizes.flatMap((size) => size.bodies);
    const cooperation = join(folder, 'cooperation');
    await writeCooperation(cooperation, bodies);
    const wire = await startWire(bodies);
    opened.push(() => wire.close());
    say(`${store.name}: the service is started and sends ${bodies.flatMap((body) => body.meetings).length} notices`);
    const profile = join(folder, 'answers.cpuprofile');
    const ours = await startOurs({ root, wire, store, cooperation, bodies, profile });
    opened.push(() => ours.stop());
    const results = [];
    for (const { seats, bodies: own } of sizes) {
      const mine = cases.filter((one) => one.seats === seats);
      const measured = await runSize({ root, wire, ours, own, cases: mine, cardFile: join(folder, 'card.json'), say });
      results.push(...measured.map((one) => ({ ...one, store: store.name })));
    }
    await opened.pop()();
    await check(store, ours.acknowledged());
    say(`${store.name}: ${ours.acknowledged()} answers acknowledged, and as many in the journal`);
    return { results, acknowledged: ours.acknowledged() };
  });
}

/** The bodies of each size, with meetings for all presses of its cases and for so many around them. */
export function sizesOf(cases, around) {
  return [...new Set(cases.map(({ seats }) => seats))].map((seats) => sizeOf(seats, cases, around));
}

function sizeOf(seats, cases, around) {
  const own = cases.filter((one) => one.seats === seats);
  const presses = own.reduce((sum, { rounds, presses }) => sum + rounds * presses, around);
  const bodies = seats === 8 ? BODIES : 1;
  return {
    seats,
    bodies: planCooperation({ bodies, seatsEach: seats / 8, meetings: Math.ceil(presses / (bodies * seats)) }),
  };
}

/** The cases of one size of body, each with rounds of ours and the peer's by turns, and where ours spends its time. */
async function runSize({ root, wire, ours, own, cases, cardFile, say }) {
  const presses = pressesOf(own, wire);
  const { sample } = await ours.press(16, presses.take(WARM_UP));
  const peer = await startPeer({ root, wire, cardFile, card: JSON.parse(sample).value });
  try {
    const again = () => pressesOf(own, wire);
    await peer.press(16, again().take(WARM_UP));
    const results = [];
    for (const one of cases) results.push({ ...one, rounds: await runCase(one, { ours, peer, presses, again, say }) });
    const parts = breakdown(await ours.profiled(16, presses.take(PROFILED)), PROFILED);
    return results.map((result) => ({ ...result, breakdown: parts }));
  } finally {
    await peer.stop();
  }
}

async function runCase({ seats, connections, rounds, presses: many }, { ours, peer, presses, again, say }) {
  const measured = [];
  for (let n = 0; n < rounds; n++) {
    const our = await ours.press(connections, presses.take(many));
    const their = await peer.press(connections, again().take(many));
    measured.push({ ours: our, peer: their });
    const [mine, theirs] = [our, their].map(({ perSecond }) => perSecond.toFixed(0));
    say(`  ${seats} seats, ${connections} connections: ${mine} answers a second, the peer ${theirs}`);
  }
  return measured;
}

/** Throws when the stopped service's journal holds other answers than it acknowledged. */
export async function check(store, acknowledged) {
  const { lines, answers } = await store.answers();
  if (lines === acknowledged && answers === acknowledged) return;
  throw new Error(`Void: ${acknowledged} answers acknowledged, ${lines} lines of ${answers} answers in the journal`);
}
