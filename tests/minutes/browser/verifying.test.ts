import type { Browser } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { openWithDoor } from '../../support/browser/door.ts';
import { type Keyboard, keysIn } from '../../support/browser/keyboard.ts';
import { looksWell } from '../../support/browser/looks.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

const SECRETARIAT = 'p-kansli-strateg';
const VERIFIER = 'p-kd-huddinge';
const LG = 'lg-2024-02-16';
const SSK = 'ssk-2024-03-21';
const NETWORK = 'net-rufs-2024-01-31';
const TITLE = /^Anteckningar från /;
const FIRST = /^Justera anteckningarna från Ledningsgruppen fredag 16 februari/;
const SAY = 'Kommentera eller begär ändring (1. Välkommen)';
const TOWNS = ['botkyrka', 'haninge', 'huddinge', 'nykvarn', 'salem'];
const WRITTEN = [
  { do: 'start-minutes' },
  ...TOWNS.map((town) => ({ do: 'note-presence', of: { seat: `seat-lg-${town}` }, presence: { how: 'on-site' } })),
  write('p1', 'Alla hälsas välkomna.\nBeslut: Budgeten godkänns.'),
  write('p3', 'Läget är oförändrat.\nUppdrag: Kansliet frågar regionen.'),
  { do: 'elect-verifier', seat: 'seat-lg-huddinge', elected: true },
].map((command) => ({ meeting: LG, ...command }));

/** Sent to a verifier who has nothing to say about them. */
const sentTo = (meeting: string, seat: string) =>
  [
    { do: 'start-minutes' },
    write('p1', 'Alla hälsas välkomna.\nBeslut: Dagordningen godkänns.'),
    { do: 'elect-verifier', seat, elected: true },
    { do: 'send-minutes' },
  ].map((command) => ({ meeting, ...command }));

function write(item: string, text: string) {
  return { do: 'write-item', item, text, edition: 0, writer: `fonster-${item}`, serial: 1 };
}

