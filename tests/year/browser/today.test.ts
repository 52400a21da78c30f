import type { Browser } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

const SECRETARIAT = 'p-kansli-strateg';
const AUTUMN = '2024-10-15T08:00:00.000Z';

describeUnless(noChromium, 'browser', 'året öppnas där i dag är', () => {
  let service: LocalService;
  let browser: Browser;
  let office: TeamsWindow;
  let now = AUTUMN;

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    office = await openWindow(browser, service.origin, { width: 1280 });
    await office.page.route('**/api/tab/**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'samverkan-now': now } });
    });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const open = async (hash: string) => {
    await office.open(SECRETARIAT, 'lg', 'tab');
    await office.tabFrame().evaluate(`window.location.hash = ${JSON.stringify(hash)}`);
    await office.title(/^Möten 20/).waitFor();
    await office.page.waitForTimeout(500);
  };
  const top = (month: string) =>
    office.tab
      .getByRole('heading', { level: 2, name: month })
      .evaluate((heading) => heading.getBoundingClientRect().top / window.innerHeight);
  const focused = () => office.tabFrame().evaluate('document.activeElement.id');

  it('på hösten är det oktober som syns, och fokus står kvar på rubriken', async () => {
    await open('#/moten?ar=2024&organ=alla');
    expect(await top('Oktober')).toBeGreaterThan(-0.01);
    expect(await top('Oktober')).toBeLessThan(0.75);
    expect(await top('Februari')).toBeLessThan(0);
    expect(await focused()).toBe('page-title');
  }, 120_000);

  it('i januari, och i ett annat år, öppnas det från början', async () => {
    now = '2024-01-29T08:00:00.000Z';
    await open('#/moten?ar=2024&organ=alla');
    expect(await office.tabFrame().evaluate('window.scrollY')).toBe(0);
    now = AUTUMN;
    await open('#/moten?ar=2025&organ=alla');
    expect(await office.tabFrame().evaluate('window.scrollY')).toBe(0);
  }, 120_000);
});
