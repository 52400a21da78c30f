import {
  create,
  created,
  type GraphAnswer,
  type GraphCase,
  type GraphHost,
  inFolder,
  itemPath,
  type Scratch,
} from './host.ts';

const PART = 320 * 1024;
const WHOLE = Buffer.alloc(PART + 1_000, 'Södertörn ');

async function open(host: GraphHost, scratch: Scratch, name: string): Promise<string> {
  const body = { item: { '@microsoft.graph.conflictBehavior': 'fail', name } };
  const { status, body: session } = await host.ask('POST', `${inFolder(host, scratch, name)}/createUploadSession`, {
    body,
  });
  expect(status).toBe(200);
  return session.uploadUrl;
}

function part(host: GraphHost, url: string, from: number, to: number): Promise<GraphAnswer> {
  const headers = { 'content-range': `bytes ${from}-${to - 1}/${WHOLE.length}` };
  return host.bare('PUT', url, { headers, body: WHOLE.subarray(from, to) });
}

const last = (host: GraphHost, url: string) => part(host, url, PART, WHOLE.length);

export const SESSION_CASES: GraphCase[] = [
  {
    name: 'a large file is stored in parts, which need no token, and comes back whole',
    async run(host, scratch) {
      const url = await open(host, scratch, 'Stor.bin');
      const first = await part(host, url, 0, PART);
      expect(first.status).toBe(202);
      expect(first.body.nextExpectedRanges[0]).toMatch(new RegExp(`^${PART}-`));
      const { status, body } = await last(host, url);
      expect(status).toBe(201);
      const sent = await host.ask('GET', `${itemPath(host, body.id)}/content`);
      expect((await host.bare('GET', sent.header('location') ?? '')).bytes.equals(WHOLE)).toBe(true);
    },
  },
  {
    name: 'an upload that was cut off says where it goes on',
    async run(host, scratch) {
      const url = await open(host, scratch, 'Avbruten.bin');
      await part(host, url, 0, PART);
      const { status, body } = await host.bare('GET', url);
      expect(status).toBe(200);
      expect(body.nextExpectedRanges[0]).toMatch(new RegExp(`^${PART}-`));
      expect((await last(host, url)).status).toBe(201);
    },
  },
  {
    name: 'a part that has been taken is refused with 416, and the upload goes on',
    async run(host, scratch) {
      const url = await open(host, scratch, 'Två gånger.bin');
      await part(host, url, 0, PART);
      expect((await part(host, url, 0, PART)).status).toBe(416);
      expect((await last(host, url)).status).toBe(201);
    },
  },
  {
    name: 'an upload that was given up is gone, and no file is there',
    async run(host, scratch) {
      const url = await open(host, scratch, 'Uppgiven.bin');
      await part(host, url, 0, PART);
      expect((await host.bare('DELETE', url)).status).toBe(204);
      expect((await host.bare('GET', url)).status).toBe(404);
      expect((await host.ask('GET', inFolder(host, scratch, 'Uppgiven.bin').slice(0, -1))).status).toBe(404);
    },
  },
  {
    name: 'a name that was taken meanwhile is refused at the last part, and what stands there stands',
    async run(host, scratch) {
      const url = await open(host, scratch, 'Hann före.bin');
      await part(host, url, 0, PART);
      const { id, cTag } = await created(host, scratch, 'Hann före.bin');
      expect((await last(host, url)).status).toBe(409);
      expect((await host.ask('GET', itemPath(host, id))).body.cTag).toBe(cTag);
    },
  },
  {
    name: 'an upload to a name that is taken is refused before its bytes',
    async run(host, scratch) {
      await create(host, scratch, 'Redan.bin', WHOLE);
      const body = { item: { '@microsoft.graph.conflictBehavior': 'fail', name: 'Redan.bin' } };
      const path = `${inFolder(host, scratch, 'Redan.bin')}/createUploadSession`;
      expect((await host.ask('POST', path, { body })).status).toBe(409);
    },
  },
];
