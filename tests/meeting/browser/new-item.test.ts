import type { Browser, Locator } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

const SECRETARIAT = 'p-kansli-strateg';
const SALEM = 'p-kd-salem';
const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});
const PDF = file('Budget 2025.pdf', '%PDF-1.7 budgeten');

describeUnless(noChromium, 'browser', 'en punkt med fil och gäst på en gång', () => {
  let service: LocalService;
  let browser: Browser;
  let office: TeamsWindow;
  let presses = 0;

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    office = await openWindow(browser, service.origin, { width: 1280 });
    await office.open(SECRETARIAT, 'lg', 'tab');
    await office.tab.getByRole('link', { name: 'Möten', exact: true }).first().click();
    await office.tab
      .getByRole('link', { name: /^Ledningsgruppen \(fredag 16 februari/ })
      .first()
      .click();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const button = (name: string | RegExp) => office.tab.getByRole('button', { name, exact: true });
  const field = (name: string) => office.tab.getByLabel(new RegExp(`^${name}\\*?$`));
  const said = (text: string | RegExp) => office.tab.getByText(text).first().waitFor();
  const row = (text: string) => office.tab.getByRole('listitem').filter({ hasText: text });
  const clean = async () => expect(await office.faults()).toEqual([]);
  const press = async (what: Locator) => {
    presses += 1;
    await what.click();
  };
  /** One press, and the browser's own chooser. */
  const choose = async (name: string, files: ReturnType<typeof file>[]) => {
    const chooser = office.page.waitForEvent('filechooser');
    await press(button(name));
    await (await chooser).setFiles(files);
  };
  const headings = () => office.tab.locator('.edit-agenda .edit-text > p:first-child').allTextContents();

  it('högst sex tryck: punkten, filen och gästen sparas med ett Spara, före Övriga frågor', async () => {
    presses = 0;
    await press(button('Ändra dagordningen'));
    await button('Lägg till punkt').waitFor();
    const last = (await headings()).slice(-2);
    expect(last).toEqual(['Övriga frågor', 'Nästa möte']);
    await press(button('Lägg till punkt'));
    await field('Rubrik').fill('Budget för 2025');
    await field('Förslag till beslut').fill('Budgeten antas.\n\nDen gäller från 1 januari.');
    await field('Bakgrund').fill('Regionens ramar är klara.');
    await choose('Välj filer', [PDF]);
    await said('Budget 2025.pdf (PDF, 1 kB)');
    if (await field('Bjud in').isVisible()) await field('Bjud in').selectOption({ label: 'Någon annan …' });
    presses += 1;
    await field('Titel').fill('Budgetchef');
    await field('Organisation').fill('Region Exempel');
    await field('E-post').fill('budgetchef@example.se');
    await clean();
    await press(button('Spara punkten'));
    await said('Handlingar: Budget 2025');
    await said('Gäster: Budgetchef, Region Exempel');
    expect(presses).toBe(5);
    expect((await headings()).slice(-3)).toEqual(['Budget för 2025', ...last]);
    await clean();
  }, 120_000);

  it('ett program tas inte emot, och det sägs när filen väljs', async () => {
    await button('Lägg till punkt').click();
    await choose('Välj filer', [file('mall.docm', 'PK')]);
    await said(/mall\.docm är inte av ett slag som tas emot, så den skickades inte\. Det här går bra: PDF, Word/);
    await clean();
    await button('Stäng').click();
  }, 120_000);

  it('det som inte kom med sägs och skickas igen; punkten görs inte två gånger', async () => {
    await button('Lägg till punkt').click();
    await field('Rubrik').fill('Samverkan om vatten');
    await field('Handlingens titel').fill('Regionens plan');
    await field('Länk').fill('https://vatten.example.se/plan');
    await choose('Välj filer', [file('Karta.txt', 'kartan')]);
    await office.page.route('**/annexes?*', (route) => route.abort());
    await button('Spara punkten').click();
    await said('Punkten ”Samverkan om vatten” är sparad');
    await said('Det här kom inte med.');
    await clean();
    await office.page.unroute('**/annexes?*');
    await button('Försök igen').click();
    await said('Handlingar: Regionens plan, Karta');
    expect((await headings()).filter((heading) => heading === 'Samverkan om vatten')).toHaveLength(1);
  }, 120_000);

  it('länken som inte kom med finns kvar när man lämnar fliken; filen sägs, och punkten görs inte två gånger', async () => {
    await button('Lägg till punkt').click();
    await field('Rubrik').fill('Samverkan om avlopp');
    await field('Handlingens titel').fill('Avloppsplan');
    await field('Länk').fill('https://vatten.example.se/avlopp');
    await choose('Välj filer', [file('Ritning.txt', 'ritningen')]);
    await office.page.route('**/annexes?*', (route) => route.abort());
    await office.page.route('**/api/tab/commands', (route) =>
      route.request().postData()?.includes('add-annex') ? route.abort() : route.continue(),
    );
    await button('Spara punkten').click();
    await said('Det här kom inte med.');
    await office.page.unroute('**/annexes?*');
    await office.page.unroute('**/api/tab/commands');
    await office.comeBack(SECRETARIAT, 'lg');
    await said('Punkten ”Samverkan om avlopp” är sparad');
    await said('Avloppsplan: Fliken lämnades innan det var skickat.');
    await said('Ritning.txt: Fliken lämnades innan filen var skickad.');
    await clean();
    await button('Försök igen').click();
    await said('Handlingar: Avloppsplan');
    await button('Stäng utan det').click();
    await office.comeBack(SECRETARIAT, 'lg');
    await button('Ändra dagordningen').click();
    await button('Lägg till punkt').waitFor();
    expect((await headings()).filter((heading) => heading === 'Samverkan om avlopp')).toHaveLength(1);
    expect(await office.tab.getByText('Det här kom inte med.').count()).toBe(0);
  }, 120_000);

  it('handlingar döps om och flyttas med tangentbordet, och samma innehåll läggs inte till två gånger', async () => {
    await button(/^Ändra punkt \d+, Samverkan om vatten$/).click();
    await button('Ändra titeln på Karta').click();
    await field('Ny titel').fill('Bilaga 1: karta');
    await office.page.keyboard.press('Enter');
    await button('Ändra titeln på Bilaga 1: karta').waitFor();
    await button('Flytta upp Bilaga 1: karta').focus();
    await office.page.keyboard.press('Enter');
    await office.tab.getByText('Bilaga 1: karta är nu handling 1 av 2.').waitFor({ state: 'attached' });
    expect(await row('Bilaga 1: karta').locator('button.link').first().textContent()).toBe(
      'Bilaga 1: karta (TXT, 1 kB)',
    );
    await choose('Ladda upp fil', [file('Kopia.txt', 'kartan')]);
    await said('Det finns redan, som ”Bilaga 1: karta”. Inget har ändrats.');
    await choose('Ladda upp fil', [file('Karta.txt', 'den nya kartan')]);
    await said('Det finns redan en fil som heter Karta.txt, med annat innehåll.');
    await clean();
    await button('Ersätt den').click();
    await said('Karta.txt är tillagd');
    await said('Handlingar: Bilaga 1: karta, Regionens plan');
    await clean();
    await button('Stäng').click();
    await button('Klar').click();
  }, 120_000);

  it('förslaget ligger vikt på sidan och i kortet, förslaget först', async () => {
    const fold = office.tab.getByText('Förslag till beslut och bakgrund', { exact: false });
    expect(await office.tab.getByText('Budgeten antas.').isVisible()).toBe(false);
    await fold.click();
    await said('Den gäller från 1 januari.');
    await clean();
    await button('Skicka kallelse').click();
    await office.tab.getByRole('dialog').getByRole('button', { name: 'Skicka', exact: true }).click();
    await said('Kallelsen är på väg');
    const member = await openWindow(browser, service.origin, { width: 390 });
    await member.open(SALEM, 'lg', 'posts');
    const notice = member.cards(/^Kallelse till Ledningsgruppen, fredag 16 februari/);
    expect(await notice.getByText('Budgeten antas.').isVisible()).toBe(false);
    await notice.getByRole('button', { name: 'Förslag, bakgrund och handlingar' }).click();
    await notice.getByText('Budgeten antas.').waitFor();
    await notice.getByText('Handlingar: Budget 2025 (PDF, 1 kB)').waitFor();
    expect(await member.faults()).toEqual([]);
  }, 120_000);
});
