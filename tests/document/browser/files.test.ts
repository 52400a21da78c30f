import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { createLocalTeams } from '../../../local/create-local-teams.ts';
import type { LocalTeams } from '../../../local/options.ts';
import { accessibilityFaults, noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { freePort } from '../../support/free-port.ts';
import { describeUnless } from '../../support/skipped.ts';

const person = (id: string, title: string, who: string) => ({
  id,
  title,
  who,
  mail: `${id}@example.se`,
  guest: false,
  secretariat: id === 'samordnare',
  language: 'sv' as const,
});
const PDF = '%PDF-1.7 å';

describeUnless(noChromium, 'browser', 'fliken Filer i den låtsade Teams', () => {
  let browser: Browser;
  let app: FastifyInstance;
  let local: LocalTeams;
  let folder: string;
  let origin: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'files-'));
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    local = await createLocalTeams({
      folder,
      origin,
      appId: '00000000-0000-4000-8000-00000000b07a',
      tenant: '11111111-1111-4111-8111-111111111111',
      people: [person('samordnare', 'Samordnare', 'Kansliet'), person('kd-huddinge', 'Kommundirektör', 'Huddinge')],
      teams: [{ forum: 'lg', name: 'Ledningsgruppen', members: ['samordnare', 'kd-huddinge'] }],
      pageFolder: join(__dirname, '..', '..', '..', 'dist', 'local', 'page'),
      startAt: new Date('2024-02-16T08:00:00Z'),
      real: Date.now,
    });
    app = Fastify({ forceCloseConnections: true });
    await local.register(app);
    await app.listen({ host: '127.0.0.1', port });
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await app?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const graph = async (method: string, path: string, body?: string, headers: Record<string, string> = {}) => {
    const token = await fetch(`${origin}/local/msi/token?resource=${encodeURIComponent(origin)}`);
    const { access_token } = (await token.json()) as { access_token: string };
    const answer = await fetch(`${origin}/v1.0${path}`, {
      method,
      headers: { authorization: `Bearer ${access_token}`, ...headers },
      ...(body !== undefined && { body }),
    });
    const text = await answer.text();
    // biome-ignore lint/suspicious/noExplicitAny: Graph's answers are looked into field by field
    return { status: answer.status, body: (text ? JSON.parse(text) : undefined) as any };
  };
  const drive = async () => (await graph('GET', '/sites/127.0.0.1:/sites/lg:/drives')).body.value[0].id as string;
  const file = async (path: string) => {
    const names = path.split('/').map(encodeURIComponent).join('/');
    const at = `/drives/${await drive()}/root:/${names}:/content?@microsoft.graph.conflictBehavior=fail`;
    const { body } = await graph('PUT', at, PDF, { 'content-type': 'application/pdf' });
    const fields = `/drives/${await drive()}/items/${body.id}/listItem/fields`;
    const headers = { 'content-type': 'application/json', 'if-match': body.eTag };
    await graph('PATCH', fields, JSON.stringify({ Status: 'Justerat' }), headers);
    return body.id as string;
  };
  const open = async (theme: string, width = 1000): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'sv-SE' });
    const page = await context.newPage();
    await page.goto(`${origin}/#person=samordnare&place=lg&view=files&theme=${theme}`);
    await page.getByRole('heading', { level: 2, name: 'Dokument' }).waitFor();
    return page;
  };
  const renamed = async (id: string) => {
    const { eTag } = (await graph('GET', `/drives/${await drive()}/items/${id}`)).body;
    const headers = { 'content-type': 'application/json', 'if-match': eTag };
    return (await graph('PATCH', `/drives/${await drive()}/items/${id}`, '{"name":"annat.pdf"}', headers)).status;
  };

  it('visar vad som ligger i biblioteket när det kommer dit, och lämnar ut filen', async () => {
    const page = await open('default');
    await page.getByText('Här ligger inga filer ännu.').waitFor();
    await file('2024/Minnesanteckningar å.pdf');
    const link = page.getByRole('link', { name: 'Minnesanteckningar å.pdf' });
    await link.waitFor();
    // A PDF is not opened in Word.
    expect(await page.getByRole('button', { name: /^Öppna i Word: Minnesanteckningar/ }).count()).toBe(0);
    await page.getByRole('heading', { level: 3, name: '2024' }).waitFor();
    await page.getByText('1 kB · version 2.0 · fredag 16 februari 2024 kl. 9.00 · Samverkan').waitFor();
    await page.getByText('Kolumner').click();
    expect(await page.locator('.file dl').innerText()).toMatch(/Status\s+Justerat/);
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('Minnesanteckningar å.pdf');
  });

  it('en fil som någon öppnar i Word kan ingen annan ändra förrän den stängs', async () => {
    const id = await file('2024/Öppen.docx');
    const page = await open('default');
    await page.getByRole('button', { name: 'Öppna i Word: Öppen.docx' }).click();
    await page.getByText('Öppen i Word hos Samordnare, Kansliet').waitFor();
    expect(await renamed(id)).toBe(423);
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Stäng i Word: Öppen.docx');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Öppna i Word: Öppen.docx' }).waitFor();
    expect(await renamed(id)).toBe(200);
  });

  it('byter namn och tar bort, och säger när namnet inte går', async () => {
    await file('Kallelse.pdf');
    const page = await open('default');
    await page.getByRole('button', { name: 'Byt namn: Kallelse.pdf' }).click();
    await page.getByLabel('Nytt namn').fill('Kallelse 13:00.pdf');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Filen heter som förut').waitFor();
    await page.getByLabel('Nytt namn').fill('Kallelse 2.pdf');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByRole('link', { name: 'Kallelse 2.pdf' }).waitFor();
    await page.getByRole('button', { name: 'Ta bort: Kallelse 2.pdf' }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
    await page.getByRole('link', { name: 'Kallelse 2.pdf' }).waitFor({ state: 'detached' });
  });

  it.each([
    ['default', 1000],
    ['dark', 320],
    ['contrast', 320],
  ])('går att läsa för var och en (%s, %i punkter)', async (theme, width) => {
    await file(`2024/${theme}/${'Långt namn på en handling '.repeat(6)}.docx`);
    const page = await open(theme, width);
    await page
      .getByRole('button', { name: /^Öppna i Word: Långt/ })
      .first()
      .click();
    await page.getByText('Öppen i Word hos').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  it('pilarna går mellan Inlägg, Filer och Samverkan', async () => {
    const page = await open('default');
    await page.getByRole('tab', { name: 'Filer' }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Inlägg');
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Samverkan');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Filer');
  });
});
