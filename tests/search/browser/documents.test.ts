import type { Browser } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

const LOOKS = [
  { width: 1280, theme: 'default' },
  { width: 1280, theme: 'contrast' },
  { width: 320, theme: 'dark' },
] as const;

describeUnless(noChromium, 'browser', 'Dokument, i en webbläsare', () => {
  let service: LocalService;
  let browser: Browser;
  let office: TeamsWindow;

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    office = await openWindow(browser, service.origin, { width: 1280 });
    await office.open('p-kansli-strateg', 'lg', 'tab');
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const looksWell = async () => {
    for (const { width, theme } of LOOKS) {
      await office.page.setViewportSize({ width, height: 1000 });
      await office.page.getByLabel('Tema').selectOption(theme);
      await office.tab.locator(`html[data-theme="${theme}"]`).waitFor();
      const faults = [...(await office.faults()), ...(await office.overflow())];
      expect({ width, theme, faults }).toEqual({ width, theme, faults: [] });
    }
    await office.page.setViewportSize({ width: 1280, height: 1000 });
  };
  const hash = () => office.tabFrame().evaluate('decodeURIComponent(window.location.hash)');

  it('utan anteckningar säger sidan det, och år och organ kan väljas', async () => {
    await office.tab.getByRole('link', { name: 'Dokument', exact: true }).click();
    await office.title('Dokument').waitFor();
    await office.tab.getByText('Det finns inga anteckningar från 2024 här.').waitFor();
    await looksWell();
  });

  it('anteckningar som är påbörjade står i listan', async () => {
    await office.tabFrame().evaluate("window.location.hash = '#/anteckningar/lg-2024-02-16'");
    await office.tab.getByRole('button', { name: 'Börja anteckna' }).click();
    await office.tab.getByText('Utkast, skrivs av kansliet').first().waitFor();
    await office.tab.getByRole('link', { name: 'Dokument', exact: true }).click();
    await office.tab.getByText('Utkast, skrivs av kansliet. Inga beslut').waitFor();
    await looksWell();
  });

  it('en sökning görs med tangentbordet, står i adressen och märker orden', async () => {
    await office.tab.getByLabel(/^Sök i anteckningar/).focus();
    await office.page.keyboard.type('utestående ärendet');
    await office.page.keyboard.press('Enter');
    await office.tab.getByRole('heading', { name: 'Det här hittades' }).waitFor();
    await office.tab.locator('mark').first().waitFor();
    expect(await hash()).toContain('sok=utestående+ärendet');
    expect(await office.tabFrame().evaluate('document.activeElement.type')).toBe('search');
    await looksWell();
  });

  it('det som hittas kan begränsas, och när inget hittas står det vad man kan pröva', async () => {
    await office.tab.getByLabel('Slag').selectOption({ label: 'Remisser' });
    await office.tab.getByText('Inget hittades.').waitFor();
    expect(await hash()).toContain('slag=consultation');
    await looksWell();
  });
});
