import type { Browser } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type Keyboard, keysIn } from '../../support/browser/keyboard.ts';
import { looksWell } from '../../support/browser/looks.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

const SECRETARIAT = 'p-kansli-strateg';
const HANINGE = 'Haninge, Kommundirektör';
const BOTKYRKA = 'Botkyrka, Kommundirektör';
const NOTES = (no: number) => `Anteckningar till punkt ${no}`;
const SAVED = /^Sparat \d+\.\d\d$/;
describeUnless(noChromium, 'browser', 'anteckningar på mötet, med tangentbordet', () => {
  let service: LocalService;
  let browser: Browser;
  let office: TeamsWindow;
  let colleague: TeamsWindow;
  let keys: Keyboard;

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    office = await openWindow(browser, service.origin, { width: 1280 });
    colleague = await openWindow(browser, service.origin, { width: 1280 });
    keys = keysIn(office, office.tabFrame);
    await office.open(SECRETARIAT, 'lg', 'tab');
    await keys.enter('link', 'Möten');
    await keys.isAt('heading', 'Möten 2024');
    await keys.enter('link', /^Ledningsgruppen \(fredag 16 februari/);
    await office.tab.getByRole('link', { name: 'Anteckna' }).waitFor();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const notes = (where: TeamsWindow, no: number) => where.tab.getByRole('textbox', { name: NOTES(no) });
  const said = (where: TeamsWindow, text: string | RegExp) => where.tab.getByText(text).first().waitFor();
  const itemOf = (where: TeamsWindow, no: number) => where.tab.locator('.held-item').nth(no - 1);
  const savedIn = (where: TeamsWindow, no: number) => itemOf(where, no).getByText(SAVED).waitFor();
  /** After the next command the page is read again while it is being read, as when one comes back to it just then. */
  const readTwice = async () => {
    const again = () => office.tabFrame().evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
    const commands = '**/api/tab/commands';
    const reads = '**/api/tab/minutes/*';
    const once = { times: 1 };
    const overtaken = () => office.page.route(reads, (route) => again().then(() => route.continue()), once);
    await office.page.route(commands, (route) => overtaken().then(() => route.continue()), once);
  };
  /** What others wrote comes in by itself. */
  const becomes = async (where: TeamsWindow, no: number, text: string) => {
    for (let tries = 0; tries < 100 && (await notes(where, no).inputValue()) !== text; tries += 1)
      await where.page.waitForTimeout(200);
    expect(await notes(where, no).inputValue()).toBe(text);
  };
  const clean = (where: TeamsWindow) =>
    looksWell(where, async () => {
      // Nothing lies half under the bar that stays in sight.
      await where.tabFrame().evaluate('window.scrollTo(0, 0)');
      await where.page.waitForTimeout(500);
    });
  const toTop = () => keys.to('link', 'Att göra', 'back');
  /** Tabs onto the field, goes to its end and writes. */
  const write = async (no: number, text: string, way: 'on' | 'back' = 'on') => {
    await keys.to('textbox', NOTES(no), way);
    await keys.press('Control+End');
    await office.page.keyboard.type(text);
  };

  it('kansliet börjar anteckna från mötets sida och noterar närvaron plats för plats', async () => {
    await keys.enter('link', 'Anteckna');
    await keys.isAt('heading', /^Anteckningar från Ledningsgruppen/);
    await keys.enter('button', 'Börja anteckna');
    await keys.isAt('heading', /^Anteckningar från Ledningsgruppen/);
    await keys.to('combobox', BOTKYRKA);
    await office.page.keyboard.type('F');
    await keys.to('combobox', HANINGE);
    await office.page.keyboard.type('D');
    await said(office, /^0 på plats, 1 digitalt, 1 frånvarande/);
    await keys.enter('button', `Inte hela tiden: ${HANINGE}`);
    await keys.to('combobox', 'Till');
    await office.page.keyboard.type('E');
    await keys.press('Tab');
    await office.page.keyboard.type('1015A');
    expect(await office.tab.getByLabel('Till klockan').inputValue()).toBe('10:15');
    await keys.to('checkbox', 'Ungefär (ca)');
    await keys.press('Space');
    await keys.enter('button', 'Spara');
    await said(office, /^till ca 10\.15$/);
    await clean(office);
  }, 120_000);

  it('tre punkter skrivs, sparas av sig själva, och raderna blir beslut och uppdrag', async () => {
    await toTop();
    await keys.enter('button', 'Nu börjar punkt 1');
    await keys.isAt('textbox', NOTES(1));
    await office.page.keyboard.type('Alla hälsas välkomna.\nDagordningen godkänns.');
    await keys.enter('button', 'Beslut:', 'back');
    await keys.isAt('textbox', NOTES(1));
    expect(await notes(office, 1).inputValue()).toBe('Alla hälsas välkomna.\nBeslut: Dagordningen godkänns.');
    await savedIn(office, 1);
    await write(3, 'Läget är oförändrat.\nUppdrag: Kansliet frågar regionen.');
    await savedIn(office, 3);
    await write(5, 'Inga.');
    await savedIn(office, 5);
    await itemOf(office, 1).getByRole('listitem').getByText('Dagordningen godkänns.').waitFor();
    await itemOf(office, 3).getByRole('listitem').getByText('Kansliet frågar regionen.').waitFor();
    await itemOf(office, 1)
      .getByText(/^Inte med: Botkyrka, Haninge/)
      .waitFor();
  }, 120_000);

  it('ett beslut förtydligas och får en egen adress', async () => {
    await toTop();
    await keys.enter('button', 'Förtydliga: Dagordningen godkänns.');
    await keys.isAt('checkbox', 'Skriv det utan ordet Beslut');
    await keys.press('Space');
    await keys.fill('Om ni inte var eniga: hur beslutades det?', 'Efter omröstning');
    await keys.to('checkbox', 'Salem');
    await keys.press('Space');
    await clean(office);
    await keys.enter('button', 'Spara');
    await keys.isAt('button', 'Förtydliga: Dagordningen godkänns.');
    await said(office, 'utan ordet Beslut · inte i samförstånd: Efter omröstning · avvikande mening: Salem');
    await keys.enter('button', 'Kopiera adressen till: Dagordningen godkänns.');
    expect(await office.tab.getByRole('textbox', { name: 'Adress' }).inputValue()).toMatch(
      /#\/anteckningar\/.+punkt=p1-b1$/,
    );
  }, 120_000);

  it('justerare väljs under sin punkt, och den som inte var med när det beslutades varnas om', async () => {
    await toTop();
    await keys.to('combobox', 'Välj justerare');
    await office.page.keyboard.type('Kommundirektör, B');
    await keys.enter('button', 'Välj');
    await said(office, 'Var inte med när det beslutades under punkt 1.');
    await clean(office);
  }, 120_000);

  it('en punkt som kom upp på mötet läggs till och märks, och en som inte togs upp utgår', async () => {
    await toTop();
    await keys.enter('button', 'Lägg till en punkt');
    await keys.fill('Rubrik', 'Elavbrottet');
    await readTwice();
    await keys.enter('button', 'Lägg till');
    await keys.isAt('textbox', NOTES(5));
    await said(office, 'Övrigt · Tillagd på mötet');
    await keys.enter('button', 'Ändra punkten (5. Elavbrottet)');
    await keys.enter('button', 'Punkten utgår');
    await said(office, 'Övrigt · Tillagd på mötet · Utgick');
  }, 120_000);

  it('utan nät står det i webbläsaren; det som ett annat fönster skrev under tiden står kvar bredvid', async () => {
    await colleague.open(SECRETARIAT, 'lg', 'tab');
    const hash = await office.tabFrame().evaluate<string>('window.location.hash');
    await colleague.tabFrame().evaluate(`window.location.hash = ${JSON.stringify(hash)}`);
    await notes(colleague, 3).waitFor();
    await office.page.context().setOffline(true);
    await toTop();
    await write(3, '\nMitt tillägg.');
    await said(office, /^Inte sparat än: finns i den här webbläsaren/);
    await notes(colleague, 3).press('Control+End');
    await colleague.page.keyboard.type('\nKollegans tillägg.');
    await savedIn(colleague, 3);
    await office.page.context().setOffline(false);
    await itemOf(office, 3).getByText('Någon annan har skrivit här samtidigt.', { exact: false }).waitFor();
    await itemOf(office, 3)
      .getByText(/^Sparat \d+\.\d\d, bredvid den andra texten$/)
      .waitFor();
    expect(await notes(office, 3).inputValue()).toContain('Mitt tillägg.');
    expect(await itemOf(office, 3).getByRole('textbox', { name: 'Den andra texten' }).inputValue()).toContain(
      'Kollegans',
    );
    await clean(office);
    await keys.enter('button', 'Lägg ihop');
    await keys.isAt('textbox', NOTES(3));
    const whole = 'Läget är oförändrat.\nUppdrag: Kansliet frågar regionen.\nKollegans tillägg.\nMitt tillägg.';
    await becomes(office, 3, whole);
    await becomes(colleague, 3, whole);
  }, 120_000);

  it('anteckningar ur Word fördelas på punkterna, och det strukna tas inte med utan att det sägs', async () => {
    await toTop();
    await keys.to('textbox', NOTES(1));
    const html =
      '<h2>3. Utestående ärenden</h2><p>Ur Word.</p><h2>Nästa möte</h2><p>I <del>mars</del><ins>april</ins>.</p>';
    await notes(office, 1).evaluate((area, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', pasted);
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
    await said(office, 'Spårade ändringar: en struken text togs inte med.');
    await clean(office);
    await keys.enter('button', 'Fördela på punkterna (2 hittade)');
    await keys.isAt('button', 'Ångra');
    expect(await notes(office, 3).inputValue()).toMatch(/Mitt tillägg\.\nUr Word\.$/);
    expect(await notes(office, 7).inputValue()).toBe('I april.');
    await savedIn(office, 7);
    await office.comeBack(SECRETARIAT, 'lg');
    expect(await notes(office, 7).inputValue()).toBe('I april.');
  }, 120_000);
});
