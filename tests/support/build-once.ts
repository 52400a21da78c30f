import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = dirname(dirname(__dirname));
const SOURCES = ['bot', 'graph', 'local', 'manifest'];

let built: Promise<string> | undefined;

/**
 * The service compiled as for a real start, for tests that spawn it: a folder with bot/…/*.js in it, kept in the system's
 * temporary folder and made anew when a source changes. Type errors are left to the type check.
 */
export function buildOnce(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  const folder = join(tmpdir(), `samverkan-build-${sourceHash()}`);
  if (existsSync(folder)) return folder;
  const half = `${folder}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(half, 'package.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(half, 'node_modules'), 'junction');
  await compile(half);
  try {
    renameSync(half, folder);
  } catch {
    rmSync(half, { recursive: true, force: true }); // another worker was first
  }
  return folder;
}

async function compile(outDir: string): Promise<void> {
  const config = join(outDir, 'tsconfig.json');
  const compilerOptions = {
    outDir,
    rootDir: ROOT,
    noEmitOnError: false,
    typeRoots: [join(ROOT, 'node_modules/@types')],
  };
  const include = SOURCES.map((source) => join(ROOT, source, '**/*.ts'));
  writeFileSync(
    config,
    JSON.stringify({ extends: join(ROOT, 'tsconfig.build.json'), compilerOptions, include, exclude: [] }),
  );
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [compiler, '-p', config]).catch((error: { stdout?: string }) => {
    if (!existsSync(join(outDir, 'bot'))) throw new Error(`The build failed: ${error.stdout}`);
  });
}

function sourceHash(): string {
  const hash = createHash('sha256');
  for (const file of [
    ...SOURCES.flatMap((source) => filesUnder(join(ROOT, source))),
    join(ROOT, 'tsconfig.build.json'),
  ])
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
