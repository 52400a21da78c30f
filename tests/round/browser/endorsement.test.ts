import type { Browser } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { looksWell } from '../../support/browser/looks.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

const TITLE = 'Program 2040';
const MUNICIPALITIES = ['botkyrka', 'haninge', 'huddinge', 'nykvarn', 'nynashamn', 'sodertalje', 'tyreso'];

describeUnless(noChromium, 'browser', 'besked om ett dokument, från frågan till att alla åtta har beslutat', () => {
  let service: LocalService;
  let browser: Browser;
  let office: TeamsWindow;
  let member: TeamsWindow;
  let hash = '';

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    office = await openWindow(browser, service.origin, { width: 1280 });
    member = await openWindow(browser, service.origin, { width: 400 });
    await office.open('p-kansli-strateg', 'lg', 'tab');
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const said = (where: TeamsWindow, text: string | RegExp) => where.tab.getByText(text).first().waitFor();
  const go = (where: TeamsWindow, to: string) =>
    where.tabFrame().evaluate(`window.location.hash = ${JSON.stringify(to)}`);
  const field = (where: TeamsWindow, name: string) => where.tab.getByRole('textbox', { name });

  it('kansliet ber om besked: det som saknas sägs, en länk utan https nekas, och det skrivna finns kvar', async () => {
    const { tab } = office;
    await tab.getByRole('link', { name: 'Frågor' }).click();
    await tab.getByRole('link', { name: 'Ny fråga' }).click();
    await tab.getByRole('link', { name: /^Ska kommunerna ta ställning/ }).click();
    await office.title('Besked om ett dokument').waitFor();
    await looksWell(office);
    await field(office, 'Dokumentets titel').fill(TITLE);
    await field(office, 'Vad är det för dokument?').fill('Utvecklingsprogram');
    await field(office, 'Länk till handlingen').fill('http://example.se/program');
    await tab.getByRole('button', { name: 'Be om besked' }).click();
    await said(office, 'Skriv något här.');
    await said(office, 'Länken måste börja med https:// och vara en hel adress.');
    expect(await office.tabFrame().evaluate('document.activeElement?.name')).toBe('summary');
    await looksWell(office);
    await field(office, 'Sammanfattning').fill('Programmet pekar ut fyra mål.');
    await field(office, 'Bakgrund').fill('Kommittén tog fram det under våren.');
    await field(office, 'Förslag till beslut').fill('att ställa sig bakom programmet');
    await field(office, 'Länk till handlingen').fill('https://example.se/program');
    await go(office, '#/fragor');
    await office.title('Frågor').waitFor();
    await go(office, '#/ny-fraga?om=dokument');
    expect(await field(office, 'Bakgrund').inputValue()).toBe('Kommittén tog fram det under våren.');
    await tab.getByRole('button', { name: 'Be om besked' }).click();
    await office.title(TITLE).waitFor();
    await office.state('0 av 8 har beslutat, sista dag måndag 29 april 2024').waitFor();
    hash = await office.tabFrame().evaluate<string>('window.location.hash');
    await looksWell(office);
  }, 180_000);

  it('kansliet lägger till handlingen, läser mejlet och skickar; tjänsteskrivelserna kommer i brevlådan', async () => {
    const { tab } = office;
    const file = { name: 'program.txt', mimeType: 'text/plain', buffer: Buffer.from('Hela programmet') };
    await tab.locator('input[type=file]').first().setInputFiles(file);
    await tab.getByRole('checkbox', { name: 'Skicka även handlingen, i ett eget mejl' }).check();
    await tab.getByText('Mejlet som skickas: Tjänsteskrivelse').click();
    await said(office, 'Tjänsteskrivelse att arbeta vidare med: Program 2040');
    await said(office, 'Handlingen kommer i ett eget mejl.');
    await looksWell(office);
    await tab.getByRole('button', { name: 'Skicka till kanslierna' }).click();
    const dialog = tab.getByRole('dialog');
    await dialog.getByText('Till kanslierna i 8 kommuner, ett mejl till varje.').waitFor();
    await dialog.getByText('Därtill ett eget mejl med handlingen: Handlingen: Program 2040').waitFor();
    await looksWell(office);
    await dialog.getByRole('button', { name: 'Skicka', exact: true }).click();
    await said(office, 'Skickat till kanslierna i 8 kommuner.');
    await said(office, /^Tjänsteskrivelserna och handlingen skickades .* i var sitt mejl\.$/);
    await looksWell(office);
    const box = await office.page.context().newPage();
    const came = async () => {
      await box.goto(`${service.origin}/brevlada`);
      return box.getByText('Tjänsteskrivelse Salem – Program 2040.docx').count();
    };
    while ((await came()) === 0) await box.waitForTimeout(200);
    await box.close();
  }, 180_000);

  it('en kommun väljer vad den har beslutat: bara det som hör dit frågas, och det kan ändras', async () => {
    const { tab } = member;
    await member.open('p-kd-salem', 'lg', 'tab');
    await go(member, hash);
    await said(member, 'Handlingen');
    await tab.getByRole('button', { name: 'Tjänsteskrivelse för Salem (Word)' }).waitFor();
    await tab.getByRole('button', { name: 'Skicka svar' }).click();
    await said(member, 'Välj vad kommunen har beslutat.');
    await tab.getByRole('radio', { name: 'Inte beslutat än, planerat' }).check();
    expect(await field(member, 'Diarienummer').count()).toBe(0);
    await tab.getByLabel('Vem beslutar?').fill('Kommunfullmäktige');
    await field(member, 'Planerat till').fill('2024-03-04');
    await looksWell(member);
    await tab.getByRole('button', { name: 'Skicka svar' }).click();
    await member.state(/^0 av 8 har beslutat, 1 har planerat/).waitFor();
    await said(member, 'Planerat till måndag 4 mars 2024');
    await looksWell(member);
    await office.open('p-kansli-strateg', 'lg', 'tab');
    await go(office, hash);
    await office.tab.getByRole('button', { name: 'Stäng frågan' }).click();
    await said(office, 'Beslutet är bara planerat i 1 av dem som har svarat.');
    await tab.getByRole('button', { name: 'Ändra svaret' }).click();
    await tab.getByRole('radio', { name: 'Ställer sig bakom med tillägg' }).check();
    await field(member, 'Beslutsdag').fill('2024-01-22');
    await field(member, 'Tillägget').fill('Lyft fram bostäderna.');
    await tab.getByRole('button', { name: 'Skicka ändrat svar' }).click();
    await member.state(/^1 av 8 har beslutat/).waitFor();
    await said(member, 'Version 2');
    await looksWell(member);
  }, 180_000);

  it('kansliet noterar åt de andra, alla åtta har beslutat, och Att göra säger vem som valde vad', async () => {
    const { tab } = office;
    await office.open('p-kansli-strateg', 'lg', 'tab');
    await go(office, hash);
    for (const [at, municipality] of MUNICIPALITIES.entries()) {
      await tab.getByRole('button', { name: 'Svara åt en kommun' }).click();
      await tab.getByLabel('Kommun', { exact: true }).selectOption(municipality);
      await tab.getByLabel('Hur kom svaret?').selectOption({ label: 'per e-post' });
      await tab.getByRole('radio', { name: 'Antar som eget' }).check();
      await tab.getByLabel('Vem beslutar?').fill('Kommunstyrelsen');
      await field(office, 'Beslutsdag').fill('2024-01-15');
      await tab.getByRole('button', { name: 'Spara svaret' }).click();
      await office.state(new RegExp(`^${at + 2} av 8 har beslutat`)).waitFor();
    }
    await looksWell(office);
    await go(office, '#/');
    await said(office, '8 av 8 har beslutat.');
    await said(office, 'Ställer sig bakom med tillägg: Salem');
    await said(office, 'Alla har svarat. Frågan kan stängas.');
    await looksWell(office);
  }, 240_000);
});
