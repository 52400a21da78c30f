import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

/** Where the server's programs are and who may run them (a server refuses to run as root), or why there is none. */
export function findPostgres() {
  if (process.env.SAMVERKAN_TEST_POSTGRES === 'off') return { missing: 'SAMVERKAN_TEST_POSTGRES=off' };
  const bin = folders().find((folder) => has(folder, 'initdb') && has(folder, 'postgres'));
  if (!bin) return { missing: 'ingen server hittades / no server found' };
  if (process.getuid?.() !== 0) return { bin };
  const user = { uid: idOf('-u'), gid: idOf('-g') };
  if (Number.isNaN(user.uid)) return { missing: 'användaren postgres saknas / there is no user postgres' };
  return { bin, user };
}

function folders() {
  const debian = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  return [...debian.map((version) => join(DEBIAN, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)];
}

function has(folder, program) {
  return existsSync(join(folder, program)) || existsSync(join(folder, `${program}.exe`));
}

function idOf(flag) {
  try {
    return Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return Number.NaN;
  }
}
