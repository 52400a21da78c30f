import { randomBytes, randomUUID } from 'node:crypto';
import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Library, LibraryFile } from '../../../bot/ports/library.ts';
import type { GraphCase } from './host.ts';

const COLUMNS = { forum: 'Prov', date: '2024-02-16', kind: 'Bilaga', status: 'Prov', hash: 'a'.repeat(64) };

async function stored(library: Library, folder: string, name: string, bytes: Uint8Array): Promise<LibraryFile> {
  const answer = await library.create({ forum: 'prov', folder }, name, bytes);
  if (!('stored' in answer)) throw new Error(`not stored: ${JSON.stringify(answer)}`);
  return answer.stored;
}

async function read(library: Library, file: LibraryFile): Promise<Uint8Array> {
  const answer = await library.read(file);
  if (!('bytes' in answer)) throw new Error(`not read: ${JSON.stringify(answer)}`);
  return answer.bytes;
}

/** What people read in a Word file. */
const wordsOf = (docx: Uint8Array) =>
  [...strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()).matchAll(/<w:t[^>]*>([^<]*)/g)].map(
    ([, word]) => word,
  );

async function* pieces(bytes: Uint8Array) {
  for (let from = 0; from < bytes.length; from += 100_000) yield bytes.subarray(from, from + 100_000);
}

export const PORT_CASES: GraphCase[] = [
  {
    name: 'the service files a PDF and reads it back byte by byte',
    async run({ ports: { library } }, { folder }) {
      const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(60_000)]);
      const file = await stored(library, folder.name, 'Minnesanteckningar 2024-02-16.pdf', bytes);
      expect(Buffer.from(await read(library, file)).equals(bytes)).toBe(true);
    },
  },
  {
    name: 'the service files a Word file, and its words are the same whatever SharePoint made of its bytes',
    async run({ ports: { library } }, { folder }) {
      const paragraphs = ['Minnesanteckningar', 'Åtgärder på Södertörn'].map((text) => new Paragraph(text));
      const bytes = await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] }));
      const file = await stored(library, folder.name, 'Minnesanteckningar 2024-02-16.docx', bytes);
      const back = await read(library, file);
      expect(wordsOf(back)).toEqual(wordsOf(bytes));
    },
  },
  {
    name: 'the service files more than 4 MB in parts',
    async run({ ports: { library } }, { folder }) {
      const bytes = randomBytes(4_300_000);
      const file = await stored(library, folder.name, 'Stor bilaga.pdf', bytes);
      expect(Buffer.from(await read(library, file)).equals(bytes)).toBe(true);
    },
  },
  {
    name: 'the service finds a name taken, and what is there is left as it is',
    async run({ ports: { library } }, { folder }) {
      const file = await stored(library, folder.name, 'Taget.pdf', randomBytes(10));
      const again = await library.create({ forum: 'prov', folder: folder.name }, 'Taget.pdf', randomBytes(10));
      expect(again).toMatchObject({ taken: { item: file.item, tag: file.tag } });
    },
  },
  {
    name: 'the service writes the columns of a paper that has just come',
    async run({ ports: { library } }, { folder }) {
      const file = await stored(library, folder.name, 'Kolumner.pdf', randomBytes(10));
      expect(await library.describe(file, COLUMNS)).toEqual({ described: true });
      expect(await library.find(file)).toMatchObject({ found: { name: 'Kolumner.pdf', folder: folder.name } });
    },
  },
  {
    name: 'the service keeps an upload under an id of its own, gives it back and lets it go',
    async run({ ports: { documents } }) {
      const id = documents.fresh();
      const bytes = randomBytes(700_000);
      expect(await documents.put(id, pieces(bytes), 1_000_000)).toBe(bytes.length);
      const got = await documents.get(id);
      const parts: Uint8Array[] = [];
      for await (const part of got?.bytes ?? []) parts.push(part);
      expect(Buffer.concat(parts).equals(bytes)).toBe(true);
      await documents.remove(id);
      expect(await documents.get(id)).toBeNull();
    },
  },
  {
    name: 'the service sends a mail with a document once, however often it is asked',
    async run({ ports: { mail }, recipient }) {
      const reference = randomUUID();
      const attached = { name: 'Prov.pdf', type: 'application/pdf', bytes: randomBytes(20_000) };
      const ready = { to: recipient, subject: `Prov ${reference}`, text: 'Ett prov.\n', reference, attached };
      for (let asked = 0; asked < 2; asked++) expect(await mail.send(ready)).toMatchObject({ sent: expect.anything() });
    },
  },
];
