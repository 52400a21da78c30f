import type { Browser } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

const HOMES = 'Hur många bostäder räknar ni med till 2030?';
const BEGUN = 'Ungefär 1 200';
const WHOLE = 'Ungefär 1 200, varav hälften hyresrätter';

describeUnless(noChromium, 'browser', 'tjänsten avbryts medan några skriver och svarar, och startar igen', () => {
  let service: LocalService;
  let browser: Browser;
  /** Writes in the tab. */
  let writer: TeamsWindow;
  /** Writes in the card in the channel. */
  let reader: TeamsWindow;
  /** Answers a notice. */
  let called: TeamsWindow;

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    const office = await openWindow(browser, service.origin, { width: 1280 });
    writer = await openWindow(browser, service.origin, { width: 1280 });
    reader = await openWindow(browser, service.origin, { width: 1280 });
    called = await openWindow(browser, service.origin, { width: 1280 });
    await office.open('p-kansli-strateg', 'lg', 'tab');
    await office.tab.getByRole('link', { name: 'Frågor' }).click();
    await office.tab.getByRole('link', { name: 'Ny fråga' }).click();
    await office.tab.getByRole('textbox', { name: 'Fråga', exact: true }).fill(HOMES);
    await office.tab.getByRole('button', { name: 'Skicka' }).click();
    await office.title(HOMES).waitFor();
    await office.page.close();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const inTab = () => writer.tab.getByRole('textbox', { name: HOMES });
  const card = () => reader.cards(new RegExp(HOMES.slice(0, 20))).last();
  const inCard = () => card().getByLabel(new RegExp(HOMES.slice(0, 20)));
  const notice = () => called.cards(/^Kallelse till/).last();
  const said = (text: string | RegExp) => writer.tab.getByText(text).first().waitFor();

  it('innan: ett utkast i fliken, ett svar på väg i kortet och en kallelse utan svar', async () => {
    await writer.open('p-kd-salem', 'lg', 'tab');
    await writer.tab.getByRole('link', { name: HOMES }).first().click();
    await inTab().fill(BEGUN);
    await said(/^Utkast sparat \d+\.\d\d$/);
    await reader.open('p-kd-haninge', 'lg', 'posts');
    await card().getByText('Haninge har inte svarat.').waitFor();
    await inCard().fill('400');
    await called.open('p-rufs-huddinge', 'net-rufs', 'posts');
    await notice().getByText('Du har inte svarat').waitFor();
  }, 120_000);

  it('medan den är borta: det som skrivs står kvar, och fliken och korten säger som det är', async () => {
    await service.interrupt();
    await inTab().fill(WHOLE);
    await said('Tjänsten svarar inte just nu.');
    await said('Det du skriver sparas här i webbläsaren.');
    expect(await writer.tab.getByText('utan nät').count()).toBe(0);
    await card().getByRole('button', { name: 'Skicka svar' }).click();
    await reader.page.getByText(/^Det gick inte att nå Samverkan\. Inget har skickats vidare\./).waitFor();
    expect(await inCard().inputValue()).toBe('400');
    await notice().getByRole('button', { name: 'Deltar digitalt', exact: true }).click();
    await called.page.getByText(/^Det gick inte att nå Samverkan\. Inget har skickats vidare\./).waitFor();
    await writer.tab.getByRole('button', { name: 'Skicka svar' }).click();
    await said('Vi vet inte om det kom fram. Försök en gång till: samma tryck räknas bara en gång');
    expect(await inTab().inputValue()).toBe(WHOLE);
    expect(await writer.faults()).toEqual([]);
  }, 120_000);

  it('när den är tillbaka: orden försvinner av sig själva, utkastet är hela texten, och samma tryck går fram', async () => {
    await service.restart();
    await writer.tab.getByText('Tjänsten svarar inte just nu.').waitFor({ state: 'detached' });
    expect(await inTab().inputValue()).toBe(WHOLE);
    await writer.tab.getByRole('button', { name: 'Skicka svar' }).click();
    await said('Salem har svarat.');
    await said(WHOLE);
    expect(await writer.tab.getByText('Tjänsten svarar inte').count()).toBe(0);
    expect(await inCard().inputValue()).toBe('400');
    await card().getByRole('button', { name: 'Skicka svar' }).click();
    await card().getByText('2 av 8 har svarat').waitFor();
    await card().getByText(`${HOMES} 400`).waitFor();
    await notice().getByRole('button', { name: 'Deltar digitalt', exact: true }).click();
    await notice().getByText('Du har svarat: Deltar digitalt').waitFor();
    expect(await writer.faults()).toEqual([]);
  }, 120_000);
});
