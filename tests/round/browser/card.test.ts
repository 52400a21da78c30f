import type { Browser } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

const HOMES = 'Hur många bostäder räknar ni med till 2030?';
const HALF = 'Vi räknar med ungefär 1 200, varav';

describeUnless(noChromium, 'browser', 'två kommuner samtidigt i samma kort', () => {
  let service: LocalService;
  let browser: Browser;
  let office: TeamsWindow;
  let writer: TeamsWindow;
  let other: TeamsWindow;

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    office = await openWindow(browser, service.origin, { width: 1280 });
    writer = await openWindow(browser, service.origin, { width: 1280 });
    other = await openWindow(browser, service.origin, { width: 1280 });
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const card = (where: TeamsWindow) => where.cards(new RegExp(HOMES.slice(0, 20))).last();
  const field = (where: TeamsWindow) => card(where).getByLabel(new RegExp(HOMES.slice(0, 20)));
  const answerAs = async (person: string, text: string) => {
    await other.open(person, 'lg', 'posts');
    // Their own card has taken the common one's place.
    await card(other)
      .getByText(/har inte svarat\.$/)
      .waitFor();
    await field(other).fill(text);
    await card(other).getByRole('button', { name: 'Skicka svar' }).click();
    await card(other)
      .getByText(/har svarat: Lämnar svar/)
      .waitFor();
  };

  it('det som någon skriver står kvar när andra svarar, och fokus också', async () => {
    await office.open('p-kansli-strateg', 'lg', 'tab');
    await office.tab.getByRole('link', { name: 'Frågor' }).click();
    await office.tab.getByRole('link', { name: 'Ny fråga' }).click();
    await office.tab.getByRole('textbox', { name: 'Fråga', exact: true }).fill(HOMES);
    await office.tab.getByRole('button', { name: 'Skicka' }).click();
    await office.title(HOMES).waitFor();
    await writer.open('p-kd-salem', 'lg', 'posts');
    await card(writer).getByText('Salem har inte svarat.').waitFor();
    await field(writer).fill(HALF);
    await answerAs('p-kd-haninge', '400');
    await answerAs('p-kd-botkyrka', '900');
    // Longer than it takes for a redrawing to leave and to be seen.
    await writer.page.waitForTimeout(3_000);
    expect(await field(writer).inputValue()).toBe(HALF);
    await writer.page.keyboard.type(' hälften hyresrätter');
    await card(writer).getByRole('button', { name: 'Skicka svar' }).click();
    await card(writer).getByText(`${HOMES} ${HALF} hälften hyresrätter`).waitFor();
    await card(writer).getByText('3 av 8 har svarat').waitFor();
  }, 180_000);

  it('ett tomt formulär nekas, utan utkast och utan kvitto', async () => {
    await other.open('p-kd-tyreso', 'lg', 'posts');
    await card(other).getByRole('button', { name: 'Skicka svar' }).click();
    await other.page.getByText(/måste besvaras\. Inget har skickats\./).waitFor();
    expect(
      await card(other)
        .getByText(/Utkast|mottaget/)
        .count(),
    ).toBe(0);
    expect(await other.faults()).toEqual([]);
  }, 60_000);
});
