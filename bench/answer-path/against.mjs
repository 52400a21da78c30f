import { join } from 'node:path';
import { turnsOf } from '../against/compare.mjs';
import { inFolder } from '../in-folder.mjs';
import { breakdown } from './breakdown.mjs';
import { writeCooperation } from './cooperation.mjs';
import { pressesOf } from './presses.mjs';
import { check, PROFILED, sizesOf, WARM_UP } from './run-on-store.mjs';
import { startOurs } from './service.mjs';
import { startWire } from './wire.mjs';

/** Every case on one store, two builds by turns. Throws when an acknowledged answer is not in either's journal. */
export async function runAgainst({ builds, openStore, cases, say }) {
  return inFolder(async (folder, opened) => {
    const sizes = sizesOf(cases, WARM_UP + PROFILED);
    const bodies = sizes.flatMap((size) => size.bodies);
    const cooperation = join(folder, 'cooperation');
    await writeCooperation(cooperation, bodies);
    const sides = {};
    for (const [name, { root }] of Object.entries(builds)) {
      const store = await openStore(root, join(folder, `data-${name}`));
      if (store.missing) return store;
      opened.push(() => store.close());
      const wire = await startWire(bodies);
      opened.push(() => wire.close());
      say(
        `${store.name}: the ${name} build is started and sends ${bodies.flatMap((body) => body.meetings).length} notices`,
      );
      const ours = await startOurs({ root, wire, store, cooperation, bodies, profile: join(folder, name) });
      opened.push(() => ours.stop());
      sides[name] = { name, store, wire, ours };
    }
    const results = [];
    for (const { seats, bodies: own } of sizes) {
      for (const side of Object.values(sides)) side.presses = pressesOf(own, side.wire);
      for (const side of Object.values(sides)) await side.ours.press(16, side.presses.take(WARM_UP));
      const measured = [];
      for (const one of cases.filter((one) => one.seats === seats)) {
        measured.push({ ...one, store: sides.new.store.name, rounds: await runCase(one, sides, say) });
      }
      const parts = await partsOf(sides);
      results.push(...measured.map((one) => ({ ...one, breakdown: parts })));
    }
    for (const { ours } of Object.values(sides)) await ours.stop();
    for (const { store, ours } of Object.values(sides)) await check(store, ours.acknowledged());
    return { results };
  });
}

/** Where each build spends its time, once all is measured. */
async function partsOf({ new: now, old }) {
  const of = async ({ ours, presses }) => breakdown(await ours.profiled(16, presses.take(PROFILED)), PROFILED);
  return { new: await of(now), old: await of(old) };
}

async function runCase({ seats, connections, rounds, presses }, sides, say) {
  const measured = [];
  for (const turn of turnsOf(rounds, [sides.new, sides.old])) {
    const round = {};
    for (const side of turn) round[side.name] = await side.ours.press(connections, side.presses.take(presses));
    measured.push(round);
    const [now, before] = [round.new, round.old].map(({ perSecond }) => perSecond.toFixed(0));
    say(`  ${seats} seats, ${connections} connections: ${now} answers a second, the old build ${before}`);
  }
  return measured;
}
