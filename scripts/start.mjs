// npm start: builds what changed and starts the local mode, on loopback only. The tab is built while the service starts.
import { build } from './build.mjs';

process.env.TZ = 'UTC';
console.log('Samverkan startar på din egen dator …');
await build(['service']);
const pages = build(['tab', 'page']);
pages.catch((error) => {
  console.error(String(error.message ?? error));
  process.exit(1);
});
console.log('Startar tjänsten …');
const { start } = await import('../dist/bot/start.js');
await start(['--local', ...process.argv.slice(2)], pages);
