import type { Browser } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

describeUnless(noChromium, 'browser', 'ett fält för en dag, hos kansliet måndag 29 januari 2024', () => {
  let service: LocalService;
  let browser: Browser;
  let office: TeamsWindow;

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    office = await openWindow(browser, service.origin, { width: 320 });
    await office.open('p-kansli-strateg', 'lg', 'tab');
    await office.tab.getByRole('link', { name: 'Möten' }).click();
    await office.tab.getByRole('link', { name: 'Nytt möte' }).click();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const day = () => office.tab.getByLabel(/^Dag\*?$/);
  const said = (text: string) => office.tab.getByText(text, { exact: true }).first().waitFor();

  it.each([
    ['22/3', 'fredag 22 mars 2024, v. 12'],
    ['28/1', 'tisdag 28 januari 2025, v. 5'],
    ['29 januari', 'måndag 29 januari 2024, v. 5'],
    ['29 feb 2024', 'torsdag 29 februari 2024, v. 9'],
    ['240304', 'måndag 4 mars 2024, v. 10'],
    ['2024-03-22', 'fredag 22 mars 2024, v. 12'],
    ['fredag v. 12', 'fredag 22 mars 2024, v. 12'],
  ])('%s sägs tillbaka', async (written, words) => {
    await day().fill(written);
    await said(words);
  });

  it('en vecka frågar vilken av dess dagar, och det är ett tryck', async () => {
    await day().fill('v. 12');
    await office.tab.getByRole('group', { name: 'Vilken dag i vecka 12?' }).waitFor();
    expect(await office.faults()).toEqual([]);
    expect(await office.overflow()).toEqual([]);
    await office.tab.getByRole('button', { name: 'torsdag 21 mars 2024' }).click();
    await said('torsdag 21 mars 2024, v. 12');
    expect(await day().inputValue()).toBe('2024-03-21');
    expect(await day().evaluate((field) => field.ownerDocument.activeElement === field)).toBe(true);
  }, 60_000);

  it('webbläsarens kalender går att välja i', async () => {
    await office.tab.getByLabel('Välj i kalendern').first().fill('2024-03-25');
    await said('måndag 25 mars 2024, v. 13');
  });

  it('det som inte är en dag märks, får fokus och skickas inte', async () => {
    await day().fill('snart');
    await office.tab.getByRole('button', { name: 'Spara mötet' }).click();
    await said('Vi kan inte läsa ”snart” som en dag. Skriv till exempel 29/1, 29 januari eller 2024-01-29.');
    expect(await day().getAttribute('aria-invalid')).toBe('true');
    expect(await day().evaluate((field) => field.ownerDocument.activeElement === field)).toBe(true);
    expect(await office.faults()).toEqual([]);
    expect(await office.overflow()).toEqual([]);
  }, 60_000);

  it('en tom dag märks och får fokus', async () => {
    await day().fill('');
    await office.tab.getByRole('button', { name: 'Spara mötet' }).click();
    await office.tab.getByText('Välj vilken dag mötet är.').first().waitFor();
    expect(await day().getAttribute('aria-invalid')).toBe('true');
  });

  it('när tjänsten inte svarar sägs det, inte att nätet är borta, och det försvinner av sig själv', async () => {
    const gone = (url: URL) => url.pathname === '/healthz' || url.pathname.startsWith('/api/tab/');
    await office.page.route(gone, (route) => route.fulfill({ status: 502, body: 'Bad Gateway' }));
    await office.tab.getByRole('link', { name: 'Frågor' }).click();
    await office.tab.getByText('Tjänsten svarar inte just nu.').waitFor();
    await office.tab.getByRole('heading', { level: 1, name: 'Sidan gick inte att hämta' }).waitFor();
    expect(await office.tab.getByText('utan nät').count()).toBe(0);
    await office.page.unroute(gone);
    await office.tab.getByRole('heading', { level: 1, name: 'Frågor' }).waitFor();
    expect(await office.tab.getByText('Tjänsten svarar inte').count()).toBe(0);
  }, 60_000);

  it('utan nät sägs det, och det försvinner när nätet är tillbaka', async () => {
    await office.page.context().setOffline(true);
    await office.tab.getByText('Du är utan nät.').waitFor();
    await office.page.context().setOffline(false);
    await office.tab.getByText('Du är utan nät.').waitFor({ state: 'detached' });
  }, 60_000);
});
