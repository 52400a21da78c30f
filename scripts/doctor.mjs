// npm run doctor: tries the way to Graph with the settings of production, and says what is missing and which command grants it.
// -- --write tries to write in the libraries too; -- --commands only says the commands. Builds first where the sources are.
import { existsSync } from 'node:fs';

if (existsSync(new URL('../node_modules/typescript', import.meta.url))) {
  const { build } = await import('./build.mjs');
  await build(['service']);
}
await import('../dist/bot/doctor.js');
