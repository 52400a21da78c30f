import type { Browser } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type Door, openWithDoor } from '../../support/browser/door.ts';
import { type Keyboard, keysIn } from '../../support/browser/keyboard.ts';
import { looksWell } from '../../support/browser/looks.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

const SECRETARIAT = 'p-kansli-strateg';
const VERIFIER = 'p-kd-huddinge';
const LG = 'lg-2024-02-16';
const TITLE = /^Anteckningar från /;
const TOWNS = ['Botkyrka', 'Haninge', 'Huddinge', 'Nykvarn', 'Nynäshamn', 'Salem', 'Södertälje', 'Tyresö'];
const WRITTEN = [
  { do: 'start-minutes' },
  { do: 'write-item', item: 'p1', text: 'Beslut: Ja.', edition: 0, writer: 'fonster-1', serial: 1 },
  { do: 'elect-verifier', seat: 'seat-lg-huddinge', elected: true },
  { do: 'send-minutes' },
].map((command) => ({ meeting: LG, ...command }));

describeUnless(noChromium, 'browser', 'från justerade anteckningar till åtta av åtta diarieförda', () => {
  let service: LocalService;
  let browser: Browser;
  let office: TeamsWindow;
  let keys: Keyboard;
  let door: Door;

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    office = await openWindow(browser, service.origin, { width: 1280 });
    keys = keysIn(office, office.tabFrame);
    await (await openWithDoor(office, service.origin, SECRETARIAT, 'lg')).command(...WRITTEN);
    const verifier = await openWithDoor(office, service.origin, VERIFIER, 'lg');
    await verifier.command({ do: 'approve-items', meeting: LG, round: 1, parts: 'all' });
    door = await openWithDoor(office, service.origin, SECRETARIAT, 'lg');
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const said = (text: string | RegExp) => office.tab.getByText(text).first().waitFor();
  const follow = async (hash: string) => office.tabFrame().evaluate(`window.location.hash = ${JSON.stringify(hash)}`);
  const letters = async () => (await office.page.request.get(`${service.origin}/brevlada`)).text();

  it('kansliet ser vart anteckningarna går och brevet, och skickar dem', async () => {
    await follow(`#/anteckningar/${LG}`);
    await office.title(TITLE).waitFor();
    await keys.enter('button', 'Skicka till kommunerna');
    await said('Ett inlägg i kanalen för Ledningsgruppen i Teams.');
    await said('Tyresö: registrator.tyreso@example.se');
    await said('Så här lyder brevet till Botkyrka:');
    await keys.enter('button', 'Skicka');
    await said('Registrerat i 0 av 8 kommuner');
    await said(/^Nummer saknas sedan .*: Botkyrka, Haninge/);
    await looksWell(office);
  }, 120_000);

  it('åtta brev ligger i brevlådan, vart och ett med papperet', async () => {
    const hashes = async () => (await letters()).match(/SHA-256 för den bifogade filen: [0-9a-f]{64}/g) ?? [];
    for (let look = 0; look < 50 && (await hashes()).length < 8; look += 1) await office.page.waitForTimeout(200);
    const page = await letters();
    for (const town of TOWNS) expect(page).toContain(`Till registrator, ${town}`);
    const sent = await hashes();
    expect([sent.length, new Set(sent).size]).toEqual([8, 1]);
    expect(page).toContain('Minnesanteckningar Ledningsgruppen 2024-02-16.pdf');
  }, 60_000);

  it('ett nummer på raden, Enter, nästa rad: fem är inskrivna, och Att göra säger vilka som saknas', async () => {
    for (const [at, town] of TOWNS.slice(0, 5).entries()) {
      await keys.fill(town, `KS 2024/${at + 10}`, at === 0 ? 'back' : 'on');
      await keys.press('Enter');
      await keys.isAt('textbox', TOWNS[at + 1] ?? '');
    }
    await said('Registrerat i 5 av 8 kommuner');
    await said(/: Salem, Södertälje, Tyresö$/);
    await looksWell(office);
    const first = office.tab.getByRole('textbox', { name: 'Botkyrka' });
    await first.fill('');
    await said('Numret KS 2024/10 är kvar. Det kan rättas, men inte tas bort.');
    await first.fill('KS 2024/10');
    await office.tab.getByText('Numret KS 2024/10 är kvar.').waitFor({ state: 'detached' });
    await follow('#/');
    await said('Inget diarienummer än: Salem, Södertälje, Tyresö');
    await office.tab.getByRole('link', { name: /^Diarieföring: Minnesanteckningar/ }).click();
    await office.state('Registrerat i 5 av 8 kommuner').waitFor();
    expect(await office.tab.getByText('Frågorna (Word)').count()).toBe(0);
    await office.tab.getByRole('button', { name: 'Stäng frågan' }).click();
    const dialog = office.tab.getByRole('dialog');
    await dialog.getByText('Ett nummer som kommer går ändå att skriva in.').waitFor();
    await dialog.getByRole('button', { name: 'Avbryt' }).click();
    await looksWell(office);
  }, 180_000);

  it('vid åtta av åtta är det klart, på frågans sida, anteckningarnas och mötets, och i Att göra', async () => {
    for (const town of TOWNS.slice(5)) {
      await office.tab.getByRole('textbox', { name: town }).fill(`KLK 2024-${town}`);
      await office.page.keyboard.press('Enter');
    }
    await said('Registrerat i 8 av 8 kommuner');
    await looksWell(office);
    await follow(`#/mote/${LG}`);
    await said('Registrerat i 8 av 8 kommuner');
    const { secretariat } = await door.get('todo');
    expect(JSON.stringify(secretariat.due)).not.toContain('Diarieföring');
  }, 180_000);
});
