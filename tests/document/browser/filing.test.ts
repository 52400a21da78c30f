import type { Browser } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { startWithLibrary } from '../../support/browser/with-library.ts';
import { type Shelves, shelves } from '../../support/shelves.ts';
import { describeUnless } from '../../support/skipped.ts';

const SECRETARIAT = 'p-kansli-strateg';
const SITE = 'https://example.sharepoint.com/sites/lg/Handlingar';

describeUnless(noChromium, 'browser', 'arkiverade handlingar', () => {
  let service: Awaited<ReturnType<typeof startWithLibrary>>;
  let shelf: Shelves;
  let browser: Browser;
  let office: TeamsWindow;

  beforeAll(async () => {
    shelf = shelves();
    service = await startWithLibrary(shelf.library);
    browser = await openBrowser();
    office = await openWindow(browser, service.origin, { width: 900 });
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const clean = async () => {
    expect(await office.faults()).toEqual([]);
    expect(await office.overflow()).toEqual([]);
  };
  const link = (name: string | RegExp) => office.tab.getByRole('link', { name, exact: true }).first();
  const button = (name: string | RegExp) => office.tab.getByRole('button', { name }).first();
  const says = (text: string | RegExp) => office.tab.getByText(text).first().waitFor();
  const look = async (name: string) => {
    const folder = process.env.LOOK_IN;
    if (folder) await office.page.screenshot({ path: `${folder}/${name}.png` });
  };

  it('kallelsen skickas: den väntar på rätten till platsen, sidan säger vilken, och läggs in när kansliet försöker', async () => {
    shelf.trouble.create = { why: 'not-granted', place: SITE };
    await office.open(SECRETARIAT, 'lg', 'tab');
    await link('Möten').click();
    await link(/^Ledningsgruppen \(fredag 16 februari/).click();
    await button('Skicka kallelse').click();
    await office.tab.getByRole('dialog').getByRole('button', { name: 'Skicka', exact: true }).click();
    await office.tab.getByRole('heading', { name: 'Arkiverade handlingar' }).waitFor();
    await says(`Appen får inte skriva i biblioteket ${SITE}.`);
    await office.tab.getByRole('heading', { name: 'Arkiverade handlingar' }).scrollIntoViewIfNeeded();
    await office.tab.getByText('Visa kommandot som ger rätten').click();
    await says('Connect-MgGraph -Scopes Sites.FullControl.All');
    await clean();
    await look('not-granted');
    shelf.trouble.create = null;
    await button(/^Försök nu/).click();
    await says(/^Ligger i biblioteket sedan/);
    expect(
      await office.tab.getByRole('link', { name: /^Kallelse Ledningsgruppen 2024-02-16\.pdf/ }).getAttribute('href'),
    ).toBe(`https://example.se/${encodeURI('lg/2024/Kallelse Ledningsgruppen 2024-02-16.pdf')}`);
    await office.tab.getByRole('heading', { name: 'Arkiverade handlingar' }).scrollIntoViewIfNeeded();
    await clean();
    await look('filed');
  }, 120_000);

  it('på Dokument leder en länk till allt som arkiverats, av ett organ och ett år', async () => {
    await link('Dokument').click();
    await link('Arkiverade handlingar i organens bibliotek').click();
    await office.title('Arkiverade handlingar').waitFor();
    await link(/^Kallelse Ledningsgruppen 2024-02-16\.pdf/).waitFor();
    await clean();
    await look('list');
    await office.tab.getByLabel('År').selectOption('2023');
    await says('Inget från 2023 har lagts i biblioteket. Välj ett annat år eller ett annat organ.');
    await clean();
  }, 120_000);
});
