import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { accessibilityFaults, noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { describeUnless } from '../../support/skipped.ts';

const SECRETARIAT = 'Strateg Södertörns kansli';
const LG = 'Södertörn – Ledningsgruppen';
const SSK = 'Södertörn – Samarbetskommittén';

describeUnless(noChromium, 'browser', 'från kansliets knapp till svaren, i en webbläsare', () => {
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
  /** The tab opens where the reader was. */
  const todo = () => tab().getByRole('link', { name: 'Att göra', exact: true }).click();
  const clean = async () => expect(await accessibilityFaults(page)).toEqual([]);
  let presses = 0;
  const press = async (what: Locator) => {
    presses += 1;
    await what.click();
  };
  /** The newest notice's card in the channel. */
  const notice = (): Locator => page.getByRole('group', { name: /^Kallelse till/ }).last();
  const answerInChannel = async (person: string, team: string, button: string) => {
    await be(person);
    await channel(team);
    await view('Inlägg');
    await notice().getByRole('button', { name: button, exact: true }).click();
    await notice().getByText('Du har svarat:').waitFor();
  };
  /** Their own card may take the common one's place a moment after it was shown, and is folded again. */
  const writeTill = async (hour: string, tries = 10): Promise<void> => {
    const till = notice().getByLabel('Till kl.');
    presses = 0;
    try {
      if (!(await till.isVisible())) await press(notice().getByRole('button', { name: 'Bara en del av mötet' }));
      await till.fill(hour, { timeout: 2_000 });
    } catch (error) {
      if (tries === 1) throw error;
      await writeTill(hour, tries - 1);
    }
  };
  /** What goes out within two weeks stands under Att göra; the rest under Möten. */
  const sendNotice = async (team: string, link: RegExp, page?: 'Möten') => {
    await be(SECRETARIAT);
    await channel(team);
    await view('Samverkan');
    await todo();
    if (page) await tab().getByRole('link', { name: page, exact: true }).click();
    await tab().getByRole('link', { name: link }).first().click();
    await tab().getByRole('button', { name: 'Skicka kallelse' }).click();
    await clean();
    await tab().getByRole('dialog').getByRole('button', { name: 'Skicka', exact: true }).click();
    await tab().getByText('Kallelsen är på väg').first().waitFor();
  };
  const secretariatSees = async (team: string, text: string | RegExp, link: RegExp) => {
    await be(SECRETARIAT);
    await channel(team);
    await view('Inlägg');
    await view('Samverkan');
    await todo();
    await tab().getByRole('link', { name: link }).first().click();
    await tab().getByText(text).first().waitFor();
  };

  it('nykomlingen svarar på kallelsen som redan är skickad, med ett tryck', async () => {
    await be('RUFS-representant Huddinge');
    presses = 0;
    await press(notice().getByRole('button', { name: 'Deltar digitalt', exact: true }));
    await notice().getByText('Du har svarat: Deltar digitalt').waitFor();
    expect(presses).toBe(1);
    await clean();
  }, 120_000);

  it('kansliet ser vad som ska göras och skickar kallelsen till ledningsgruppens möte den 16 februari', async () => {
    await be(SECRETARIAT);
    await channel(LG);
    await view('Samverkan');
    await tab()
      .locator('.page-state', { hasText: /väntar på kansliet/ })
      .waitFor();
    await clean();
    await sendNotice(LG, /Ledningsgruppen/);
    await clean();
  }, 120_000);

  it('tre ledamöter svarar: en två gånger, en digitalt till klockan 10 med två tryck och en tid', async () => {
    await answerInChannel('Kommundirektör Salem', LG, 'Kommer på plats');
    await clean();
    await notice().getByRole('button', { name: 'Har förhinder', exact: true }).click();
    await notice().getByText('Du har svarat: Har förhinder').waitFor();

    await be('Kommundirektör Botkyrka');
    await channel(LG);
    await notice().getByText('Har förhinder: Salem').waitFor();
    await writeTill('10:00');
    await press(notice().getByRole('button', { name: 'Deltar digitalt', exact: true }));
    await notice().getByText('Du har svarat: Deltar digitalt till kl. 10.00').waitFor();
    expect(presses).toBe(2);

    await answerInChannel('Kommundirektör Huddinge', LG, 'Kommer på plats');
  }, 120_000);

  it('den som inte har en plats får ett vänligt nej', async () => {
    await be('Regionchef Trafikverket');
    await channel(LG);
    await view('Inlägg');
    // The common card, with all three answers: a later update would come in the refusal's place.
    await notice().getByText('Svar hittills: 3 av 8 har svarat').waitFor();
    await notice().getByRole('button', { name: 'Kommer på plats', exact: true }).click();
    await page.getByText('Du har ingen plats i Ledningsgruppen').waitFor();
    await clean();
  }, 120_000);

  it('kansliet ser 3 av 8 i fliken, och det gemensamma kortet i kanalen säger detsamma', async () => {
    await secretariatSees(LG, '3 av 8 har svarat', /Ledningsgruppen/);
    await tab().getByText('Deltar digitalt till kl. 10.00').first().waitFor();
    await clean();
    await view('Inlägg');
    await notice().getByText('Svar hittills: 3 av 8 har svarat').waitFor();
  }, 120_000);

  it('kommitténs möte den 21 mars: med det fjärde svaret är den beslutför', async () => {
    await sendNotice(SSK, /21 mars/, 'Möten');
    for (const municipality of ['Salem', 'Haninge', 'Tyresö']) {
      await answerInChannel(`Kommunstyrelsens ordförande ${municipality}`, SSK, 'Kommer på plats');
    }
    await secretariatSees(SSK, /3 av 8 är med\. Det krävs minst 4/, /Samarbetskommittén/);
    await answerInChannel('Kommunstyrelsens ordförande Nykvarn', SSK, 'Deltar digitalt');
    await secretariatSees(SSK, /4 av 8 är med\. Samarbetskommittén kan fatta beslut/, /Samarbetskommittén/);
    await clean();
  }, 90_000);

  it('svaret går lika bra att ge i fliken', async () => {
    await be('Kommundirektör Tyresö');
    await channel(LG);
    await view('Samverkan');
    await tab().getByRole('button', { name: 'Har förhinder', exact: true }).first().click();
    await tab()
      .getByText(/Sparat|Du har svarat: Har förhinder/)
      .first()
      .waitFor();
    await clean();
  }, 120_000);

  it('den egna chatten och en smal skärm', async () => {
    await be('RUFS-representant Huddinge');
    await page.getByRole('button', { name: /Din chatt med Samverkan/ }).click();
    await clean();
    await page.setViewportSize({ width: 320, height: 700 });
    await clean();
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(320);
  }, 120_000);
});
