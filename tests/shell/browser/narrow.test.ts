import type { Browser } from 'playwright-core';
import { brokenWords } from '../../support/browser/broken-words.ts';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

describeUnless(
  noChromium,
  'browser',
  'på 320 punkters bredd bryts inget inuti ett ord, och inget rullar i sidled',
  () => {
    let service: LocalService;
    let browser: Browser;
    let office: TeamsWindow;
    let lists: string[];

    beforeAll(async () => {
      service = await startLocalService();
      browser = await openBrowser();
      office = await openWindow(browser, service.origin, { width: 320 });
      await office.open('p-kansli-strateg', 'lg', 'tab');
      await office.tabFrame().evaluate("window.location.hash = '#/moten?organ=alla'");
      await office.title('Möten 2024').waitFor();
      lists = await office
        .tabFrame()
        .evaluate<string[]>("[...document.querySelectorAll('main a')].map((one) => one.getAttribute('href'))");
    }, 120_000);

    afterAll(async () => {
      await browser?.close();
      await service?.stop();
    });

    const look = async (hash: string) => {
      const frame = office.tabFrame();
      await frame.evaluate(
        `document.querySelector('main').dataset.left = ''; window.location.hash = ${JSON.stringify(hash)}`,
      );
      await office.tab.locator('main:not(.shape, [data-left]) h1').waitFor();
      await office.tab.locator('.late, .bar').first().waitFor({ state: 'detached' });
      const id = hash.slice(2).split('?')[0];
      return { id, broken: await brokenWords(frame), wide: await office.overflow() };
    };

    it.each([
      '#/moten/nytt',
      '#/moten?organ=alla',
      '#/fraga/ny',
      '#/fragor',
      '#/ny-fraga',
      '#/remisser',
      '#/ny-remiss',
      '#/',
    ])(
      '%s',
      async (hash) => {
        expect(await look(hash)).toMatchObject({ broken: [], wide: [] });
      },
      60_000,
    );

    it('mötenas sidor', async () => {
      const meetings = lists.filter((href) => href?.startsWith('#/mote/')).slice(0, 6);
      expect(meetings).toHaveLength(6);
      for (const hash of meetings) expect(await look(hash)).toMatchObject({ broken: [], wide: [] });
    }, 120_000);

    it('en frågas sidor: till kommunerna, och vilka dagar som passar', async () => {
      await look('#/ny-fraga');
      await office.tab
        .getByRole('textbox', { name: 'Fråga', exact: true })
        .fill('Hur gick kollektivtrafikförsörjningsprogrammet?');
      await office.tab.getByRole('button', { name: 'Skicka' }).click();
      await office.title(/kollektivtrafik/).waitFor();
      expect(await brokenWords(office.tabFrame())).toEqual([]);
      expect(await office.overflow()).toEqual([]);
      await look('#/fraga/ny');
      await office.tab.getByLabel('Dag, dag 1').fill('4 mars 2024');
      await office.tab.getByLabel('Dag, dag 2').fill('5 mars 2024');
      await office.tab.getByRole('button', { name: 'Ställ frågan' }).click();
      await office.state('0 av 8 har svarat').waitFor();
      expect(await brokenWords(office.tabFrame())).toEqual([]);
      expect(await office.overflow()).toEqual([]);
    }, 120_000);

    it('en remiss sida, med brevet och bilagan som byter titel', async () => {
      await look('#/ny-remiss');
      await office.tab.getByLabel('Titel').fill('Kollektivtrafikförsörjningsprogrammet för Stockholmsregionen');
      await office.tab.getByLabel(/^Remittent\*?$/).fill('Trafikförvaltningen');
      await office.tab.getByLabel('Remittentens sista svarsdag').fill('2024-06-28');
      await office.tab.getByRole('button', { name: 'Registrera' }).click();
      await office.title(/^Kollektivtrafik/).waitFor();
      await office.tab.getByLabel('Handlingens titel').fill('Miljökonsekvensbeskrivning');
      await office.tab.getByLabel('Länk', { exact: true }).fill('https://example.se/mkb');
      await office.tab.getByRole('button', { name: 'Lägg till länk' }).click();
      await office.tab.getByRole('button', { name: 'Ändra titeln på Miljökonsekvensbeskrivning' }).click();
      await office.tab.getByRole('button', { name: 'Visa brevet' }).click();
      await office.tab.getByLabel(/^Begäran om anstånd/).waitFor();
      expect(await brokenWords(office.tabFrame())).toEqual([]);
      expect(await office.overflow()).toEqual([]);
    }, 120_000);

    it('Dokument, och anteckningar som skrivs och läses', async () => {
      expect(await look('#/dokument')).toMatchObject({ broken: [], wide: [] });
      await look('#/anteckningar/lg-2024-02-16');
      await office.tab.getByRole('button', { name: 'Börja anteckna' }).click();
      await office.tab
        .getByRole('textbox', { name: 'Anteckningar till punkt 1' })
        .fill('Beslut: Kollektivtrafikförsörjningsprogrammet godkänns.');
      await office.tab.getByRole('button', { name: /^Förtydliga: / }).click();
      expect(await brokenWords(office.tabFrame())).toEqual([]);
      expect(await office.overflow()).toEqual([]);
      await office.tab.getByText('Så här läses anteckningarna').first().click();
      expect(await brokenWords(office.tabFrame())).toEqual([]);
      expect(await office.overflow()).toEqual([]);
      expect(await look('#/dokument')).toMatchObject({ broken: [], wide: [] });
    }, 120_000);
  },
);
