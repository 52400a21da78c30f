// npm run import -- <folder>: brings a cooperation folder into the store. Uses the built service where there is one.
import { existsSync } from 'node:fs';

const built = new URL('../dist/bot/import.js', import.meta.url);
if (!existsSync(built)) {
  const { build } = await import('./build.mjs');
  await build(['service']);
}
await import(built.href);
