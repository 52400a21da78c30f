// npm run bench: measures, beside a peer or a limit in the same run. --only NAME runs one, --json FILE keeps the results.
import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { answerPath } from './answer-path.mjs';

const BENCHES = { 'answer-path': answerPath };
const LONGEST_MS = 10 * 60_000;

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

function tableOf(list) {
  const lines = list.map(({ name, ratio, spread, goal, conditions: { ours, peer } }) =>
    [
      name,
      `${ratio} (${spread.join('–')})`,
      goal === null ? '–' : `${goal} ${ratio >= goal ? 'met' : 'not met'}`,
      ...[ours, peer].map(({ perSecond, p50, p99 }) => `${perSecond}, ${p50} / ${p99} ms`),
      `${ours.cpuMs} / ${peer.cpuMs} ms`,
    ].join(' | '),
  );
  const heads = ['what', 'ratio (spread)', 'goal', 'ours: a second, p50 / p99', 'peer', 'CPU an answer, ours / peer'];
  return [heads.join(' | '), heads.map(() => '---').join(' | '), ...lines].map((line) => `| ${line} |`).join('\n');
}
