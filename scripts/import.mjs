// npm run import -- <folder>: brings a cooperation folder into the store. Builds first where the sources are.
import { existsSync } from 'node:fs';

if (existsSync(new URL('../node_modules/typescript', import.meta.url))) {
  const { build } = await import('./build.mjs');
  await build(['service']);
}
await import('../dist/bot/import.js');
