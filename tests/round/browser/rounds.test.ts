import type { Browser, Locator } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type Keyboard, keysIn } from '../../support/browser/keyboard.ts';
import { looksWell } from '../../support/browser/looks.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

const HOMES = 'Hur många bostäder räknar ni med till 2030?';
const SORTS = 'Vilka sorter?';
const STATE = /^0 av 8 har svarat, sista dag måndag 12 februari 2024/;
describeUnless(noChromium, 'browser', 'en rundfråga, från frågan till att den stängs', () => {
  let service: LocalService;
  let browser: Browser;
  let office: TeamsWindow;
  let member: TeamsWindow;
  let colleague: TeamsWindow;
  let keys: Keyboard;
  let hash = '';

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    office = await openWindow(browser, service.origin, { width: 1280 });
    member = await openWindow(browser, service.origin, { width: 1280 });
    colleague = await openWindow(browser, service.origin, { width: 1280 });
    keys = keysIn(member, member.tabFrame);
    await office.open('p-kansli-strateg', 'lg', 'tab');
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const said = (where: TeamsWindow, text: string | RegExp) => where.tab.getByText(text).first().waitFor();
  const go = (where: TeamsWindow, to: string) =>
    where.tabFrame().evaluate(`window.location.hash = ${JSON.stringify(to)}`);
  const openAs = async (where: TeamsWindow, person: string) => {
    await where.open(person, 'lg', 'tab');
    await go(where, hash);
    await where.tab.getByRole('heading', { name: 'Kommunernas svar' }).waitFor();
  };

  it('kansliet frågar: en text och tre tryck räcker; det som saknas sägs', async () => {
    const { tab } = office;
    await tab.getByRole('link', { name: 'Frågor' }).click();
    await office.state('Inga frågor just nu').waitFor();
    await looksWell(office);
    await tab.getByRole('link', { name: 'Hitta tid' }).click();
    await office.title('Hitta tid').waitFor();
    await tab.getByRole('link', { name: 'Frågor' }).click();
    await tab.getByRole('link', { name: 'Ny fråga' }).click();
    await said(office, 'Går till 8 kommuner i Ledningsgruppen.');
    await tab.getByRole('button', { name: 'Skicka' }).click();
    await said(office, 'Skriv frågan.');
    await tab.getByRole('textbox', { name: 'Fråga', exact: true }).fill(HOMES);
    await tab.getByRole('button', { name: 'Lägg till en fråga' }).click();
    await tab.getByRole('textbox', { name: 'Fråga 2', exact: true }).fill(SORTS);
    await tab.getByLabel('Svaret är till fråga 2').selectOption('choices');
    await tab.getByLabel('Val till fråga 2').fill('Hyresrätter\nSmåhus');
    await tab.getByRole('button', { name: 'Flytta upp fråga 2' }).click();
    await tab.getByRole('button', { name: 'Flytta ned fråga 1' }).click();
    await tab.getByText('Rubrik, bakgrund och vem').click();
    await looksWell(office);
    await tab.getByRole('link', { name: 'Möten', exact: true }).click();
    let presses = 0;
    const press = async (what: Locator) => {
      presses += 1;
      await what.click();
    };
    await press(tab.getByRole('link', { name: 'Frågor' }));
    await press(tab.getByRole('link', { name: 'Ny fråga' }));
    await press(tab.getByRole('button', { name: 'Skicka' }));
    await office.title(HOMES).waitFor();
    expect(presses).toBe(3);
    await office.state(STATE).waitFor();
    await said(office, 'Skickad till 8 kommuner i Ledningsgruppen.');
    await tab.getByRole('heading', { name: 'Vad som skickats' }).waitFor();
    await tab.getByRole('button', { name: 'Visa', exact: true }).click();
    expect(await office.tabFrame().evaluate('document.activeElement.textContent')).toBe('Vad som skickats');
    hash = await office.tabFrame().evaluate<string>('window.location.hash');
    await looksWell(office);
  }, 180_000);

  it('en ledamot börjar svara med tangentbordet, och utkastet finns kvar efter att sidan lästs in igen', async () => {
    await member.open('p-kd-salem', 'lg', 'tab');
    await member.tabFrame().evaluate('document.querySelector("a")?.focus()');
    await keys.enter('link', HOMES);
    await keys.isAt('heading', HOMES);
    await keys.enter('button', 'Skicka svar');
    await keys.isAt('textbox', HOMES);
    await said(member, 'Svara på frågan.');
    await keys.fill(HOMES, 'Ungefär 1 200');
    await said(member, /^Utkast sparat \d+\.\d\d$/);
    await looksWell(member);
    await member.open('p-kd-salem', 'lg', 'tab');
    await member.tabFrame().evaluate('document.querySelector("a")?.focus()');
    await keys.enter('link', HOMES);
    await said(member, /^Utkast sparat av Kommundirektör Salem/);
    expect(await member.tab.getByRole('textbox', { name: HOMES }).inputValue()).toBe('Ungefär 1 200');
  }, 180_000);

  it('utan nät sparas det i webbläsaren, och när nätet är tillbaka hos kommunen', async () => {
    await member.page.context().setOffline(true);
    await keys.fill(HOMES, 'Ungefär 1 300');
    await said(member, 'Det du skriver sparas här i webbläsaren.');
    await member.page.context().setOffline(false);
    await said(member, /^Utkast sparat \d+\.\d\d$/);
    await openAs(colleague, 'p-vkd-salem');
    expect(await colleague.tab.getByRole('textbox', { name: HOMES }).inputValue()).toBe('Ungefär 1 300');
  }, 180_000);

  it('när en kollega har skrivit i samma utkast visas båda texterna, och man väljer', async () => {
    await colleague.tab.getByRole('textbox', { name: HOMES }).fill('Kollegans 900');
    await said(colleague, /^Utkast sparat \d+\.\d\d$/);
    await keys.fill(HOMES, 'Mina 1 400', 'back');
    await keys.isAt('heading', 'Utkastet har ändrats någon annanstans medan du skrev');
    await said(member, 'Kollegans 900');
    await looksWell(member);
    await keys.enter('button', 'Behåll min text');
    await said(member, /^Utkast sparat \d+\.\d\d$/);
  }, 180_000);

  it('svaret skickas, sägs tillbaka och kan ändras', async () => {
    await keys.to('checkbox', 'Småhus');
    await keys.press('Space');
    await keys.enter('button', 'Skicka svar');
    await said(member, 'Salem har svarat.');
    await member.state(/^1 av 8 har svarat/).waitFor();
    expect(await member.tabFrame().evaluate('document.activeElement?.id')).toBe('my-round');
    await looksWell(member);
    await keys.enter('button', 'Ändra svaret');
    await keys.fill(HOMES, 'Slutligen 1 500');
    await keys.enter('button', 'Skicka ändrat svar');
    await said(member, 'Version 2');
  }, 180_000);

  it('kansliet ser svaret och det förra, svarar åt en kommun och ger mer tid', async () => {
    const { tab } = office;
    await openAs(office, 'p-kansli-strateg');
    await said(office, 'Slutligen 1 500');
    await tab.getByText('Tidigare versioner: 1').click();
    await said(office, 'Mina 1 400');
    await tab.getByRole('button', { name: 'Svara åt en kommun' }).click();
    await tab.getByRole('button', { name: 'Spara svaret' }).click();
    await said(office, 'Välj vilken kommun svaret är från.');
    await tab.getByLabel('Kommun', { exact: true }).selectOption('botkyrka');
    await said(office, /^Ingen i Botkyrka får besked om svaret\./);
    await tab.getByLabel('Vem lämnade svaret?').selectOption({ label: 'Kommundirektör Botkyrka' });
    await tab.getByLabel('Hur kom svaret?').selectOption({ label: 'per telefon' });
    await said(office, /^Kommundirektör Botkyrka får veta vad som har noterats/);
    await tab.getByRole('textbox', { name: HOMES }).fill('Omkring 400');
    await looksWell(office);
    await tab.getByRole('button', { name: 'Spara svaret' }).click();
    await said(office, /Kommundirektör Botkyrka, per telefon; noterat av kansliet/);
    await tab.getByRole('button', { name: 'Ändra sista dag' }).click();
    const last = tab.getByLabel('Sista dag', { exact: true });
    await last.fill('2024-01-26');
    await tab.getByRole('button', { name: 'Spara', exact: true }).click();
    await tab.getByRole('alert').first().waitFor();
    expect(await last.getAttribute('aria-invalid')).toBe('true');
    await last.fill('2024-02-17');
    await said(office, 'lördag 17 februari 2024, v. 7. Det är helg eller helgdag.');
    await last.fill('2024-02-16');
    await tab.getByRole('button', { name: 'Spara', exact: true }).click();
    await office.state(/^2 av 8 har svarat, sista dag fredag 16 februari 2024/).waitFor();
  }, 180_000);

  it('kansliet stänger; den som svarar sedan får veta att det är sparat, och kansliet öppnar igen', async () => {
    const { tab } = office;
    await openAs(colleague, 'p-kd-tyreso');
    await tab.getByRole('button', { name: 'Stäng frågan' }).click();
    await said(office, '6 kommuner har inte svarat.');
    await tab.getByRole('dialog').getByRole('button', { name: 'Stäng frågan' }).click();
    await office.state('2 av 8 har svarat, frågan är stängd').waitFor();
    await colleague.tab.getByRole('textbox', { name: HOMES }).fill('Sent: 250');
    await colleague.tab.getByRole('button', { name: 'Skicka svar' }).click();
    await said(colleague, 'Tyresö har inte svarat. Frågan är stängd.');
    await said(colleague, /Det är sparat som utkast och kansliet ser det\.$/);
    expect(await colleague.tabFrame().evaluate('document.activeElement?.id')).toBe('my-round');
    await looksWell(colleague);
    await openAs(office, 'p-kansli-strateg');
    await said(office, 'Sent: 250');
    await looksWell(office);
    await tab.getByRole('listitem').getByRole('button', { name: 'Öppna igen' }).click();
    await tab.getByLabel('Sista dag', { exact: true }).fill('2024-02-23');
    await tab.locator('form').getByRole('button', { name: 'Öppna igen' }).click();
    await office.state(/^2 av 8 har svarat, sista dag fredag 23 februari 2024/).waitFor();
  }, 180_000);
});
