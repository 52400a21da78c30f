import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { accessibilityFaults, noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { describeUnless } from '../../support/skipped.ts';

const SECRETARIAT = 'Strateg Södertörns kansli';
const LG = 'Södertörn – Ledningsgruppen';

describeUnless(noChromium, 'browser', 'hitta tid, i en webbläsare', () => {
  let service: LocalService;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
    page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(service.origin);
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const be = async (title: string) => {
    const select = page.getByLabel('Du är');
    const option = select.locator('option', { hasText: title }).first();
    await select.selectOption((await option.getAttribute('value')) ?? '');
  };
  const channel = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  const view = (name: string) => page.getByRole('tab', { name }).click();
  const tab = (): FrameLocator => page.frameLocator('iframe');
  const clean = async () => expect(await accessibilityFaults(page)).toEqual([]);
  const question = (): Locator => page.getByRole('group', { name: /^Hitta tid/ }).last();
  const openTab = async (person: string) => {
    await be(person);
    await channel(LG);
    await view('Samverkan');
    await tab().getByRole('link', { name: 'Att göra', exact: true }).click();
  };
  /** From what waits for a member's answer; the secretariat, who answers nothing, from what has happened. */
  const openQuestion = async (person: string, link = /^Svara på vilka dagar/) => {
    await openTab(person);
    await tab().getByRole('link', { name: link }).first().click();
    await tab().getByRole('heading', { name: 'Dagarna' }).waitFor();
  };

  it('kansliet ställer frågan; ett fel sägs, och det som var skrivet står kvar', async () => {
    await openTab(SECRETARIAT);
    await tab().getByRole('link', { name: 'Möten', exact: true }).click();
    await tab().getByRole('link', { name: 'Hitta tid' }).click();
    await tab().getByRole('heading', { level: 1, name: 'Hitta tid' }).waitFor();
    await clean();
    await tab().getByLabel('Rubrik').fill('Budget inför **2025**');
    const day = async (no: number, date: string, start: string, end: string) => {
      await tab().getByLabel(`Dag, dag ${no}`).fill(date);
      await tab().getByLabel(`Börjar kl., dag ${no}`).fill(start);
      await tab().getByLabel(`Slutar kl., dag ${no}`).fill(end);
    };
    await day(1, '2024-03-04', '09:00', '11:00');
    await day(2, '2024-03-04', '09:00', '11:00');
    await tab().getByRole('button', { name: 'Ställ frågan' }).click();
    await tab().getByText('Samma dag och tid står två gånger').waitFor();
    await clean();
    await tab().getByRole('button', { name: 'Lägg till en dag' }).click();
    await day(2, '2024-03-05', '13:00', '15:00');
    await day(3, '2024-03-21', '13:00', '15:00');
    await tab().getByText('Samtidigt möte: Samarbetskommittén').first().waitFor();
    const [to] =
      (
        await tab()
          .getByText(/^Går till \d+ personer/)
          .innerText()
      ).match(/\d+ personer/) ?? [];
    await tab().getByRole('button', { name: 'Ställ frågan' }).click();
    await tab().getByRole('heading', { level: 1, name: 'Budget inför **2025**' }).waitFor();
    await tab().locator('.page-state', { hasText: '0 av 8 har svarat' }).waitFor();
    await tab().getByText(`Frågan är på väg till ${to}.`).waitFor();
    await tab().getByRole('heading', { name: 'Vad som skickats' }).waitFor();
    await tab().getByRole('button', { name: 'Visa', exact: true }).click();
    expect(
      await tab()
        .getByRole('heading', { name: 'Vad som skickats' })
        .evaluate((one) => one === document.activeElement),
    ).toBe(true);
    await clean();
  }, 120_000);

  it('kansliet väljer en annan sista dag; en som inte går märks, och kortet säger den nya', async () => {
    const last = tab().getByLabel('Svara senast', { exact: true });
    await tab().getByRole('button', { name: 'Ändra sista dag' }).click();
    await last.fill('2024-05-02');
    await tab().getByRole('button', { name: 'Spara', exact: true }).click();
    await tab().getByRole('alert').first().waitFor();
    expect(await last.getAttribute('aria-invalid')).toBe('true');
    await clean();
    await last.fill('1/3');
    await tab().getByRole('button', { name: 'Spara', exact: true }).click();
    await tab().getByText('Svara senast fredag 1 mars 2024.').first().waitFor();
    await view('Inlägg');
    await question().getByText('Svara senast fredag 1 mars 2024.').waitFor();
    await clean();
  }, 120_000);

  it('en ledamot svarar i kanalen med ett tryck, en annan dag för dag', async () => {
    await be('Kommundirektör Salem');
    await channel(LG);
    await view('Inlägg');
    await clean();
    await question().getByRole('button', { name: 'Alla passar' }).click();
    await question().getByText('Du har svarat. Passar: måndag 4 mars kl. 9.00').waitFor();
    await clean();

    await be('Kommundirektör Botkyrka');
    await channel(LG);
    // One's own card, which comes in the common one's place.
    await question().getByText('Du har inte svarat').waitFor();
    await question().getByText('måndag 4 mars 2024 kl. 9.00–11.00 · 1 passar').waitFor();
    const row = (no: number, name: string) => question().getByRole('button', { name, exact: true }).nth(no);
    await row(0, 'Passar').click();
    await question().getByRole('button', { name: '✓ Passar', exact: true }).waitFor();
    await question().getByText('Sparat. Svara för de andra dagarna också.').waitFor();
    await row(1, 'Vid behov').click();
    await question().getByText('Passar: måndag 4 mars kl. 9.00. Vid behov: tisdag 5 mars kl. 13.00.').waitFor();
    await clean();
  }, 120_000);

  it('en tredje svarar i fliken, från Att göra', async () => {
    await openQuestion('Kommundirektör Tyresö');
    const day = (name: string) => tab().getByRole('group', { name });
    await day('måndag 4 mars 2024 kl. 9.00–11.00').getByRole('button', { name: 'Passar', exact: true }).click();
    await day('tisdag 5 mars 2024 kl. 13.00–15.00').getByRole('button', { name: 'Passar inte' }).click();
    await tab()
      .getByText(/^Sparat kl/)
      .waitFor();
    await tab().getByText('Du har svarat. Passar: måndag 4 mars kl. 9.00.').waitFor();
    await tab()
      .locator('.page-state', { hasText: /^3 av 8 har svarat\. Flest kan måndag 4 mars/ })
      .waitFor();
    await clean();
  }, 120_000);

  it('allt går att läsa på 320 punkters bredd', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await clean();
    const frame = page.frames().find((one) => one.url().includes('/tab/'));
    expect(await frame?.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(
      0,
    );
    await page.setViewportSize({ width: 1280, height: 1000 });
  }, 120_000);

  it('kansliet påminner dem som inte svarat: texten först, och i knappens ställe att det är gjort', async () => {
    await openQuestion(SECRETARIAT, /^Hitta tid: frågan/);
    await tab().getByRole('button', { name: 'Påminn de 5 som inte svarat' }).click();
    await tab().getByText('Påminnelse: svara på vilka dagar som passar.').waitFor();
    await clean();
    await tab().getByRole('dialog').getByRole('button', { name: 'Skicka påminnelsen' }).click();
    await tab().getByText('Påminnelsen till de 5 som inte svarat är på väg.').waitFor();
    await tab()
      .getByText(/^Påmind i dag kl\. \d+\.\d\d: Haninge/)
      .waitFor();
    await clean();
    expect(
      await tab()
        .getByRole('button', { name: /^Påminn/ })
        .count(),
    ).toBe(0);
  }, 120_000);

  it('kansliet väljer en dag, får veta vad som händer först, och kommer till mötets sida', async () => {
    await openQuestion(SECRETARIAT, /^Hitta tid: frågan/);
    await clean();
    await tab().getByRole('button', { name: 'Välj den här dagen (måndag 4 mars kl. 9.00)' }).click();
    await tab().getByText('3 svar följer med som svar på kallelsen').waitFor();
    await clean();
    await tab().getByRole('dialog').getByRole('button', { name: 'Välj den här dagen' }).click();
    await tab()
      .getByRole('heading', { level: 1, name: /måndag 4 mars 2024 kl\. 9\.00–11\.00/ })
      .waitFor();
    await tab().getByRole('heading', { name: '3 av 8 har svarat' }).waitFor();
    await view('Inlägg');
    await question().getByText('Mötet blir måndag 4 mars 2024 kl. 9.00–11.00.').waitFor();
    await clean();
  }, 120_000);
});
