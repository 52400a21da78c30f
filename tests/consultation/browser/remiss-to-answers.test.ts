import type { Browser } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

const TITLE = 'Ny inriktning för trafiken';
const TOWNS = ['botkyrka', 'haninge', 'huddinge', 'nykvarn', 'nynashamn', 'salem', 'sodertalje', 'tyreso'];
const BY_CARD = TOWNS.slice(0, 4);
const BY_TAB = TOWNS.slice(4);

describeUnless(noChromium, 'browser', 'en remiss, från registreringen till åtta svar', () => {
  let service: LocalService;
  let browser: Browser;
  let office: TeamsWindow;
  let member: TeamsWindow;

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    office = await openWindow(browser, service.origin, { width: 1280 });
    member = await openWindow(browser, service.origin, { width: 1280 });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const press = (where: TeamsWindow, name: string | RegExp) => where.tab.getByRole('button', { name }).first().click();
  const clean = async (where: TeamsWindow) => expect(await where.faults()).toEqual([]);

  it('kansliet registrerar den och frågar nätverket', async () => {
    await office.open('p-kansli-strateg', 'net-trafik', 'tab');
    await office.tab.getByRole('link', { name: 'Remisser', exact: true }).click();
    await office.tab.getByRole('link', { name: 'Ny remiss' }).click();
    await office.title('Ny remiss').waitFor();
    await office.tab.getByLabel('Titel').fill(TITLE);
    await office.tab.getByLabel(/^Remittent\*?$/).fill('Trafikverket');
    await office.tab.getByLabel('Organ som bereder').selectOption({ label: 'Trafiknätverket' });
    await office.tab.getByLabel('Remittentens sista svarsdag').fill('2024-06-28');
    await press(office, 'Ta förslaget');
    await press(office, 'Lägg till en fråga');
    await office.tab.getByLabel(/^Fråga\*?$/).fill('Vad saknas i förslaget?');
    await press(office, 'Registrera');
    await office.state(/^Inspel senast/).waitFor();
    await press(office, 'Fråga båda i ett');
    await office.tab.getByRole('dialog').getByRole('button', { name: 'Skicka till 8 kommuner' }).click();
    await office.tab.getByRole('link', { name: 'Inspel till remiss', exact: true }).waitFor();
    await clean(office);
  }, 180_000);

  it.each(BY_CARD)(
    '%s svarar i kortet',
    async (town) => {
      await member.open(`p-trafik-${town}`, 'net-trafik', 'posts');
      const card = member.cards(new RegExp(TITLE)).last();
      await card.getByText(`${TOWNS.indexOf(town)} av 8 har svarat`).waitFor();
      await card.getByLabel(/^Vad saknas i förslaget/).waitFor();
      if (town === BY_CARD[0]) await clean(member);
      await card.getByRole('radio', { name: 'Ja, gemensamt' }).check();
      await card.getByLabel(/^Vad saknas i förslaget/).fill(`Spår till ${town}`);
      await card.getByRole('button', { name: /^(Skicka svar|Ändra svaret)$/ }).click();
      await card.getByText(/har svarat: Lämnar svar/).waitFor();
    },
    120_000,
  );

  it.each(BY_TAB)(
    '%s svarar i fliken',
    async (town) => {
      await member.open(`p-trafik-${town}`, 'net-trafik', 'tab');
      await member.tab.getByRole('link', { name: TITLE }).first().click();
      await member.tab.getByRole('radio', { name: 'Ja, gemensamt' }).check();
      await member.tab.getByLabel(/^Vad saknas i förslaget/).fill(`Bussar till ${town}`);
      if (town === BY_TAB[0]) {
        await member.tab.getByText(/^Remiss från Trafikverket/).waitFor();
        await clean(member);
      }
      await press(member, 'Skicka svar');
      await member.tab.getByText(/har svarat\. Svaret kan ändras/).waitFor();
    },
    120_000,
  );

  it('kansliet ser åtta svar', async () => {
    await office.tab.getByRole('link', { name: 'Inspel till remiss', exact: true }).click();
    await office.state(/^8 av 8 har svarat/).waitFor();
    await office.tab.getByText('Spår till botkyrka').waitFor();
    await office.tab.getByText('Bussar till tyreso').waitFor();
    await clean(office);
  }, 120_000);
});
