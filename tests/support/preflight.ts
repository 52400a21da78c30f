import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Debian's packages put them there: Apache PDFBox Preflight, and what it needs. */
const JARS = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'jaxb-api', 'javax.activation'].map(
  (name) => `/usr/share/java/${name}.jar`,
);

/** Why Preflight can't be run here, or nothing. */
export const noPreflight: string = whyNot();

function whyNot(): string {
  const missing = JARS.find((jar) => !existsSync(jar));
  if (missing) return `${missing} saknas / is missing`;
  return spawnSync('java', ['-version']).status === 0 ? '' : 'java saknas / is missing';
}

/** What Preflight says of each file: nothing where it is PDF/A-1b, or the codes of what is wrong. */
export async function preflight(files: Record<string, Uint8Array>): Promise<Record<string, string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-preflight-'));
  try {
    const names = Object.keys(files);
    const at = (index: number) => join(folder, `${index}.pdf`);
    names.forEach((name, index) => {
      writeFileSync(at(index), files[name] ?? '');
    });
    const main = 'org.apache.pdfbox.preflight.Validator_A1b';
    await promisify(execFile)('java', ['-cp', JARS.join(':'), main, 'xml', 'batch', folder]);
    const told = names.map((name, index) => [name, faultsIn(readFileSync(`${at(index)}.preflight.xml`, 'utf8'))]);
    return Object.fromEntries(told);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function faultsIn(report: string): string[] {
  if (/<isValid type="PDF\/A1-b">true</.test(report)) return [];
  const faults = [...report.matchAll(/<code>([^<]*)<\/code>\s*<details>([^<]*)</g)];
  return faults.length > 0 ? faults.map(([, code, details]) => `${code} ${details}`) : [report];
}
