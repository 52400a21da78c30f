import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFolder } from '../../../bot/first-import.ts';
import type { Product } from '../product.ts';
import { openStoreAt, type StoreName } from '../stores.ts';
import { text } from './words.ts';

const SHIPPED = 'cooperations/sodertorn';

/** The folder is changed by hand and brought in once more, as `npm run import` does. */
export async function importAgain({ databaseUrl, clock }: Product, name: StoreName): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'samverkan-folder-'));
  await cp(SHIPPED, folder, { recursive: true });
  await change(folder, 'people.json', ({ people }) => people?.[0], {
    title: text('titeln'),
    mail: 'skrivet@ny.example.se',
  });
  await change(folder, 'calendar/2024.json', ({ meetings }) => meetings?.at(-1), { place: text('i mappen') });
  const store = await openStoreAt(name, databaseUrl);
  const means = { store, clock: { now: () => clock.now, real: Date.now }, random: randomUUID };
  const plan = await importFolder(folder, means);
  await store.close();
  if (plan.change.length !== 2) throw new Error(`the folder changed ${JSON.stringify(plan.change)}`);
}

type Read = Record<string, object[]>;

async function change(folder: string, name: string, one: (all: Read) => object | undefined, more: object) {
  const path = join(folder, name);
  const all: Read = JSON.parse(await readFile(path, 'utf8'));
  Object.assign(one(all) ?? {}, more);
  await writeFile(path, JSON.stringify(all));
}
