import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { own } from '../answer-path/processes.mjs';

const LOCK = 'package-lock.json';

/**
 * The service as it was at a commit, branch or tag of this repository, built by that commit's own script in a temporary
 * folder, which is removed by `clear` and when the bench ends. Throws when there is no such commit or it does not build.
 */
export async function buildOfRef(root, ref, say) {
  const commit = (await output(root, 'git', ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`])).trim();
  const short = commit.slice(0, 7);
  const folder = mkdtempSync(join(tmpdir(), `samverkan-${short}-`));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clear);
  say(`${ref} (${short}) is built`);
  try {
    const packed = join(folder, 'sources.tar');
    await output(root, 'git', ['archive', '--format=tar', '-o', packed, commit]);
    await output(folder, 'tar', ['-xf', 'sources.tar']);
    rmSync(packed);
    await putPackages(root, folder, say);
    await output(folder, process.execPath, ['scripts/build.mjs', 'service']);
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
  const child = own(spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] }));
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
