// Opens a data folder with the built service's own storage and answers SQL as JSON: node look.mjs <product> <store> <statements>.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [product, store, statements] = process.argv.slice(2);
const built = join(product, 'dist', 'bot', 'storage', 'embedded', 'open-embedded.js');
const { openEmbedded } = await import(pathToFileURL(built).href);
const { CompiledQuery } = createRequire(join(product, 'package.json'))('kysely');

const { database, unlock } = await openEmbedded(store);
const answers = [];
for (const statement of JSON.parse(statements))
  answers.push((await database.executeQuery(CompiledQuery.raw(statement))).rows);
await database.destroy();
unlock();
process.stdout.write(JSON.stringify(answers));
