import type { Browser } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { looksWell } from '../../support/browser/looks.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

describeUnless(noChromium, 'browser', 'remisser, i en webbläsare', () => {
  let service: LocalService;
  let browser: Browser;
  let office: TeamsWindow;

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    office = await openWindow(browser, service.origin, { width: 1280 });
    await office.open('p-kansli-strateg', 'lg', 'tab');
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const press = (name: string | RegExp) => office.tab.getByRole('button', { name }).first().click();
  const go = (hash: string) => office.tabFrame().evaluate(`window.location.hash = ${JSON.stringify(hash)}`);

  it('en ny remiss: ett fel sägs, förslaget tas med ett tryck, och sidan säger vad som är näst', async () => {
    await office.tab.getByRole('link', { name: 'Remisser', exact: true }).click();
    await office.state('Inga remisser pågår 2024').waitFor();
    await office.tab.getByRole('link', { name: 'Ny remiss' }).click();
    await office.title('Ny remiss').waitFor();
    await press('Registrera');
    await office.tab.getByText('Skriv en titel.').waitFor();
    await office.tab.getByLabel('Titel').fill('Regionalt trafikförsörjningsprogram');
    await office.tab.getByLabel(/^Remittent\*?$/).fill('Region Stockholm');
    await office.tab.getByLabel('Organ som bereder').selectOption({ label: 'Trafiknätverket' });
    const received = office.tab.getByLabel('Inkom eller väntas');
    await received.fill('26/1');
    await office.tab.getByText('fredag 26 januari 2024, v. 4').waitFor();
    await received.fill('mars 2024');
    await office.tab.getByText('mars 2024, dagen är inte känd').waitFor();
    await received.fill('i vår');
    await press('Registrera');
    await office.tab.getByText('Vi kan inte läsa ”i vår” som en dag.').first().waitFor();
    expect(await received.getAttribute('aria-invalid')).toBe('true');
    await received.fill('26/1');
    await office.tab.getByLabel('Remittentens sista svarsdag').fill('2024-06-28');
    await office.tab.getByText('Samarbetskommittén beslutar').waitFor();
    await press('Ta förslaget');
    await press('Lägg till en fråga');
    await office.tab.getByLabel(/^Fråga\*?$/).fill('Vad saknas?');
    await office.tab.getByLabel(/^Svaret är/).selectOption('choice');
    await office.tab.getByLabel(/^Val/).fill('Inget\nMycket');
    await looksWell(office);
    await press('Registrera');
    await office.state('Inspel senast onsdag 20 mars 2024').waitFor();
  }, 180_000);

  it('bara ett annat läge kan tryckas; nätverket frågas med tre tryck, och läget följer med', async () => {
    const stage = () => office.tab.getByLabel('Läge');
    const move = () => office.tab.getByRole('button', { name: 'Ändra läge' });
    expect(await move().getAttribute('aria-disabled')).toBe('true');
    expect(await stage().inputValue()).toBe('considered');
    await stage().selectOption('for-decision');
    expect(await move().getAttribute('aria-disabled')).toBeNull();
    await office.tab.getByRole('link', { name: 'Alla remisser' }).click();
    await office.state(/^En remiss pågår/).waitFor();
    let presses = 0;
    const count = async (work: Promise<void>) => {
      presses += 1;
      await work;
    };
    await count(office.tab.getByRole('link', { name: 'Regionalt trafikförsörjningsprogram' }).click());
    await stage().selectOption('watched');
    await count(press('Fråga båda i ett'));
    const dialog = office.tab.getByRole('dialog');
    for (const said of [
      'Går till 8 kommuner i Trafiknätverket.',
      'Svara senast onsdag 20 mars 2024.',
      '3. Vad saknas?',
    ])
      await dialog.getByText(said).waitFor();
    await looksWell(office);
    await count(dialog.getByRole('button', { name: 'Skicka till 8 kommuner' }).click());
    await office.tab.getByText('Frågan är ställd till 8 kommuner.').waitFor();
    expect(presses).toBe(3);
    await press(/^Visa$/);
    await office.tab.locator(':focus', { hasText: /^Vad som skickats$/ }).waitFor();
    await office.tab.getByRole('link', { name: 'Inspel till remiss', exact: true }).waitFor();
    expect(await stage().inputValue()).toBe('open');
    expect(await move().getAttribute('aria-disabled')).toBe('true');
    expect(await office.tab.getByRole('button', { name: /^(Be om inspel|Fråga )/ }).count()).toBe(0);
  }, 180_000);

  it('brevet om anstånd läses utan att något sparas; det som sparats kan ångras; kanslierna får veta', async () => {
    await press('Visa brevet');
    await office.tab.getByLabel(/^Begäran om anstånd/).waitFor();
    await looksWell(office);
    await office.tab.getByText('Inget anstånd är begärt.').waitFor();
    await office.tab.getByRole('link', { name: 'Alla remisser' }).click();
    await office.tab.getByRole('link', { name: 'Regionalt trafikförsörjningsprogram' }).click();
    await office.tab.getByText('Inget anstånd är begärt.').waitFor();
    await press('Visa brevet');
    await press('Jag har skickat det');
    await office.tab
      .getByText(/^Anstånd till .* begärdes/)
      .first()
      .waitFor();
    await press('Ångra begäran');
    await office.tab.getByText('Inget anstånd är begärt.').waitFor();
    await office.tab.getByText(/\(ångrat\)$/).waitFor();
    await press('Meddela: Tidplanen');
    await office.tab.getByRole('dialog').getByText('Till 8 kommunkanslier').waitFor();
    await office.tab.getByRole('dialog').getByRole('button', { name: 'Meddela kanslierna' }).click();
    await office.tab.getByText(/^Tidplanen: /).waitFor();
    await office.tab.getByText('Beskedet är på väg till 8 kommunkanslier.').waitFor();
    expect(await office.tab.getByRole('button', { name: /Tidplanen/ }).count()).toBe(0);
    await office.tab.getByRole('heading', { name: 'Vad som skickats' }).waitFor();
    await office.tab.getByText('Tidplanen till kommunernas kanslier').waitFor();
    await office.tab.getByRole('heading', { name: 'Vad som har hänt' }).waitFor();
    await looksWell(office);
  }, 180_000);

  it('en dag som avslås märks och får fokus: inlämnad, och anstånd', async () => {
    const marked = async (label: string) => {
      const field = office.tab.getByLabel(label, { exact: true });
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    };
    await office.tab.getByLabel('Läge').selectOption('submitted');
    await office.tab.getByLabel('Inlämnad den', { exact: true }).fill('2024-06-01');
    await press('Ändra läge');
    await office.tab.getByText('har inte varit än').first().waitFor();
    await marked('Inlämnad den');
    await office.comeBack('p-kansli-strateg', 'lg');
    await office.tab.getByText(/^Utkast finns sedan /).waitFor();
    expect(await office.tab.getByLabel('Inlämnad den', { exact: true }).inputValue()).toBe('2024-06-01');
    await press('Kasta utkastet');
    await office.tab.getByLabel('Inlämnad den', { exact: true }).waitFor({ state: 'detached' });
    await office.tab.getByLabel('Anstånd till och med').fill('2024-05-02');
    await press('Visa brevet');
    await press('Jag har skickat det');
    await office.tab.getByText('ger ingen mer tid').first().waitFor();
    await marked('Anstånd till och med');
    expect(await office.faults()).toEqual([]);
    await office.comeBack('p-kansli-strateg', 'lg');
    expect(await office.tab.getByLabel('Anstånd till och med').inputValue()).toBe('2024-05-02');
    await press('Kasta utkastet');
  }, 180_000);

  it('uppgifterna ändras, och formuläret ser likadant ut', async () => {
    await press('Ändra uppgifterna');
    await office.tab.getByLabel(/^Remittent\*?$/).fill('Region Stockholm, trafikförvaltningen');
    await looksWell(office);
    await press('Spara');
    await office.tab.getByText('Region Stockholm, trafikförvaltningen').first().waitFor();
  }, 120_000);

  it('en bilaga heter det som skrevs, säger sort och storlek, och tas bort först när man frågats', async () => {
    await office.tab.getByLabel(/^Handlingens titel/).fill('Kartan');
    const [chooser] = await Promise.all([office.page.waitForEvent('filechooser'), press('Välj fil')]);
    await chooser.setFiles({ name: 'K1.txt', mimeType: 'text/plain', buffer: Buffer.from('karta') });
    const row = office.tab.getByRole('listitem').filter({ hasText: 'Kartan (TXT, 1 kB)' });
    await row.waitFor();
    expect(await office.tab.getByLabel(/^Handlingens titel/).inputValue()).toBe('');
    await press('Ta bort Kartan');
    await row.getByText('Filen Kartan går inte att få tillbaka här.').waitFor();
    await looksWell(office);
    await row.getByRole('button', { name: 'Behåll' }).click();
    await row.getByText('Filen Kartan').waitFor({ state: 'detached' });
    await press('Ta bort Kartan');
    await row.getByRole('button', { name: 'Ta bort ändå' }).click();
    await row.waitFor({ state: 'detached' });
    await office.tab.getByText('Remissen har inga bilagor.').waitFor();
  }, 180_000);

  it('bilagor byter titel och ordning, och om en fil med samma namn frågas det', async () => {
    const upload = async (name: string, text: string) => {
      const [chooser] = await Promise.all([office.page.waitForEvent('filechooser'), press('Välj fil')]);
      await chooser.setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    };
    const papers = office.tab.getByRole('listitem').filter({ hasText: /\(TXT, 1 kB\)/ });
    await upload('ett.txt', 'ett');
    await papers.nth(0).waitFor();
    await upload('två.txt', 'två');
    await papers.nth(1).waitFor();
    await press('Flytta upp två');
    await press('Ändra titeln på två');
    await office.tab.getByLabel('Ny titel').fill('Kartan');
    await office.comeBack('p-kansli-strateg', 'lg');
    expect(await office.tab.getByLabel('Ny titel').inputValue()).toBe('Kartan');
    await looksWell(office);
    await press('Spara titeln');
    await office.tab.getByRole('listitem').filter({ hasText: 'Kartan (TXT, 1 kB)' }).waitFor();
    expect(await papers.allInnerTexts()).toEqual([expect.stringContaining('Kartan'), expect.stringContaining('ett')]);
    await upload('ett.txt', 'något annat');
    await office.tab.getByText('Det finns redan en fil som heter ett.txt').waitFor();
    await looksWell(office);
    await press('Behåll båda');
    await papers.nth(2).waitFor();
    for (const _ of [1, 2, 3]) {
      const left = await papers.count();
      await papers
        .nth(0)
        .getByRole('button', { name: /^Ta bort / })
        .click();
      await press('Ta bort ändå');
      await papers.nth(left - 1).waitFor({ state: 'detached' });
    }
  }, 240_000);

  it('en lista granskas rad för rad innan den läggs in', async () => {
    await go('#/remisser');
    await office.state(/^En remiss pågår/).waitFor();
    await office.tab.getByLabel('Fil', { exact: true }).setInputFiles({
      name: 'remisser.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Remiss;Remittent;Inlämnad\nLänsplan;Region;2022-02-10\n;utan titel;', 'latin1'),
    });
    await office.tab.getByText('0 nya, 0 finns redan, 2 oklara.').waitFor();
    await office.tab.getByText('Välj organ ovanför listan.').first().waitFor();
    await office.tab.getByLabel('Organ för rader utan organ').selectOption({ label: 'Trafiknätverket' });
    await office.tab.getByText('1 ny, 0 finns redan, 1 oklar.').waitFor();
    await office.tab.getByRole('radio', { name: 'Att se över (1)' }).check();
    await office.tab.getByText('Rad 3').waitFor();
    expect(await office.tab.getByText('Rad 2').count()).toBe(0);
    await looksWell(office);
    await press('Lägg in');
    await office.tab.getByText('1 remiss är inlagd.').waitFor();
    expect(await office.tab.getByText('Läggs in som').count()).toBe(0);
    await office.tab.getByRole('link', { name: '2022: 1 besvarad, 1 inlämnad' }).click();
    await office.tab.getByRole('link', { name: 'Länsplan' }).waitFor();
    await looksWell(office);
  }, 120_000);

  it('en inläggning ångras, och en remiss som registrerats av misstag tas bort', async () => {
    await go('#/remisser');
    await press('Ångra inläggningen');
    await office.tab.getByRole('dialog').getByText('1 remiss tas bort ur listor och kalender.').waitFor();
    await office.tab.getByRole('dialog').getByRole('button', { name: 'Ångra inläggningen' }).click();
    await office.tab.getByText(/0 remisser, 1 är borttagen\.$/).waitFor();
    let presses = 0;
    const count = async (work: Promise<void>) => {
      presses += 1;
      await work;
    };
    await count(office.tab.getByRole('link', { name: 'Remisser', exact: true }).click());
    await count(office.tab.getByRole('link', { name: 'Ny remiss' }).click());
    await office.tab.getByLabel('Titel').fill('Dubblett');
    await office.tab.getByLabel(/^Remittent\*?$/).fill('Regionen');
    await office.tab.getByLabel('Remittentens sista svarsdag').fill('2024-06-28');
    await count(press('Ta förslaget'));
    await count(press('Registrera'));
    await office.state('Inspel senast onsdag 20 mars 2024').waitFor();
    expect(presses).toBe(4);
    await press('Ta bort remissen');
    await office.tab.getByText('”Dubblett” tas bort ur listor och kalender.').waitFor();
    await office.tab.getByLabel(/^Varför/).fill('Kom två gånger');
    await office.tab.getByRole('link', { name: 'Alla remisser' }).click();
    await office.tab.getByRole('link', { name: 'Dubblett' }).click();
    await press(/^Ta bort remissen/);
    expect(await office.tab.getByLabel(/^Varför/).inputValue()).toBe('Kom två gånger');
    await looksWell(office);
    await press('Ta bort den');
    await office.state(/^En remiss pågår/).waitFor();
    expect(await office.tab.getByText('Dubblett').count()).toBe(0);
  }, 180_000);

  it('den som har plats i ett annat organ ser dagarna, inte handlingarna', async () => {
    await office.open('p-kd-salem', 'lg', 'tab');
    await go('#/remisser');
    await office.tab.getByRole('link', { name: 'Regionalt trafikförsörjningsprogram' }).click();
    await office.tab.getByText('Handlingarna ser bara de som har plats i Trafiknätverket.').waitFor();
    await looksWell(office);
  }, 120_000);
});
