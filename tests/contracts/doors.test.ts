import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../bot/config.ts';
import { openDoors } from '../../bot/doors.ts';
import type { Documents } from '../../bot/ports/documents.ts';
import { openDocumentFolder } from '../../local/document-folder.ts';
import { type StandIn, startStandIn } from '../support/graph-cases/stand-in.ts';

const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };
const BYTES = randomBytes(1_000);

async function put(documents: Documents, bytes = BYTES): Promise<string> {
  const id = documents.fresh();
  await documents.put(id, one(bytes), 10_000);
  return id;
}

async function* one(bytes: Uint8Array) {
  yield bytes;
}

async function read(documents: Documents | undefined, id: string): Promise<Buffer | null> {
  const got = await documents?.get(id);
  const parts: Uint8Array[] = [];
  for await (const part of got?.bytes ?? []) parts.push(part);
  return got ? Buffer.concat(parts) : null;
}

describe('The ways to files and mail', () => {
  let standIn: StandIn;
  let folder: string;
  let old: Documents;
  beforeAll(async () => {
    standIn = await startStandIn();
    folder = mkdtempSync(join(tmpdir(), 'samverkan-old-'));
    old = await openDocumentFolder(folder);
  });
  afterAll(async () => {
    await standIn.close();
    rmSync(folder, { recursive: true });
  });

  const opened = (local?: { oldDocuments: Documents }) => {
    const config = readConfig({}, ['--local']);
    if ('faults' in config) throw new Error('no settings');
    return openDoors({ ...config, graph: standIn.settings }, QUIET, Date.now, local);
  };
  const doors = (local?: { oldDocuments: Documents }) => opened(local).doors;
  const inLibrary = () => standIn.control.files(standIn.control.library('lg').id).map(({ path }) => path);

  it("lead to Graph: an upload lies in the uploads' library, a paper in its body's, a mail in the mailbox", async () => {
    const { documents, library, mail } = doors();
    if (!documents || !library) throw new Error('no ways');
    const upload = await put(documents);
    expect(inLibrary()).toEqual([upload]);
    const stored = await library.create({ forum: 'lg', folder: '2024' }, 'Kallelse.pdf', BYTES);
    expect(stored).toMatchObject({ stored: { name: 'Kallelse.pdf', folder: '2024' } });
    const letter = { to: 'registrator@example.se', subject: 'Prov', text: 'Prov.\n', reference: 'prov' };
    expect(await mail.send(letter)).toMatchObject({ sent: expect.anything() });
    expect(standIn.control.violations()).toEqual([]);
  });

  it('find what a laptop kept in its folder before, and keep what is new in the library', async () => {
    const before = await put(old, Buffer.from('Förut.'));
    const { documents } = doors({ oldDocuments: old });
    if (!documents) throw new Error('no way');
    const since = await put(documents);
    expect(inLibrary()).toContain(since);
    expect(await read(documents, before)).toEqual(Buffer.from('Förut.'));
    expect(await read(documents, since)).toEqual(BYTES);
    expect((await documents.list()).map(({ document }) => document)).toEqual(expect.arrayContaining([before, since]));
    for (const id of [before, since]) await documents.remove(id);
    expect([await read(old, before), await read(documents, since)]).toEqual([null, null]);
  });

  it('end: what Graph never answers is given up, in files, uploads and mail, and no new question is put', async () => {
    const { doors: found, end } = opened();
    const { documents, library, mail } = found;
    if (!documents || !library) throw new Error('no ways');
    const upload = await put(documents);
    const letter = { to: 'registrator@example.se', subject: 'Prov', text: 'Prov.\n', reference: 'hängd' };
    standIn.control.fail({ url: /./, times: 99, with: 'hangs' });
    const asked = () =>
      Promise.all([
        library.create({ forum: 'lg', folder: '2024' }, 'Hängd.pdf', BYTES),
        read(documents, upload).catch(({ why }) => why),
        put(documents).catch(({ why }) => why),
        mail.send(letter),
      ]);
    const under = asked();
    await new Promise((resolve) => setTimeout(resolve, 200));
    end();
    const outcome = [{ trouble: { why: 'time-out' } }, 'time-out', 'time-out', { again: { reason: 'time-out' } }];
    expect(await under).toMatchObject(outcome);
    const before = standIn.control.requests().length;
    expect(await asked()).toMatchObject(outcome);
    expect(standIn.control.requests().length).toBe(before);
    standIn.control.heal();
  }, 8_000);

  it('say who is to be let in where the library refuses', () => {
    expect(doors().granted).toEqual({ app: 'CLIENT-ID', graph: standIn.origin });
  });
});
