import type { Browser } from 'playwright-core';
import { brokenWords } from '../../support/browser/broken-words.ts';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';

const open = noChromium ? describe.skip : describe;

open('på 320 punkters bredd bryts inget inuti ett ord, och inget rullar i sidled', () => {
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
});
