import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { tabPages } from '../../bot/http/tab-pages.ts';
import { pageFileRoutes } from '../../local/routes/page-files.ts';

const KINDS = { br: '.br', gzip: '.gz', none: '' };

/** A built folder whose file says which of its twins it is. */
function builtFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-files-'));
  mkdirSync(join(folder, 'assets'));
  for (const [kind, ending] of Object.entries(KINDS)) writeFileSync(join(folder, 'assets', `a.js${ending}`), kind);
  return folder;
}

describe.each([
  ['the tab', '/tab/assets/a.js', (folder: string) => (app: ReturnType<typeof Fastify>) => tabPages(app, folder)],
  [
    'the stand-in’s page',
    '/local/page/assets/a.js',
    (folder: string) => (app: ReturnType<typeof Fastify>) =>
      pageFileRoutes(app, { pageFolder: folder, origin: 'http://127.0.0.1:3978' }),
  ],
])('a file of %s', (_name, url, serve) => {
  const folder = builtFolder();
  const app = Fastify();
  beforeAll(() => serve(folder)(app));
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['', undefined],
  ])('is sent to a browser that takes "%s" as %s', async (accepts, encoding) => {
    const { headers, body } = await app.inject({ url, headers: { 'accept-encoding': accepts } });
    expect([headers['content-encoding'], body]).toEqual([encoding, encoding ?? 'none']);
    expect(headers.vary).toContain('accept-encoding');
  });
});
