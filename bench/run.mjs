// npm run bench: measures, beside a peer or a limit in the same run. --only NAME runs one, --json FILE keeps the results.
// --against REF measures this build beside the one of that commit, by turns. --store, --rounds: less, or more, of it.
import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../scripts/build.mjs';
import { buildOfCommit, commitOf } from './against/build-of-commit.mjs';
import { embeddedStore, serverStore } from './answer-path/stores.mjs';
import { answerPath, answerPathAgainst } from './answer-path.mjs';
import { consultationScale, consultationScaleAgainst } from './consultation-scale.mjs';
import { filing, filingAgainst } from './filing.mjs';
import { firstPage, firstPageAgainst } from './first-page.mjs';
import { minutesScale, minutesScaleAgainst } from './minutes-scale.mjs';
import { papers, papersAgainst } from './papers.mjs';
import { tableOf } from './table.mjs';
import { upload, uploadAgainst } from './upload.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SERVICE = ['service'];
const BENCHES = {
  'answer-path': { parts: SERVICE, alone: answerPath, against: answerPathAgainst },
  'consultation-scale': { parts: SERVICE, alone: consultationScale, against: consultationScaleAgainst },
  filing: { parts: SERVICE, alone: filing, against: filingAgainst },
  'first-page': { parts: ['service', 'tab'], alone: firstPage, against: firstPageAgainst },
  'minutes-scale': { parts: SERVICE, alone: minutesScale, against: minutesScaleAgainst },
  papers: { parts: SERVICE, alone: papers, against: papersAgainst },
  upload: { parts: SERVICE, alone: upload, against: uploadAgainst },
};
const STORES = { embedded: embeddedStore, server: serverStore };
const LONGEST_MS = 40 * 60_000;
/** Of two builds, where --rounds says nothing else. */
const ROUNDS_AGAINST = 8;

const text = { type: 'string' };
const asked = parseArgs({ options: { only: text, json: text, against: text, store: text, rounds: text } }).values;
const names = oneOf('bench', asked.only, BENCHES);
const parts = [...new Set(names.flatMap((name) => BENCHES[name].parts))];
const stores = Object.fromEntries(oneOf('store', asked.store, STORES).map((name) => [name, STORES[name]]));
const rounds = asked.rounds === undefined ? undefined : Number(asked.rounds);
if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0)) refuse('--rounds is a whole number, like 8');

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
setTimeout(() => {
  console.error('The bench took too long and was stopped.');
  process.exit(1);
}, LONGEST_MS).unref();

const say = (line) => console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${line}`);
const entries = asked.against === undefined ? await alone() : await against(asked.against);
if (asked.json !== undefined) writeFileSync(asked.json, `${JSON.stringify(entries, null, 2)}\n`);
console.log(`\n${tableOf(entries)}`);

async function alone() {
  await build(parts);
  const all = [];
  for (const name of names) all.push(...(await BENCHES[name].alone({ root: ROOT, stores, rounds, say })));
  return all;
}

async function against(ref) {
  const commit = await commitOf(ROOT, ref);
  if (commit === undefined) refuse(`There is no commit ${ref} in this repository.`);
  await build(parts);
  const old = await buildOfCommit(ROOT, { ref, commit, parts }, say);
  const builds = { new: { root: ROOT }, old };
  const all = [];
  for (const name of names) {
    all.push(...(await BENCHES[name].against({ builds, stores, rounds: rounds ?? ROUNDS_AGAINST, say })));
  }
  old.clear();
  return all;
}

/** The one that was asked for, or all. */
function oneOf(what, name, known) {
  if (name === undefined) return Object.keys(known);
  if (!Object.hasOwn(known, name)) refuse(`There is no ${what} ${name}. There are: ${Object.keys(known).join(', ')}`);
  return [name];
}

function refuse(why) {
  console.error(why);
  process.exit(2);
}