describeUnless(noChromium, 'browser', 'justering, med bara tangentbordet', () => {
  let service: LocalService;
  let browser: Browser;
  let office: TeamsWindow;
  let verifier: TeamsWindow;
  let keys: Keyboard;
  let verifiersKeys: Keyboard;

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    [office, verifier] = await Promise.all([
      openWindow(browser, service.origin, { width: 1280 }),
      openWindow(browser, service.origin, { width: 1280 }),
    ]);
    keys = keysIn(office, office.tabFrame);
    verifiersKeys = keysIn(verifier, verifier.tabFrame);
    const door = await openWithDoor(office, service.origin, SECRETARIAT, 'lg');
    await door.command(...WRITTEN, ...sentTo(SSK, 'seat-ssk-huddinge'), ...sentTo('lg-2024-04-19', 'seat-lg-huddinge'));
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const said = (where: TeamsWindow, text: string | RegExp) => where.tab.getByText(text).first().waitFor();
  /** The address is followed from outside the page, as from a message. */
  const follow = async (where: TeamsWindow, hash: string) => {
    await where.tabFrame().evaluate(`window.location.hash = ${JSON.stringify(hash)}`);
    await where.title(TITLE).waitFor();
  };
  const clean = (where: TeamsWindow) =>
    looksWell(where, async () => {
      // Nothing lies half under the bar that stays in sight.
      await where.tabFrame().evaluate('window.scrollTo(0, 0)');
      await where.page.waitForTimeout(500);
    });
  /** What a link leads to has the focus, is in sight and is marked. */
  const isFound = async (where: TeamsWindow, point: string) => {
    const line = where.tab.locator(`#p-${point}.found:focus`);
    await line.waitFor();
    const { y = -1 } = (await line.boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(1000);
  };
  const openVerifiers = async (person: string, place: string) => {
    await verifier.open(person, place, 'tab');
    await verifiersKeys.enter('link', FIRST);
    await verifiersKeys.isAt('heading', TITLE);
  };

  it('medan kansliet skriver leder en länk till beslutet, där det läses', async () => {
    await follow(office, `#/anteckningar/${LG}`);
    await said(office, 'Så här läses anteckningarna');
    expect(await office.tab.locator('#p-p1-b1').isVisible()).toBe(false);
    await keys.to('button', 'Skicka för justering');
    await keys.press('Tab');
    await keys.press('Enter');
    await office.tab.locator('#p-p1-b1').waitFor();
    await clean(office);
    await office.open(SECRETARIAT, 'lg', 'tab');
    await follow(office, `#/anteckningar/${LG}?punkt=p3-b1`);
    await isFound(office, 'p3-b1');
  }, 120_000);

  it('kansliet skickar för justering, och rutan säger till vem', async () => {
    await keys.enter('button', 'Skicka för justering', 'back');
    await said(office, 'Till: Kommundirektör, Huddinge.');
    await keys.enter('button', 'Skicka');
    await said(office, /^Skickade för justering .* Justera senast /);
    await keys.isAt('heading', TITLE);
    await clean(office);
  }, 120_000);

  it('justeraren läser, begär en ändring av en punkt och godkänner en annan', async () => {
    await verifier.open(VERIFIER, 'lg', 'tab');
    await verifiersKeys.enter('link', FIRST);
    await verifiersKeys.isAt('heading', TITLE);
    await clean(verifier);
    await verifiersKeys.enter('button', SAY);
    await verifiersKeys.isAt('textbox', 'Kommentar till 1. Välkommen');
    await verifier.page.keyboard.type('Beloppet saknas.');
    await clean(verifier);
    await verifiersKeys.enter('button', 'Begär ändring');
    await verifiersKeys.isAt('button', SAY);
    await said(verifier, 'Beloppet saknas.');
    await verifiersKeys.press('Enter');
    await verifier.page.keyboard.type('Bra skrivet.');
    await verifiersKeys.enter('button', 'Bara en kommentar');
    await verifiersKeys.isAt('button', SAY);
    await said(verifier, 'Bra skrivet.');
    await verifiersKeys.enter('button', 'Godkänn 3. Utestående ärenden');
    await verifiersKeys.isAt('heading', '3. Utestående ärenden');
    await said(verifier, 'Godkänt av Kommundirektör, Huddinge');
    await clean(verifier);
  }, 180_000);

  it('kansliet rättar, bockar av och skickar igen', async () => {
    await office.open(SECRETARIAT, 'lg', 'tab');
    await follow(office, `#/anteckningar/${LG}`);
    await said(office, 'Beloppet saknas.');
    await keys.to('textbox', 'Anteckningar till punkt 1');
    await keys.press('Control+End');
    await office.page.keyboard.type(' Den är på 2 Mkr.');
    await said(office, /^Ändrat sedan det skickades: 1\. Välkommen\./);
    for (const _ of ['ändringen', 'kommentaren']) {
      await keys.enter('button', /^Åtgärdat, det som /);
      await keys.isAt('heading', '1. Välkommen');
    }
    await clean(office);
    await keys.enter('button', 'Skicka igen för justering', 'back');
    await keys.enter('button', 'Skicka');
    await keys.isAt('heading', TITLE);
  }, 120_000);

  it('det nya är märkt, en avvikande mening antecknas och resten godkänns på en gång', async () => {
    await openVerifiers(VERIFIER, 'lg');
    await said(verifier, 'Ändrat sedan du läste det:');
    await verifier.tab.locator('ins').getByText('Beslut: Budgeten godkänns. Den är på 2 Mkr.').waitFor();
    expect(await verifier.tab.getByRole('button', { name: /^Godkänn 3\. / }).count()).toBe(0);
    await clean(verifier);
    await verifiersKeys.enter('button', SAY);
    await verifier.page.keyboard.type('Huddinge ville vänta.');
    await verifiersKeys.enter('button', 'Anteckna avvikande mening');
    await verifiersKeys.isAt('button', SAY);
    await said(verifier, 'Huddinge ville vänta.');
    await verifiersKeys.enter('button', /^Godkänn allt \(\d kvar\)$/, 'back');
    await verifiersKeys.isAt('heading', TITLE);
    await verifier.state('Justerade').waitFor();
    await said(verifier, /^Godkänd i Samverkan .* Kommundirektör, Huddinge\. Skrivs under på papper\.$/);
    await clean(verifier);
  }, 120_000);

  it('efter godkännandet läggs en rättelse till, och en läsare kommer till beslutet med en länk', async () => {
    await office.comeBack(SECRETARIAT, 'lg');
    await office.state('Justerade').waitFor();
    expect(await office.tab.getByRole('textbox', { name: /^(?!Diarienummer$)/ }).count()).toBe(0);
    await keys.enter('button', 'Lägg till en rättelse');
    await keys.isAt('combobox', 'Gäller');
    await office.page.keyboard.type('1');
    await keys.fill('Rättelse', 'Beloppet är 2,1 Mkr.');
    await clean(office);
    await keys.enter('button', 'Lägg till');
    await keys.isAt('button', 'Lägg till en rättelse');
    await said(office, /1\. Välkommen:$/);
    await clean(office);
    await verifier.open('p-kd-salem', 'lg', 'tab');
    await follow(verifier, `#/anteckningar/${LG}?punkt=p1-b1`);
    await said(verifier, 'Beloppet är 2,1 Mkr.');
    await isFound(verifier, 'p1-b1');
    await clean(verifier);
  }, 120_000);

  it('när inget ändras räcker det med två tryckningar på sidan', async () => {
    let presses = 0;
    const press = async (...[role, name]: [Parameters<Keyboard['to']>[0], RegExp]) => {
      presses += 1;
      await verifiersKeys.enter(role, name);
    };
    await verifier.open('p-kso-huddinge', 'ssk', 'tab');
    await press('link', /^Justera anteckningarna från /);
    await verifiersKeys.isAt('heading', TITLE);
    await press('button', /^Godkänn allt /);
    await verifier.state('Justerade').waitFor();
    expect(presses).toBeLessThanOrEqual(3);
  }, 60_000);

  it('och med en på kortet i den egna chatten', async () => {
    await verifier.open(VERIFIER, 'chat', 'posts');
    const asked = verifier.cards(/^Justera anteckningarna från Ledningsgruppen/).last();
    await asked.waitFor();
    expect(await verifier.faults()).toEqual([]);
    const inChat = keysIn(verifier, () => verifier.page.mainFrame());
    await inChat.enter('button', /^Godkänn allt \(\d+ delar\)$/);
    await asked.waitFor({ state: 'detached' });
    expect(await verifier.cards(/^Anteckningarna från Ledningsgruppen är justerade/).count()).toBeGreaterThan(1);
    expect(await verifier.faults()).toEqual([]);
  }, 60_000);

  it('i ett organ utan justerare gör kansliet dem klara, och ledamoten läser dem', async () => {
    await office.open(SECRETARIAT, 'net-rufs', 'tab');
    await follow(office, `#/anteckningar/${NETWORK}`);
    await keys.enter('button', 'Börja anteckna');
    await keys.to('textbox', 'Anteckningar till punkt 2');
    await office.page.keyboard.type('Alla berättar.\nBeslut: Vi ses igen.');
    await said(office, /^Sparat /);
    await keys.enter('button', 'Gör anteckningarna klara');
    await said(office, 'Efter det ändras de inte.');
    await clean(office);
    await keys.enter('button', 'De är klara');
    await office.state('Klara').waitFor();
    await keys.isAt('heading', TITLE);
    await clean(office);
    await verifier.open('p-rufs-salem', 'net-rufs', 'tab');
    await follow(verifier, `#/anteckningar/${NETWORK}?punkt=p2-b1`);
    await isFound(verifier, 'p2-b1');
    await said(verifier, /^Klara /);
  }, 120_000);
});
