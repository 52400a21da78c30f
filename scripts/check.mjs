// npm run check: types, lint and format, import rules, unused code, the weight of the first page. All are run, then the faults
// are counted.
// --fix mends first what a tool can mend by itself: format, the order of imports, lint where it is safe.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const { fix } = parseArgs({ options: { fix: { type: 'boolean' } } }).values;

const checks = [
  ['types', 'typescript', 'tsc', ['--noEmit', '-p', 'tsconfig.json']],
  ['lint and format', '@biomejs/biome', 'biome', ['check', ...(fix ? ['--write'] : []), '--error-on-warnings', '.']],
  [
    'import rules',
    'dependency-cruiser',
    'depcruise',
    ['--config', '.dependency-cruiser.mjs', 'bot', 'graph', 'local', 'manifest', 'tab', 'tests', 'bench'],
  ],
  ['what the browser loads', 'dependency-cruiser', 'depcruise', ['--config', '.dependency-cruiser.values.mjs', 'tab']],
  ['unused code', 'knip', 'knip', ['--no-progress']],
  ['the first page', null, 'first-page.mjs', []],
];

const failed = checks.filter(([name, pack, command, args]) => {
  console.log(`\n${name}`);
  return run(scriptOf(pack, command), args) !== 0;
});

console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.map(([name]) => name).join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** A package's command, or a script of ours where no package is named. */
function scriptOf(pack, command) {
  if (pack === null) return join(root, 'scripts', command);
  const folder = join(root, 'node_modules', pack);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

function run(script, args) {
  return spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' }).status;
}
