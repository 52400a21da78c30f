import {
  create,
  created,
  type GraphCase,
  type GraphHost,
  inFolder,
  itemPath,
  replace,
  sitePath,
  soon,
  TEXT,
} from './host.ts';

const MORE = Buffer.from('Anteckningar, ändrade.\n');

/** The list knows a new file some seconds late. */
async function listTag(host: GraphHost, id: string): Promise<string> {
  const look = () => host.ask('GET', `${itemPath(host, id)}/listItem`);
  const { status, body } = await soon(look, (answer) => answer.status === 200);
  expect(status).toBe(200);
  return body.eTag;
}

function writeTitle(host: GraphHost, id: string, tag: string, Title: string) {
  const asking = { headers: { 'if-match': tag }, body: { Title } };
  return host.ask('PATCH', `${itemPath(host, id)}/listItem/fields`, asking);
}

export const LIBRARY_CASES: GraphCase[] = [
  {
    name: 'a site is found by its address, and its library by the address of that',
    async run(host) {
      const site = await host.ask('GET', sitePath(host.library.url));
      expect(site.status).toBe(200);
      const drives = await host.ask('GET', `/sites/${site.body.id}/drives?$select=id,name,webUrl`);
      const address = decodeURI(host.library.url.href);
      const found = drives.body.value.find((one: { webUrl: string }) => decodeURI(one.webUrl) === address);
      expect(found?.id).toBe(host.library.drive);
    },
  },
  {
    name: 'a new file is answered with 201, its id and both tags',
    async run(host, scratch) {
      const { status, body } = await create(host, scratch, 'Nytt.txt', TEXT);
      expect(status).toBe(201);
      expect(body).toMatchObject({
        id: expect.any(String),
        name: 'Nytt.txt',
        webUrl: expect.stringMatching(/^https:/),
      });
      expect([body.eTag, body.cTag]).toEqual([expect.any(String), expect.any(String)]);
    },
  },
  {
    name: 'a name that is taken is refused with 409, and what stood there stands',
    async run(host, scratch) {
      const { cTag, id } = await created(host, scratch, 'Taget.txt');
      expect((await create(host, scratch, 'Taget.txt', MORE)).status).toBe(409);
      expect((await host.ask('GET', itemPath(host, id))).body.cTag).toBe(cTag);
    },
  },
  {
    name: 'of two that store one name at once, one is stored',
    async run(host, scratch) {
      const both = await Promise.all([TEXT, MORE].map((bytes) => create(host, scratch, 'Samtidigt.txt', bytes)));
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    },
  },
  {
    name: 'new content that stands on an old tag is refused with 412',
    async run(host, scratch) {
      const { id, cTag } = await created(host, scratch, 'Gammalt.txt');
      expect((await replace(host, id, MORE, cTag)).status).toBe(200);
      expect((await replace(host, id, TEXT, cTag)).status).toBe(412);
    },
  },
  {
    name: 'new content has another cTag, the same id and one more version',
    async run(host, scratch) {
      const { id, cTag } = await created(host, scratch, 'Versioner.txt');
      const { body } = await replace(host, id, MORE, cTag);
      expect(body.id).toBe(id);
      expect(body.cTag).not.toBe(cTag);
      const versions = await host.ask('GET', `${itemPath(host, id)}/versions`);
      expect(versions.body.value.length).toBeGreaterThanOrEqual(2);
    },
  },
  {
    name: 'content is handed out at another address, over https and without a token',
    async run(host, scratch) {
      const { id } = await created(host, scratch, 'Hämta.txt');
      const sent = await host.ask('GET', `${itemPath(host, id)}/content`);
      expect(sent.status).toBe(302);
      const { status, bytes } = await host.bare('GET', sent.header('location') ?? '');
      expect(status).toBe(200);
      expect(bytes.equals(TEXT)).toBe(true);
    },
  },
  {
    name: 'a name with every sign that is allowed comes back as it was',
    async run(host, scratch) {
      const name = 'Kallelse kl. 13.00 – å, ä & ö #1 (100 %) [utkast] + é’s.txt';
      expect((await created(host, scratch, name)).name).toBe(name);
      expect((await host.ask('GET', inFolder(host, scratch, name).slice(0, -1))).body.name).toBe(name);
    },
  },
  {
    name: 'a folder that is there already is refused with 409',
    async run(host, scratch) {
      const body = { name: '2024', folder: {}, '@microsoft.graph.conflictBehavior': 'fail' };
      const make = () => host.ask('POST', `${itemPath(host, scratch.folder.id)}/children`, { body });
      expect((await make()).status).toBe(201);
      expect((await make()).status).toBe(409);
    },
  },
  {
    name: 'a file that is renamed keeps its id',
    async run(host, scratch) {
      const { id, eTag } = await created(host, scratch, 'Före.txt');
      const asking = { headers: { 'if-match': eTag }, body: { name: 'Efter.txt' } };
      expect((await host.ask('PATCH', itemPath(host, id), asking)).status).toBe(200);
      expect((await host.ask('GET', itemPath(host, id))).body).toMatchObject({ id, name: 'Efter.txt' });
    },
  },
  {
    name: 'a file is removed only by who has seen it as it is, and is then gone by its id',
    async run(host, scratch) {
      const { id, eTag, cTag } = await created(host, scratch, 'Bort.txt');
      const { body } = await replace(host, id, MORE, cTag);
      const remove = (tag: string) => host.ask('DELETE', itemPath(host, id), { headers: { 'if-match': tag } });
      expect((await remove(eTag)).status).toBe(412);
      expect((await remove(body.eTag)).status).toBe(204);
      expect((await host.ask('GET', itemPath(host, id))).status).toBe(404);
    },
  },
  {
    name: 'a column is written and read again, some seconds late at the most',
    async run(host, scratch) {
      const { id } = await created(host, scratch, 'Kolumn.txt');
      expect((await writeTitle(host, id, await listTag(host, id), 'Ledningsgruppen')).status).toBe(200);
      expect((await host.ask('GET', `${itemPath(host, id)}/listItem/fields`)).body.Title).toBe('Ledningsgruppen');
    },
  },
  {
    name: 'a column that stands on an old tag is refused with 412',
    async run(host, scratch) {
      const { id } = await created(host, scratch, 'Gammal kolumn.txt');
      const tag = await listTag(host, id);
      expect((await writeTitle(host, id, tag, 'ett')).status).toBe(200);
      expect((await writeTitle(host, id, tag, 'två')).status).toBe(412);
    },
  },
  {
    name: 'a new file is published: nobody has to check it in',
    async run(host, scratch) {
      const { id } = await created(host, scratch, 'Incheckad.txt');
      const { body } = await host.ask('GET', `${itemPath(host, id)}?$select=id,publication`);
      expect(body.publication.level).toBe('published');
    },
  },
  {
    name: 'a file that is stored by a path makes the folder that is missing, also when two do so at once',
    async run(host, scratch) {
      const store = (name: string) => {
        const path = ['Ny mapp', name].map(encodeURIComponent).join('/');
        const at = `/drives/${host.library.drive}/items/${scratch.folder.id}:/${path}:/content`;
        const headers = { 'content-type': 'application/octet-stream' };
        return host.ask('PUT', `${at}?@microsoft.graph.conflictBehavior=fail`, { headers, body: TEXT });
      };
      const both = await Promise.all(['ett.txt', 'två.txt'].map(store));
      expect(both.map(({ status }) => status)).toEqual([201, 201]);
      const [one, other] = both.map(({ body }) => body.parentReference.id);
      expect(one).toBe(other);
    },
  },
  {
    name: 'a file without an ending comes back byte by byte',
    async run(host, scratch) {
      const { id } = await created(host, scratch, '3f2504e0-4f89-41d3-9a0c-0305e82c3301');
      const sent = await host.ask('GET', `${itemPath(host, id)}/content`);
      expect((await host.bare('GET', sent.header('location') ?? '')).bytes.equals(TEXT)).toBe(true);
    },
  },
];
