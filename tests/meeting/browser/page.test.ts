import type { Browser, Locator } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

const SECRETARIAT = 'p-kansli-strateg';
const SALEM = 'p-kd-salem';
const SECRET = 'Tvist med leverantören';
const MEMO = { name: 'Budget 2025.txt', mimeType: 'text/plain', buffer: Buffer.from('Budgeten för 2025') };

describeUnless(noChromium, 'browser', 'ett mötes hela liv med musen', () => {
  let service: LocalService;
  let browser: Browser;
  let office: TeamsWindow;
  let member: TeamsWindow;
  let presses = 0;

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    office = await openWindow(browser, service.origin, { width: 1280 });
    member = await openWindow(browser, service.origin, { width: 1280 });
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const press = async (what: Locator) => {
    presses += 1;
    await what.click();
  };
  const button = (name: string | RegExp) => office.tab.getByRole('button', { name, exact: true });
  const link = (name: string | RegExp) => office.tab.getByRole('link', { name, exact: true }).first();
  /** A required field's label ends with a star. */
  const field = (name: string) => office.tab.getByLabel(new RegExp(`^${name.replace(/[.?]/g, '\\$&')}\\*?$`));
  const row = (text: string) => office.tab.getByRole('listitem').filter({ hasText: text });
  const said = (text: string | RegExp, where = office) => where.tab.getByText(text).first().waitFor();
  const dialogGone = () => office.tab.getByRole('dialog').waitFor({ state: 'detached' });
  const clean = async (where = office) => expect(await where.faults()).toEqual([]);
  const notice = () => member.cards(/^Kallelse till Ledningsgruppen, torsdag 21 mars/);
  const shortPost = (name: string) => member.cards(new RegExp(`^${name}: Ledningsgruppen`));
  const openMeeting = async () => {
    await link('Möten').click();
    await press(link(/^Ledningsgruppen \(torsdag 21 mars/));
  };
  const fillItem = async (heading: string, more: { kind?: string; presenter?: string; last?: true } = {}) => {
    await field('Rubrik').fill(heading);
    if (more.kind) await field('Slag').selectOption({ label: more.kind });
    if (more.presenter) await field('Föredragande').fill(more.presenter);
    if (more.last) await field('Plats på dagordningen').selectOption({ label: 'Sist' });
    await button('Spara punkten').click();
    await button(new RegExp(`^Ändra punkt \\d, ${heading}$`)).waitFor();
  };

  it('planera: krocken sägs innan mötet är sparat, och platsen får vara obestämd', async () => {
    await office.open(SECRETARIAT, 'lg', 'tab');
    await link('Möten').click();
    await link('Nytt möte').click();
    await field('Dag').fill('2024-03-27');
    await said('Dagen krockar inte med något.');
    await field('Dag').fill('2024-03-21');
    await field('Börjar kl.').fill('13:00');
    await field('Slutar kl.').fill('15:00');
    await said('Samtidigt möte: Samarbetskommittén, torsdag 21 mars 2024 kl. 13.00–15.00');
    await field('Plats').fill('');
    await clean();
    await button('Spara mötet').click();
    await office.title(/torsdag 21 mars 2024 kl\. 13\.00–15\.00/).waitFor();
    await said('Platsen är inte bestämd.');
    await said('Planerat');
    await clean();
  }, 120_000);

  it('förbered: en ny punkt hamnar före Övriga frågor, ändras och flyttas ner', async () => {
    await button('Ändra dagordningen').click();
    await button('Lägg till punkt').click();
    await fillItem('Budget', { kind: 'Beslut', presenter: 'Ekonomichefen' });
    await button('Ändra punkt 5, Budget').click();
    await fillItem('Budget för 2025');
    await button('Flytta ner punkt 5, Budget för 2025').click();
    await button('Flytta ner punkt 6, Budget för 2025').waitFor();
    await row('Budget för 2025').getByText('Beslut · Föredragande: Ekonomichefen').waitFor();
  }, 120_000);

  it('förbered: punkten får en länk, en fil och en gäst', async () => {
    await button('Ändra punkt 6, Budget för 2025').click();
    await field('Handlingens titel').fill('Regionens budget');
    await field('Länk').fill('https://budget.example.se/2025');
    await button('Lägg till länk').click();
    await said('Regionens budget är tillagd');
    const chooser = office.page.waitForEvent('filechooser');
    await button('Ladda upp fil').click();
    await (await chooser).setFiles(MEMO);
    await said('Budget 2025.txt är tillagd');
    if (await field('Bjud in').isVisible()) await field('Bjud in').selectOption({ label: 'Någon annan …' });
    await field('Titel').fill('Budgetchef');
    await field('Organisation').fill('Region Exempel');
    await field('E-post').fill('budgetchef@example.se');
    await button('Bjud in gästen').click();
    await said('Budgetchef, Region Exempel är tillagd');
    await clean();
    await button('Stäng').click();
    await said('Handlingar: Regionens budget, Budget 2025');
  }, 120_000);

  it('förbered: en punkt märks Sekretess och får en neutral rubrik; en annan tas bort och ångras', async () => {
    await button('Lägg till punkt').click();
    await fillItem(SECRET, { last: true });
    await button(`Ändra punkt 8, ${SECRET}`).click();
    await field('Sekretess').check();
    await said('Punkten får en neutral rubrik överallt');
    await button('Spara punkten').click();
    await said('Det här tas bort för alltid: rubriken.');
    await clean();
    await office.tab.getByRole('dialog').getByRole('button', { name: 'Avbryt' }).click();
    await button('Spara punkten').click();
    await office.tab.getByRole('dialog').getByRole('button', { name: 'Märk och ta bort' }).click();
    await button('Ändra punkt 8, Punkt med sekretess').waitFor();
    expect(await office.tab.getByText(SECRET).count()).toBe(0);
    await button('Ta bort punkt 5, Övriga frågor').click();
    await button('Ångra').click();
    await button('Ta bort punkt 5, Övriga frågor').waitFor();
    await clean();
    await button('Klar').click();
    await office.tab.getByRole('listitem').getByText('Punkt med sekretess').waitFor();
  }, 120_000);

  it('skicka: tre tryck från Möten, och kortet står i kanalen utan ett ord om det hemliga', async () => {
    presses = 0;
    await openMeeting();
    await press(button('Skicka kallelse'));
    await said('Skicka kallelsen till Ledningsgruppen?');
    const dialog = office.tab.getByRole('dialog');
    await dialog.getByText('Platsen är inte bestämd.').first().waitFor();
    expect(await dialog.getByRole('button', { name: 'Avbryt' }).evaluate((one) => one === document.activeElement)).toBe(
      true,
    );
    const card = dialog.getByRole('region', { name: /^Så här blir kortet i kanalen/ });
    await card.getByText('Kallelse: kommer du på mötet?').waitFor();
    await card.getByText('Kommer på plats').waitFor();
    await card.getByText('Punkt med sekretess').waitFor();
    expect(await dialog.getByText(SECRET).count()).toBe(0);
    await dialog.getByText('1 gäst på en punkt. Gästen får ingen kallelse härifrån.').waitFor();
    await clean();
    await press(office.tab.getByRole('dialog').getByRole('button', { name: 'Skicka', exact: true }));
    expect(presses).toBe(3);
    await dialogGone();
    await said('Kallelsen är på väg');
    await said('Kallelse skickad');
    await member.open(SALEM, 'lg', 'posts');
    await notice().getByText('6. Budget för 2025 (Ekonomichefen)').waitFor();
    await notice().getByText('8. Punkt med sekretess').waitFor();
    expect(await member.page.getByText(SECRET).count()).toBe(0);
    await notice().getByRole('button', { name: 'Kommer på plats' }).click();
    await notice().getByText('Du har svarat: Kommer på plats').waitFor();
    await clean(member);
  }, 120_000);

  it('ändra platsen: tre tryck, kortet är uppdaterat, ett kort inlägg säger det, och svaret står kvar', async () => {
    presses = 0;
    await openMeeting();
    await press(button('Ändra mötet'));
    await field('Plats').fill('Kulturhuset i Tumba');
    await said('1 har svarat; svaret står kvar.');
    await clean();
    await press(button('Spara och meddela'));
    expect(presses).toBe(3);
    await said('Kulturhuset i Tumba');
    await said('1 av 8 har svarat');
    await clean();
    await shortPost('Ändrad kallelse').getByText('Ny plats: Kulturhuset i Tumba. Förut: ').waitFor();
    await notice().getByText('Kulturhuset i Tumba').waitFor();
    await notice().getByText('Du har svarat: Kommer på plats').waitFor();
    await clean(member);
  }, 120_000);

  it('ändra tiden: alla frågas igen om kansliet inte väljer annat, och den som svarat svarar igen', async () => {
    await openMeeting();
    await button('Ändra mötet').click();
    await field('Slutar kl.').fill('16:30');
    await said('1 har svarat; svaret gäller inte längre.');
    const again = office.tab.getByRole('checkbox', { name: 'Fråga alla igen' });
    await again.uncheck();
    await said('1 har svarat; svaret står kvar.');
    await office.comeBack(SECRETARIAT, 'lg');
    await said('1 har svarat; svaret står kvar.');
    expect(await again.isChecked()).toBe(false);
    await again.check();
    await clean();
    await button('Spara och meddela').click();
    await said('Inget svar efter ändringen (förut: Kommer på plats)');
    await notice().getByText('Svara igen').waitFor();
    await notice().getByRole('button', { name: 'Har förhinder' }).click();
    await notice().getByText('Du har svarat: Har förhinder').waitFor();
  }, 120_000);

  it('ändra dagordningen: den skickas när det är sagt till hur många, och ingen tillfrågas igen', async () => {
    await openMeeting();
    await said('1 av 8 har svarat');
    await button('Ändra dagordningen').click();
    await button('Lägg till punkt').click();
    await fillItem('Regionens budget', { last: true });
    await button('Klar').click();
    await button('Skicka ändringarna').click();
    await said('Ingen behöver svara igen.');
    await clean();
    await office.tab.getByRole('dialog').getByRole('button', { name: 'Skicka', exact: true }).click();
    await said('Ändringarna är på väg');
    await shortPost('Ändrad kallelse').getByText('Dagordningen är ändrad.').waitFor();
    await notice().getByText('9. Regionens budget').waitFor();
    await notice().getByText('Du har svarat: Har förhinder').waitFor();
    const superseded = member.cards(/^Ersatt av en nyare ändring/);
    await superseded.nth(1).waitFor();
    expect([await superseded.count(), await shortPost('Ändrad kallelse').count()]).toEqual([2, 1]);
    await said('1 av 8 har svarat');
    await clean();
  }, 120_000);

  it('det som skulle påminna går inte att läsa: det sägs, och går att försöka igen', async () => {
    await office.page.route('**/api/tab/reminders/**', (route) => route.fulfill({ status: 500, json: {} }));
    await office.comeBack(SECRETARIAT, 'lg');
    const again = office.tab.getByRole('alert').getByRole('button', { name: 'Försök igen' });
    await again.waitFor();
    await clean();
    await office.page.unroute('**/api/tab/reminders/**');
    await again.click();
    await button(/^Påminn de 7 som inte svarat/).waitFor();
  }, 120_000);

  it('ställ in: skälet står på sidan och i kanalen, och det går inte längre att svara', async () => {
    await button('Ställ in mötet').click();
    await field('Varför ställs mötet in?').fill('Snöoväder');
    await said('Kortet märks Inställt och svaren stängs.');
    await clean();
    await office.tab.getByRole('dialog').getByRole('button', { name: 'Ställ in mötet' }).click();
    await dialogGone();
    await said('Mötet är inställt: Snöoväder');
    await said('Beskedet att mötet är inställt är på väg till 8 personer.');
    await clean();
    await notice().getByText('Mötet är inställt').waitFor();
    await member
      .cards(/^Mötet är inställt\. Ledningsgruppen/)
      .last()
      .getByText('Skäl: Snöoväder')
      .waitFor();
    expect(await notice().getByRole('button', { name: 'Kommer på plats' }).count()).toBe(0);
    await clean(member);
  }, 120_000);
});
