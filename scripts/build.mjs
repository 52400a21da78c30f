// Builds what is not built yet: the service (dist/bot, dist/local), the tab (dist/tab) and the stand-in's page
// (dist/local/page). A part is built again only when its sources changed. Node alone; no shell.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const TWINS = { gz: promisify(gzip), br: promisify(brotliCompress) };

const parts = [
  {
    name: 'tjänsten / the service',
    stamp: 'service',
    sources: ['bot', 'graph', 'local', 'manifest', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    result: 'dist/bot/main.js',
    before: () =>
      Promise.all(
        ['dist/bot', 'dist/graph', 'dist/manifest'].map((folder) =>
          rm(join(root, folder), { recursive: true, force: true }),
        ),
      ),
    command: [bin('typescript', 'tsc'), '-p', 'tsconfig.build.json'],
  },
  {
    name: 'fliken / the tab',
    stamp: 'tab',
    sources: ['tab', 'bot', 'scripts/build.mjs', 'package-lock.json'],
    result: 'dist/tab/index.html',
    command: [bin('vite', 'vite'), 'build', 'tab', '--config', 'tab/vite.config.ts', '--logLevel', 'warn'],
    after: () => compress('dist/tab/assets'),
  },
  {
    name: 'den låtsade Teams / the stand-in’s page',
    stamp: 'page',
    sources: ['local/page', 'local/wire.ts', 'scripts/build.mjs', 'package-lock.json'],
    result: 'dist/local/page/index.html',
    command: [
      bin('vite', 'vite'),
      'build',
      'local/page',
      '--config',
      'local/page/vite.config.ts',
      '--logLevel',
      'warn',
    ],
    after: () => compress('dist/local/page'),
  },
];

/** Builds the parts named (all without a name) whose sources changed; says each on one line, and gives their names. */
export async function build(names = parts.map((part) => part.stamp)) {
  const wanted = parts.filter((part) => names.includes(part.stamp));
  const built = await Promise.all(wanted.map(buildPart));
  return names.filter((name) => built.includes(name));
}

async function buildPart(part) {
  const stampFile = join(root, 'dist', '.stamps', part.stamp);
  const now = await fingerprint(part.sources);
  const before = await readFile(stampFile, 'utf8').catch(() => '');
  if (now === before && existsSync(join(root, part.result))) return undefined;
  const started = Date.now();
  console.log(`Bygger ${part.name} …`);
  // A build that fails may leave half of itself.
  await rm(stampFile, { force: true });
  await part.before?.();
  await run(part.command);
  await part.after?.();
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, now);
  console.log(`  klart: ${part.name}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return part.stamp;
}

/** The server sends a compressed twin of a file to browsers that take it. */
async function compress(folder) {
  const files = (await filesOf(join(root, folder))).filter((file) => /\.(js|css|svg)$/.test(file));
  await Promise.all(files.flatMap((file) => Object.keys(TWINS).map((kind) => writeTwin(file, kind))));
}

async function writeTwin(file, kind) {
  await writeFile(`${file}.${kind}`, await TWINS[kind](await readFile(file)));
}

async function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await filesOf(join(root, source))) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function filesOf(path) {
  if (!existsSync(path)) return [];
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  const found = await Promise.all(entries.map((entry) => filesOf(join(path, entry.name))));
  return found.flat().sort();
}

function run([script, ...args]) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${script} ended with ${code}`))));
  });
}

/** The script behind a package's command, so that no shell is needed on any system. */
function bin(name, command) {
  const folder = dirname(findPackage(name));
  const { bin: bins } = require(join(folder, 'package.json'));
  return join(folder, typeof bins === 'string' ? bins : bins[command]);
}

function findPackage(name) {
  return join(root, 'node_modules', name, 'package.json');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const names = process.argv.slice(2);
  await build(names.length > 0 ? names : undefined);
}
