import type { Browser } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type Keyboard, keysIn } from '../../support/browser/keyboard.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

const LOOK = { width: 320, theme: 'contrast' } as const;
const SECRET = 'Tvist med grannkommunen';
const MEMO = { name: 'Underlag.txt', mimeType: 'text/plain', buffer: Buffer.from('Underlag till punkten') };
const MEETING = /^Södertörnskommunernas ledningsgrupp, fredag 29 mars 2024/;

describeUnless(noChromium, 'browser', 'ett mötes hela liv med bara tangentbordet', () => {
  let service: LocalService;
  let browser: Browser;
  let office: TeamsWindow;
  let member: TeamsWindow;
  let keys: Keyboard;
  let memberKeys: Keyboard;

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    office = await openWindow(browser, service.origin, LOOK);
    member = await openWindow(browser, service.origin, LOOK);
    keys = keysIn(office, office.tabFrame);
    memberKeys = keysIn(member, () => member.page.mainFrame());
    await office.open('p-kansli-strateg', 'lg', 'tab');
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const said = (text: string | RegExp) => office.tab.getByText(text).first().waitFor();
  const dialogGone = () => office.tab.getByRole('dialog').waitFor({ state: 'detached' });
  const clean = async (where = office) => {
    expect(await where.faults()).toEqual([]);
    expect(await where.overflow()).toEqual([]);
  };
  const notice = () => member.cards(/^Kallelse till Ledningsgruppen, fredag 29 mars/);
  const choose = async (name: string, option: string) => {
    await keys.to('combobox', name);
    await office.page.keyboard.type(option);
  };

  it('planera: helgdagen sägs innan mötet är sparat, och det går att spara ändå', async () => {
    await keys.enter('link', 'Möten');
    await keys.isAt('heading', 'Möten 2024');
    await keys.enter('link', 'Nytt möte');
    await keys.isAt('heading', 'Nytt möte');
    await keys.fill('Dag', '29 mars');
    await said('Långfredagen är en helgdag.');
    await keys.fill('Plats', ' ');
    await clean();
    await keys.enter('button', 'Spara mötet');
    await keys.isAt('heading', MEETING);
    await said('Platsen är inte bestämd.');
    await clean();
  }, 180_000);

  it('förbered: punkter läggs till, flyttas och ändras, och fokus är kvar där man arbetar', async () => {
    await keys.enter('button', 'Ändra dagordningen');
    await keys.enter('button', 'Lägg till punkt');
    await keys.isAt('textbox', 'Rubrik');
    await keys.fill('Rubrik', 'Budget');
    await choose('Slag', 'Beslut');
    await keys.fill('Föredragande', 'Ekonomichefen');
    await keys.enter('button', 'Spara punkten');
    await keys.isAt('button', 'Lägg till punkt');
    await keys.enter('button', 'Flytta ner punkt 5, Budget', 'back');
    await keys.isAt('button', 'Flytta ner punkt 6, Budget');
    await keys.enter('button', 'Ändra punkt 6, Budget');
    await keys.isAt('textbox', 'Rubrik');
    await keys.fill('Rubrik', 'Budget för 2025');
    await keys.press('Enter');
    await keys.isAt('button', 'Ändra punkt 6, Budget för 2025');
    await said('Beslut · Föredragande: Ekonomichefen');
  }, 180_000);

  it('förbered: länk, fil och gäst', async () => {
    await keys.press('Enter');
    await keys.fill('Handlingens titel', 'Regionens budget');
    await keys.fill('Länk', 'https://budget.example.se/2025');
    await keys.enter('button', 'Lägg till länk');
    await said('Regionens budget är tillagd');
    const chooser = office.page.waitForEvent('filechooser');
    await keys.enter('button', 'Ladda upp fil');
    await (await chooser).setFiles(MEMO);
    await said('Underlag.txt är tillagd');
    // One key: what is on no key of the driver's keyboard goes into the text field before.
    await choose('Bjud in', 'N');
    await keys.fill('Titel', 'Budgetchef');
    await keys.fill('Organisation', 'Region Exempel');
    await keys.fill('E-post', 'budgetchef@example.se');
    await keys.enter('button', 'Bjud in gästen');
    await said('Budgetchef, Region Exempel är tillagd');
    await keys.isAt('combobox', 'Bjud in');
    await clean();
    await keys.enter('button', 'Ta bort Regionens budget', 'back');
    await keys.isAt('button', 'Ångra');
    await keys.press('Enter');
    await keys.enter('button', 'Stäng', 'back');
    await keys.isAt('button', 'Ändra punkt 6, Budget för 2025');
    await said('Handlingar: Underlag, Regionens budget');
  }, 180_000);

  it('förbered: en punkt märks Sekretess, en annan tas bort och ångras', async () => {
    await keys.enter('button', 'Lägg till punkt');
    await keys.fill('Rubrik', SECRET);
    await choose('Plats på dagordningen', 'Sist');
    await keys.enter('button', 'Spara punkten');
    await keys.isAt('button', 'Lägg till punkt');
    await keys.enter('button', `Ändra punkt 8, ${SECRET}`, 'back');
    await keys.to('checkbox', 'Sekretess');
    await keys.press('Space');
    await said('Punkten får en neutral rubrik överallt');
    await keys.enter('button', 'Spara punkten');
    await keys.isAt('button', 'Märk och ta bort');
    await keys.press('Escape');
    await keys.isAt('button', 'Spara punkten');
    await keys.press('Enter');
    await keys.isAt('button', 'Märk och ta bort');
    await keys.press('Enter');
    await keys.isAt('button', 'Ändra punkt 8, Punkt med sekretess');
    expect(await office.tab.getByText(SECRET).count()).toBe(0);
    await keys.enter('button', 'Ta bort punkt 5, Övriga frågor', 'back');
    await keys.isAt('button', 'Ångra');
    await keys.press('Enter');
    await keys.isAt('button', 'Ändra punkt 5, Övriga frågor');
    await clean();
    await keys.enter('button', 'Klar');
    await keys.isAt('button', 'Ändra dagordningen');
  }, 180_000);

  it('skicka: rutan tar fokus, säger vad som händer och lämnar tillbaka fokus', async () => {
    await keys.enter('button', 'Skicka kallelse', 'back');
    await said('Skicka kallelsen till Ledningsgruppen?');
    await keys.isAt('button', 'Avbryt');
    await clean();
    await keys.enter('button', 'Skicka', 'back');
    await dialogGone();
    await said('Kallelsen är på väg');
    await keys.isAt('heading', MEETING);
    await clean();
    await member.open('p-kd-salem', 'lg', 'posts');
    await notice().getByText('8. Punkt med sekretess').waitFor();
    expect(await member.page.getByText(SECRET).count()).toBe(0);
    await memberKeys.enter('button', 'Kommer på plats');
    await notice().getByText('Du har svarat: Kommer på plats').waitFor();
    await clean(member);
  }, 180_000);

  it('ändra platsen: den som har svarat svarar igen, när det väljs', async () => {
    await keys.enter('button', 'Ändra mötet');
    await keys.isAt('heading', 'Ändra mötet');
    await keys.fill('Plats', 'Kulturhuset i Tumba');
    await said('1 har svarat; svaret står kvar.');
    await keys.to('checkbox', 'Fråga alla igen');
    await keys.press('Space');
    await said('1 har svarat; svaret gäller inte längre.');
    await clean();
    await keys.enter('button', 'Spara och meddela');
    await keys.isAt('button', 'Ändra mötet');
    await said('Kulturhuset i Tumba');
    await notice().getByText('Svara igen').waitFor();
    await memberKeys.enter('button', 'Har förhinder', 'back');
    await member.page.getByText('Du har svarat: Har förhinder').first().waitFor();
    await clean(member);
  }, 180_000);

  it('ändra dagordningen: den skickas när det är sagt till hur många', async () => {
    await keys.enter('button', 'Ändra dagordningen');
    await keys.enter('button', 'Flytta ner punkt 5, Övriga frågor');
    await keys.isAt('button', 'Flytta ner punkt 6, Övriga frågor');
    await keys.enter('button', 'Klar');
    await keys.isAt('button', 'Ändra dagordningen');
    await keys.enter('button', 'Skicka ändringarna', 'back');
    await keys.enter('button', 'Skicka');
    await said('Ändringarna är på väg');
    await keys.isAt('heading', MEETING);
    await notice().getByText('6. Övriga frågor').waitFor();
  }, 180_000);

  it('ställ in: utan skäl händer inget, och sidan går att läsa efteråt', async () => {
    await keys.enter('button', 'Ställ in mötet');
    await keys.enter('button', 'Behåll mötet');
    await keys.isAt('button', 'Ställ in mötet');
    await keys.press('Enter');
    await keys.to('textbox', 'Varför ställs mötet in?');
    await keys.enter('button', 'Ställ in mötet');
    await said('Skriv varför mötet ställs in.');
    await keys.isAt('textbox', 'Varför ställs mötet in?');
    await keys.fill('Varför ställs mötet in?', 'Det är långfredag');
    await clean();
    await keys.enter('button', 'Ställ in mötet');
    await dialogGone();
    await said('Mötet är inställt: Det är långfredag');
    await keys.isAt('heading', MEETING);
    await clean();
    await notice().getByText('Mötet är inställt').waitFor();
    await clean(member);
  }, 180_000);
});
