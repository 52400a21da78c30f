import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Documents, DocumentTooBig } from '../../bot/ports/documents.ts';
import { createGraphDocuments } from '../../graph/documents/create-graph-documents.ts';
import { PIECE } from '../../graph/documents/upload-plan.ts';
import { openDocumentFolder } from '../../local/document-folder.ts';
import { graphAtHand } from '../support/graph-at-hand.ts';

interface AtHand {
  documents: Documents;
  close(): Promise<void>;
}

async function folder(): Promise<AtHand> {
  const path = await mkdtemp(join(tmpdir(), 'samverkan-uploads-'));
  return { documents: await openDocumentFolder(path), close: () => rm(path, { recursive: true, force: true }) };
}

async function sharePoint(): Promise<AtHand> {
  const { settings, client, around, control, close } = await graphAtHand();
  return {
    documents: createGraphDocuments(settings, client, around, { atOnce: PIECE, piece: PIECE }),
    async close() {
      await close();
      expect(control.violations()).toEqual([]);
    },
  };
}

const SMALL = Buffer.from('ett underlag');
const LARGE = Buffer.alloc(2 * PIECE + 100, 'ett långt underlag ');
const MOST = 4 * PIECE;

async function* inParts(bytes: Buffer, size = 100_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe.each<[string, () => Promise<AtHand>]>([
  ['a folder', folder],
  ['SharePoint', sharePoint],
])('uploads in %s', (_, openOne) => {
  let at: AtHand;
  let documents: Documents;
  beforeEach(async () => {
    at = await openOne();
    documents = at.documents;
  });
  afterEach(() => at.close());

  const put = async (bytes: Buffer) => {
    const document = documents.fresh();
    expect(await documents.put(document, inParts(bytes), MOST)).toBe(bytes.length);
    return document;
  };
  const bytesOf = async (document: string) => {
    const found = await documents.get(document);
    if (!found) return null;
    const parts: Uint8Array[] = [];
    for await (const part of found.bytes) parts.push(part);
    return { size: found.size, bytes: Buffer.concat(parts) };
  };

  it.each([
    ['a small one', SMALL],
    ['one in pieces', LARGE],
  ])('%s is there, to the byte, and is listed with when it came', async (_what, bytes) => {
    const document = await put(bytes);
    expect(await bytesOf(document)).toEqual({ size: bytes.length, bytes });
    const listed = await documents.list();
    expect(listed.map((one) => [one.document, Number.isFinite(one.at.getTime())])).toEqual([[document, true]]);
  });

  it('one that is too big is refused, and nothing of it is kept', async () => {
    const document = documents.fresh();
    await expect(documents.put(document, inParts(LARGE), LARGE.length - 1)).rejects.toThrow(DocumentTooBig);
    expect(await bytesOf(document)).toBeNull();
    expect(await documents.list()).toEqual([]);
  });

  it('one that is broken off on its way is not kept', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield SMALL;
      throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
    }
    const document = documents.fresh();
    await expect(documents.put(document, broken(), MOST)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(await documents.list()).toEqual([]);
    expect(await documents.put(document, inParts(SMALL), MOST)).toBe(SMALL.length);
  });

  it('twelve at once are all there', async () => {
    const all = Array.from({ length: 12 }, (_one, n) => Buffer.from(`nummer ${n}`));
    const ids = await Promise.all(all.map(put));
    expect(new Set(ids).size).toBe(12);
    for (const [n, id] of ids.entries()) expect((await bytesOf(id))?.bytes).toEqual(all[n]);
    expect((await documents.list()).map(({ document }) => document).sort()).toEqual([...ids].sort());
  });

  it('one that is removed is gone, and may be removed again', async () => {
    const document = await put(SMALL);
    await documents.remove(document);
    expect(await bytesOf(document)).toBeNull();
    await documents.remove(document);
    expect(await documents.list()).toEqual([]);
  });

  it.each(['../secret', '', 'a', '..', `${'0'.repeat(36)}/x`])('%j is no id of ours', async (document) => {
    expect(await documents.get(document)).toBeNull();
    await documents.remove(document);
  });
});

describe('uploads in SharePoint', () => {
  let at: Awaited<ReturnType<typeof graphAtHand>>;
  let documents: Documents;
  beforeEach(async () => {
    at = await graphAtHand();
    documents = createGraphDocuments(at.settings, at.client, at.around);
  });
  afterEach(async () => {
    await at.close();
    expect(at.control.violations()).toEqual([]);
  });
  const drive = () => at.control.library(null).id;
  const put = async () => {
    const document = documents.fresh();
    await documents.put(document, inParts(SMALL), MOST);
    return document;
  };

  it('an Office file is handed out as it came: its name has no ending that SharePoint knows', async () => {
    await put();
    expect(at.control.files(drive()).map(({ path }) => path)).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  });

  it('one whose answer was lost is stored once', async () => {
    at.control.fail({ method: 'PUT', with: 'answer-lost' });
    await put();
    expect(at.control.files(drive())).toHaveLength(1);
  });

  it('another file under the id is not overwritten', async () => {
    const document = documents.fresh();
    await at.control.upload(drive(), document, Buffer.from('en annan fil'.repeat(9)));
    await expect(documents.put(document, inParts(SMALL), MOST)).rejects.toMatchObject({ why: 'taken' });
  });

  it('a list of many pages has them all, and nothing that people have put there', async () => {
    await at.control.upload(drive(), 'Läs mig.docx', SMALL);
    for (let n = 0; n < 450; n++) await at.control.upload(drive(), documents.fresh(), SMALL);
    const listed = await documents.list();
    expect(new Set(listed.map(({ document }) => document)).size).toBe(450);
    expect(at.control.requests().filter(({ url }) => /children/.test(url))).toHaveLength(3);
  });

  it.each([0, 1, 2])(
    'one that somebody has open is not removed, in whichever words that is said (%i)',
    async (turn) => {
      const document = await put();
      const id = at.control.at(drive(), document)?.id ?? '';
      await at.control.lock(id);
      at.control.lockedShape(turn);
      await expect(documents.remove(document)).rejects.toMatchObject({ why: 'locked', status: 423 });
      await at.control.unlock(id);
      await documents.remove(document);
      expect(at.control.files(drive())).toEqual([]);
    },
  );

  it('one that changed just then is read once more and removed', async () => {
    const document = await put();
    at.control.fail({ method: 'DELETE', with: { status: 412, code: 'resourceModified' } });
    await documents.remove(document);
    expect(at.control.files(drive())).toEqual([]);
  });

  it('where the library itself is not there, no upload is told as gone', async () => {
    const document = await put();
    at.control.fail({ url: /\/drives\//, times: 99, with: { status: 404, code: 'itemNotFound' } });
    await expect(documents.get(document)).rejects.toMatchObject({ why: 'not-found' });
    await expect(documents.remove(document)).rejects.toMatchObject({ why: 'not-found' });
  });

  it('when Graph is away it is said, and nothing is taken for stored', async () => {
    at.control.fail({ url: /./, times: 999, with: { status: 503, code: 'serviceNotAvailable' } });
    await expect(put()).rejects.toMatchObject({ name: 'GraphFault', why: 'unavailable' });
    await expect(documents.get(documents.fresh())).rejects.toMatchObject({ why: 'unavailable' });
  });
});
