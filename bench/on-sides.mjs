import { join } from 'node:path';
import { planCooperation, writeCooperation } from './answer-path/cooperation.mjs';
import { inFolder } from './in-folder.mjs';

/**
 * On each kind of store, one after the other: starts the sides that are wanted, services of one cooperation of so many bodies
 * without meetings, and gives what `measured` makes of them.
 */
export async function onSides({ stores, bodies: many, wanted, startSide, say }, measured) {
  const entries = [];
  for (const openStore of Object.values(stores)) {
    const found = await inFolder(async (folder, opened) => {
      const bodies = planCooperation({ bodies: many, seatsEach: 1, meetings: 0 });
      const cooperation = join(folder, 'cooperation');
      await writeCooperation(cooperation, bodies);
      const sides = [];
      for (const one of wanted) {
        const side = await startSide({ ...one, openStore, folder, cooperation, bodies, say });
        if (side.missing) {
          say(`PostgreSQL is not measured: ${side.missing}`);
          return [];
        }
        opened.push(() => side.close());
        sides.push(side);
      }
      const store = sides[0].store.name;
      say(`${store}: measuring`);
      return measured(store, sides);
    });
    entries.push(...found);
  }
  return entries;
}
