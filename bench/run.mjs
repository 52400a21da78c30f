// npm run bench: measures, beside a peer or a limit in the same run. --only NAME runs one, --json FILE keeps the results.
import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { answerPath } from './answer-path.mjs';
import { consultationScale } from './consultation-scale.mjs';
import { tableOf } from './table.mjs';

const BENCHES = { 'answer-path': answerPath, 'consultation-scale': consultationScale };
const LONGEST_MS = 25 * 60_000;

const { only, json } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'string' } } }).values;
if (only !== undefined && !(only in BENCHES)) {
  console.error(`There is no bench ${only}. There are: ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
setTimeout(() => {
  console.error('The bench took too long and was stopped.');
  process.exit(1);
}, LONGEST_MS).unref();

const say = (line) => console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${line}`);
const entries = [];
for (const [name, measure] of Object.entries(BENCHES)) {
  if (only === undefined || only === name) entries.push(...(await measure(say)));
}
if (json !== undefined) writeFileSync(json, `${JSON.stringify(entries, null, 2)}\n`);
console.log(`\n${tableOf(entries)}`);
