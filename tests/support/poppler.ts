import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Why poppler can't be run here, or nothing. */
export const noPoppler: string = spawnSync('pdfinfo', ['-v']).status === 0 ? '' : 'poppler-utils saknas / is missing';

/** What poppler's programs say of a file. */
export interface SaidByPoppler {
  info: Record<string, string>;
  /** A line for each element, indented, and for what stands in it. */
  structure: string;
  text: string;
  /** A row each: name, type, encoding, emb, sub, uni. */
  fonts: string[][];
}

export async function askPoppler(bytes: Uint8Array): Promise<SaidByPoppler> {
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-poppler-'));
  const file = join(folder, 'paper.pdf');
  const ask = async (program: string, ...args: string[]) =>
    (await promisify(execFile)(program, args, { maxBuffer: 1 << 24 })).stdout;
  try {
    writeFileSync(file, bytes);
    const [info, structure, text, fonts] = await Promise.all([
      ask('pdfinfo', file),
      ask('pdfinfo', '-struct-text', file),
      ask('pdftotext', '-raw', '-enc', 'UTF-8', file, '-'),
      ask('pdffonts', file),
    ]);
    return { info: pairsIn(info), structure, text, fonts: rowsIn(fonts) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pairsIn(said: string): Record<string, string> {
  return Object.fromEntries([...said.matchAll(/^([^:]+):\s*(.*)$/gm)].map(([, key = '', value = '']) => [key, value]));
}

function rowsIn(said: string): string[][] {
  const rows = said.trim().split('\n').slice(2);
  return rows.map((row) => row.trim().split(/\s{2,}|(?<=yes|no|Identity-H) +/));
}
