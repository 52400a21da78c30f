import type { Browser } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type Keyboard, keysIn } from '../../support/browser/keyboard.ts';
import { looksWell } from '../../support/browser/looks.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

const SECRETARIAT = 'p-kansli-strateg';

describeUnless(noChromium, 'browser', 'mötets anteckningar: det som är känt, och dagordningarna', () => {
  let service: LocalService;
  let browser: Browser;
  let office: TeamsWindow;
  let keys: Keyboard;

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    office = await openWindow(browser, service.origin, { width: 1280 });
    keys = keysIn(office, () => office.tabFrame());
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const clean = () =>
    looksWell(office, async () => {
      // Nothing lies half under the bar that stays in sight.
      await office.tabFrame().evaluate('window.scrollTo(0, 0)');
      await office.page.waitForTimeout(500);
    });
  const proposal = () =>
    office.tab.getByRole('region', { name: 'Förslag att ta in under Föregående och kommande möten' });

  it('från mötets sida, med tangentbordet, till anteckningarna och förslagen', async () => {
    await office.open(SECRETARIAT, 'lg', 'tab');
    await office.tab
      .getByRole('link', { name: /Ledningsgruppen/ })
      .first()
      .waitFor();
    await keys.enter('link', 'Möten');
    await keys.isAt('heading', 'Möten 2024');
    await keys.enter('link', /^Ledningsgruppen \(fredag 16 februari/);
    await office.tab.getByRole('link', { name: 'Mötets anteckningar', exact: true }).first().waitFor();
    await clean();
    await keys.enter('link', 'Mötets anteckningar');
    await keys.isAt('heading', /^Anteckningar från Ledningsgruppen/);
    await keys.enter('button', 'Börja anteckna');
    await proposal().getByText('Samarbetskommittén', { exact: true }).waitFor();
    await clean();
  }, 240_000);

  it('det som tas in hamnar sist i texten, och föreslås inte en gång till', async () => {
    await keys.enter('button', 'Ta in i anteckningarna');
    await proposal().getByText('Förslaget står i anteckningarna.').waitFor();
    expect(await proposal().getByRole('button').count()).toBe(0);
    await keys.isAt('textbox', 'Anteckningar till punkt 4');
    await clean();
  }, 240_000);

  it('dagordningen som mötet hölls läses på mötets sida, också i mötets smala panel', async () => {
    await office.page.setViewportSize({ width: 320, height: 900 });
    await office.tab.getByRole('link', { name: 'Till mötet och dess dagordningar' }).click();
    await office.tab.getByText('Som mötet hölls').click();
    await office.tab.getByText('Ingen dagordning har skickats från Samverkan att jämföra med.').waitFor();
    await clean();
  }, 240_000);
});
