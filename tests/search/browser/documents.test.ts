import type { Browser } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type Keyboard, keysIn } from '../../support/browser/keyboard.ts';
import { looksWell } from '../../support/browser/looks.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

describeUnless(noChromium, 'browser', 'Dokument, i en webbläsare', () => {
  let service: LocalService;
  let browser: Browser;
  let office: TeamsWindow;
  let member: TeamsWindow;
  let memberKeys: Keyboard;

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    office = await openWindow(browser, service.origin, { width: 1280 });
    await office.open('p-kansli-strateg', 'lg', 'tab');
    member = await openWindow(browser, service.origin, { width: 1280 });
    memberKeys = keysIn(member, member.tabFrame);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const hash = (where = office) => where.tabFrame().evaluate('decodeURIComponent(window.location.hash)');

  it('utan anteckningar säger sidan det, och år och organ kan väljas', async () => {
    await office.tab.getByRole('link', { name: 'Dokument', exact: true }).click();
    await office.title('Dokument').waitFor();
    await office.tab.getByText('Det finns inga anteckningar från 2024 här.').waitFor();
    await looksWell(office);
  });

  it('anteckningar som är påbörjade står i listan', async () => {
    await office.tabFrame().evaluate("window.location.hash = '#/anteckningar/lg-2024-02-16'");
    await office.tab.getByRole('button', { name: 'Börja anteckna' }).click();
    await office.tab.getByText('Utkast, skrivs av kansliet').first().waitFor();
    await office.tab.getByRole('link', { name: 'Dokument', exact: true }).click();
    await office.tab.getByText('Utkast, skrivs av kansliet. Inga beslut').waitFor();
    await looksWell(office);
  });

  it('en sökning görs med tangentbordet, står i adressen och märker orden', async () => {
    await office.tab.getByLabel(/^Sök i anteckningar/).focus();
    await office.page.keyboard.type('utestående ärendet');
    await office.page.keyboard.press('Enter');
    await office.tab.getByRole('heading', { name: 'Det här hittades' }).waitFor();
    await office.tab.locator('mark').first().waitFor();
    expect(await hash()).toContain('sok=utestående+ärendet');
    expect(await office.tabFrame().evaluate('document.activeElement.type')).toBe('search');
    await looksWell(office);
  });

  it('det som hittas kan begränsas, och när inget hittas står det vad man kan pröva', async () => {
    await office.tab.getByLabel('Slag').selectOption({ label: 'Remisser' });
    await office.tab.getByText('Inget hittades.').waitFor();
    expect(await hash()).toContain('slag=consultation');
    await looksWell(office);
  });

  /** Twenty-five decisions about the locks under the first item, as they are typed. */
  const LOCKS = Array.from({ length: 25 }, (_, at) => `Beslut: Sluss nummer ${at + 1} lagas.`).join('\n');

  it('skickade anteckningar hittas av ledamoten, märkta Utkast, och träffen leder till punkten', async () => {
    await office.tabFrame().evaluate("window.location.hash = '#/anteckningar/lg-2024-02-16'");
    const notes = office.tab.getByRole('textbox', { name: 'Anteckningar till punkt 1' });
    await notes.fill(`Diskussion om kanalen.\n${LOCKS}`);
    await office.tab
      .getByText(/^Sparat \d+\.\d\d$/)
      .first()
      .waitFor();
    await office.tab.getByLabel('Välj justerare').selectOption({ label: 'Kommundirektör, Huddinge' });
    await office.tab.getByRole('button', { name: 'Välj', exact: true }).click();
    await office.tab.getByRole('button', { name: 'Skicka för justering' }).click();
    await office.tab.getByRole('dialog').getByRole('button', { name: 'Skicka', exact: true }).click();
    await office.tab.getByText('Utkast, väntar på justering').first().waitFor();
    await look('p-kd-salem', 'kanalen');
    await member.tab.locator('.documents').getByText('Utkast', { exact: true }).waitFor();
    await looksWell(member);
    await memberKeys.enter('link', '1. Välkommen');
    await member.title(/^Anteckningar från Ledningsgruppen/).waitFor();
    await memberKeys.isAt('heading', '1. Välkommen');
    expect(await hash(member)).toBe('#/anteckningar/lg-2024-02-16?punkt=p1');
  }, 120_000);

  it('justerade anteckningar hittas med ord märkta, och ett beslut öppnas på sin adress med tangentbordet', async () => {
    await member.open('p-kd-huddinge', 'lg', 'tab');
    await member.tabFrame().evaluate("window.location.hash = '#/anteckningar/lg-2024-02-16'");
    await member.tab.getByRole('button', { name: /^Godkänn allt/ }).click();
    await member.state('Justerade').waitFor();
    await look('p-kd-salem', 'sluss nummer 7');
    expect(await member.tab.locator('.documents mark').allTextContents()).toEqual(['Sluss', 'nummer', '7']);
    expect(await member.tab.locator('.documents').getByText('Utkast', { exact: true }).count()).toBe(0);
    await looksWell(member);
    await memberKeys.enter('link', 'Beslut, 1. Välkommen');
    await member.tab.locator('#p-p1-b7:focus').waitFor();
    expect(await hash(member)).toBe('#/anteckningar/lg-2024-02-16?punkt=p1-b7');
  }, 120_000);

  it('slag, organ och år begränsar, och fler visas med ett tryck', async () => {
    await look('p-kd-salem', 'sluss');
    await member.tab.getByLabel('Slag').selectOption({ label: 'Beslut' });
    await member.tab.getByText('Träffar som visas: 20').waitFor({ state: 'attached' });
    await memberKeys.enter('button', 'Visa fler');
    await member.tab.getByText('Träffar som visas: 25').waitFor({ state: 'attached' });
    expect(await member.tab.getByRole('button', { name: 'Visa fler' }).count()).toBe(0);
    await looksWell(member);
    await member.tab.getByLabel('År').selectOption('2024');
    await member.tab.getByText('Träffar som visas: 20').waitFor({ state: 'attached' });
    await member.tab.getByLabel('Organ').selectOption({ label: 'Samarbetskommittén' });
    await member.tab.getByText('Inget hittades.').waitFor();
    await member.tab.getByLabel('Organ').selectOption({ label: 'Ledningsgruppen' });
    await member.tab.getByText('Träffar som visas: 20').waitFor({ state: 'attached' });
    expect(await hash(member)).toBe('#/dokument?ar=2024&organ=lg&sok=sluss&slag=decision');
  }, 120_000);

  it('en träff i dagordningen leder till punkten på mötets sida', async () => {
    await look('p-kansli-strateg', 'utestående');
    await member.tab.getByLabel('Slag').selectOption({ label: 'Dagordningar' });
    await member.tab.getByText(/^Anteckningar, /).waitFor({ state: 'detached' });
    await memberKeys.enter('link', '3. Utestående ärenden');
    await member.tab.locator('#punkt-p3:focus').waitFor();
    await looksWell(member);
  }, 120_000);

  /** Searches by the keyboard, as somebody. */
  async function look(person: string, words: string): Promise<void> {
    await member.open(person, 'lg', 'tab');
    await member.tab.getByRole('link', { name: 'Dokument', exact: true }).click();
    await member.tab.getByLabel(/^Sök i anteckningar/).focus();
    await member.page.keyboard.type(words);
    await member.page.keyboard.press('Enter');
    await member.tab.getByRole('heading', { name: 'Det här hittades' }).waitFor();
    await member.tab.locator('.documents mark').first().waitFor();
  }
});
