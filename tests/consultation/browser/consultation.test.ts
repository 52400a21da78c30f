import type { Browser } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

const LOOKS = [
  { width: 1280, theme: 'default' },
  { width: 1280, theme: 'contrast' },
  { width: 320, theme: 'dark' },
] as const;

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
  const looksWell = async () => {
    for (const { width, theme } of LOOKS) {
      await office.page.setViewportSize({ width, height: 1000 });
      await office.page.getByLabel('Tema').selectOption(theme);
      await office.tab.locator(`html[data-theme="${theme}"]`).waitFor();
      const faults = [...(await office.faults()), ...(await office.overflow())];
      expect({ width, theme, faults }).toEqual({ width, theme, faults: [] });
    }
    await office.page.setViewportSize({ width: 1280, height: 1000 });
  };

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
    await office.tab.getByLabel('Remittentens sista svarsdag').fill('2024-06-28');
    await office.tab.getByText('Samarbetskommittén beslutar').waitFor();
    await press('Ta förslaget');
    await press('Lägg till en fråga');
    await office.tab.getByLabel(/^Fråga\*?$/).fill('Vad saknas?');
    await office.tab.getByLabel(/^Svaret är/).selectOption('choice');
    await office.tab.getByLabel(/^Val/).fill('Inget\nMycket');
    await looksWell();
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
    await looksWell();
    await count(dialog.getByRole('button', { name: 'Skicka till 8 kommuner' }).click());
    await office.tab.getByText('Frågan är ställd till 8 kommuner.').waitFor();
    expect(presses).toBe(3);
    await office.tab.getByRole('link', { name: 'Inspel till remiss', exact: true }).waitFor();
    expect(await stage().inputValue()).toBe('open');
    expect(await move().getAttribute('aria-disabled')).toBe('true');
    expect(await office.tab.getByRole('button', { name: /^(Be om inspel|Fråga )/ }).count()).toBe(0);
  }, 180_000);

  it('brevet om anstånd läses utan att något sparas; det som sparats kan ångras; kanslierna får veta', async () => {
    await press('Visa brevet');
    await office.tab.getByLabel(/^Begäran om anstånd/).waitFor();
    await looksWell();
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
    await office.tab.getByRole('heading', { name: 'Vad som skickats' }).waitFor();
    await office.tab.getByText('Tidplanen till kommunernas kanslier').waitFor();
    await office.tab.getByRole('heading', { name: 'Vad som har hänt' }).waitFor();
    await looksWell();
  }, 180_000);

  it('uppgifterna ändras, och formuläret ser likadant ut', async () => {
    await press('Ändra uppgifterna');
    await office.tab.getByLabel(/^Remittent\*?$/).fill('Region Stockholm, trafikförvaltningen');
    await looksWell();
    await press('Spara');
    await office.tab.getByText('Region Stockholm, trafikförvaltningen').first().waitFor();
  }, 120_000);

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
    await looksWell();
    await press('Lägg in');
    await office.tab.getByText('1 remiss är inlagd.').waitFor();
    expect(await office.tab.getByText('Läggs in som').count()).toBe(0);
    await office.tab.getByRole('link', { name: '2022: 1 besvarad, 1 inlämnad' }).click();
    await office.tab.getByRole('link', { name: 'Länsplan' }).waitFor();
    await looksWell();
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
    await looksWell();
    await press('Ta bort den');
    await office.state(/^En remiss pågår/).waitFor();
    expect(await office.tab.getByText('Dubblett').count()).toBe(0);
  }, 180_000);

  it('den som har plats i ett annat organ ser dagarna, inte handlingarna', async () => {
    await office.open('p-kd-salem', 'lg', 'tab');
    await go('#/remisser');
    await office.tab.getByRole('link', { name: 'Regionalt trafikförsörjningsprogram' }).click();
    await office.tab.getByText('Handlingarna ser bara de som har plats i Trafiknätverket.').waitFor();
    await looksWell();
  }, 120_000);
});
