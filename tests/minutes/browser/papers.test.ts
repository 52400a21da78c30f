import type { Browser } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

const SECRETARIAT = 'p-kansli-strateg';

describeUnless(noChromium, 'browser', 'papperen, diarienumret och handlingarna', () => {
  let service: LocalService;
  let browser: Browser;
  let office: TeamsWindow;

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    office = await openWindow(browser, service.origin, { width: 320 });
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
  const fetched = async (button: string, name: string) => {
    await office.tab.getByRole('button', { name: button, exact: true }).first().click();
    await office.tab.getByText(`${name} är hämtad. Den finns bland dina hämtade filer.`).waitFor();
  };

  it('kallelsen hämtas från mötets sida, som Word och som PDF', async () => {
    await office.open(SECRETARIAT, 'lg', 'tab');
    await link('Möten').click();
    await link(/^Ledningsgruppen \(fredag 16 februari/).click();
    await fetched('Kallelsen som Word', 'UTKAST Kallelse Ledningsgruppen 2024-02-16.docx');
    await fetched('Kallelsen som arkiv-PDF', 'UTKAST Kallelse Ledningsgruppen 2024-02-16.pdf');
    await clean();
  }, 120_000);

  it('diarienumret sparas när rutan lämnas, och står kvar när sidan öppnas igen', async () => {
    await link('Mötets anteckningar').click();
    await office.tab.getByRole('button', { name: 'Börja anteckna' }).click();
    const number = office.tab.getByLabel('Diarienummer');
    await number.fill('KS 2024/17');
    await number.press('Tab');
    await office.tab
      .getByText(/^Sparat kl\./)
      .first()
      .waitFor();
    await clean();
    await office.page.reload();
    await office.tab.getByLabel('Diarienummer').waitFor();
    expect(await office.tab.getByLabel('Diarienummer').inputValue()).toBe('KS 2024/17');
  }, 120_000);

  it('anteckningarna hämtas som Word', async () => {
    await fetched('Anteckningarna som Word', 'UTKAST Minnesanteckningar Ledningsgruppen 2024-02-16.docx');
    await clean();
  }, 120_000);
});
