// npm start: builds what changed and starts the local mode, on loopback only.
import { build } from './build.mjs';

const started = Date.now();
console.log('Samverkan startar på din egen dator …');
await build();
process.argv.push('--local');
console.log(`Startar tjänsten (${((Date.now() - started) / 1000).toFixed(1)} s hittills) …`);
await import('../dist/bot/main.js');
