import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LOCK = 'package-lock.json';
const GROUPS = process.platform !== 'win32';

/** Builds that are under way, each with all that it started: ended with the bench, before their folder is removed. */
const building = new Set();
process.on('exit', () => {
  for (const child of building) end(child);
});

/** The commit that a commit's beginning, a branch or a tag of this repository names; undefined when there is none. */
export async function commitOf(root, ref) {
  const args = ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`];
  return output(root, 'git', args).then(
    (said) => said.trim(),
    () => undefined,
  );
}

/**
 * The service, or the parts of it that are named, as it was at a commit, built by that commit's own script in a temporary folder, which is removed by `clear`
 * and when the bench ends. `ref` is what people call it. Throws when it does not build.
 */
export async function buildOfCommit(root, { ref, commit, parts = ['service'] }, say) {
  const short = commit.slice(0, 7);
  const folder = mkdtempSync(join(tmpdir(), `samverkan-${short}-`));
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', clear);
  say(`${ref} (${short}) is built`);
  try {
    const packed = join(folder, 'sources.tar');
    await output(root, 'git', ['archive', '--format=tar', '-o', packed, commit]);
    await output(folder, 'tar', ['-xf', 'sources.tar']);
    rmSync(packed);
    await putPackages(root, folder, say);
    await output(folder, process.execPath, ['scripts/build.mjs', ...parts]);
  } catch (error) {
    clear();
    throw error;
  }
  return { ref, commit, root: folder, clear };
}

/** The packages here where the lock is the same; otherwise those of its own lock. */
async function putPackages(root, folder, say) {
  const [here, there] = [root, folder].map((place) => readFileSync(join(place, LOCK), 'utf8'));
  if (here === there) return symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  say('  its packages are others: npm ci');
  const { npm_execpath: npm } = process.env;
  const args = ['ci', '--no-audit', '--no-fund'];
  await (npm ? output(folder, process.execPath, [npm, ...args]) : output(folder, 'npm', args));
}

async function output(cwd, command, args) {
  const child = spawn(command, args, { cwd, detached: GROUPS, stdio: ['ignore', 'pipe', 'pipe'] });
  building.add(child);
  child.once('exit', () => building.delete(child));
  const said = { stdout: '', stderr: '' };
  for (const stream of Object.keys(said)) {
    child[stream].on('data', (part) => {
      said[stream] += part;
    });
  }
  const [code] = await once(child, 'close');
  if (code === 0) return said.stdout;
  throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${said.stdout}${said.stderr}`.slice(0, 5_000));
}

function end(child) {
  try {
    process.kill(GROUPS ? -child.pid : child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
