import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** Why LibreOffice can't be run here, or nothing. */
export const noLibreOffice: string =
  spawnSync('soffice', ['--version']).error === undefined ? '' : 'libreoffice-writer saknas / is missing';

const TAGGED = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';

/** A Word file as LibreOffice sets it, as a tagged PDF. It has a profile of its own: two on one profile give one file. */
export async function setByLibreOffice(docx: Uint8Array): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-libreoffice-'));
  const [word, pdf] = [join(folder, 'paper.docx'), join(folder, 'paper.pdf')];
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  try {
    writeFileSync(word, docx);
    const args = [profile, '--headless', '--convert-to', TAGGED, '--outdir', folder, word];
    const { stderr } = await promisify(execFile)('soffice', args, { timeout: 120_000 });
    // It ends with 0 whether it made anything or not.
    if (!existsSync(pdf)) throw new Error(`LibreOffice made nothing: ${stderr}`);
    return readFileSync(pdf);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
