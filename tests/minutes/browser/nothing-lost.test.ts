import type { Browser } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type Door, openWithDoor } from '../../support/browser/door.ts';
import { type Keyboard, keysIn } from '../../support/browser/keyboard.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

const SECRETARIAT = 'p-kansli-strateg';
const MEETING = 'net-rufs-2024-01-31';
const HASH = `#/anteckningar/${MEETING}`;
const DOOR = '**/api/tab/**';
const SAVED = /^Sparat \d+\.\d\d$/;
const NOT_YET = /Inte sparat än: finns i den här webbläsaren och skickas igen av sig självt\.$/;
const LATE = 'Det här hann inte med.';

describeUnless(noChromium, 'browser', 'inget som skrivs går förlorat', () => {
  let service: LocalService;
  let browser: Browser;
  let office: TeamsWindow;
  let colleague: TeamsWindow;
  let keys: Keyboard;
  let door: Door;

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    [office, colleague] = await Promise.all([
      openWindow(browser, service.origin, { width: 320 }),
      openWindow(browser, service.origin, { width: 1280 }),
    ]);
    keys = keysIn(office, office.tabFrame);
    door = await openWithDoor(colleague, service.origin, SECRETARIAT, 'net-rufs');
    await door.command({ do: 'start-minutes', meeting: MEETING });
    await office.open(SECRETARIAT, 'net-rufs', 'tab');
    await office.tabFrame().evaluate(`window.location.hash = ${JSON.stringify(HASH)}`);
    await notes(1).waitFor();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const notes = (no: number) => office.tab.getByRole('textbox', { name: `Anteckningar till punkt ${no}` });
  const itemOf = (no: number) => office.tab.locator('.held-item').nth(no - 1);
  const saved = (no: number) => itemOf(no).getByText(SAVED).waitFor();
  const kept = async (no: number) => (await door.get(`minutes/${MEETING}`)).writing.items[no - 1].text;
  const write = async (no: number, text: string) => {
    await keys.to('textbox', `Anteckningar till punkt ${no}`);
    await keys.press('Control+End');
    await office.page.keyboard.type(text);
  };
  /** What the browser has to show who it is no longer holds; the service says so. */
  const signOut = () =>
    office.page.route(DOOR, (route) =>
      route.continue({ headers: { ...route.request().headers(), authorization: 'Bearer gick-ut' } }),
    );
  const clean = async () => {
    expect(await office.faults()).toEqual([]);
    expect(await office.overflow()).toEqual([]);
  };

  it('när det står Sparat finns texten hos tjänsten, utan att någon har tryckt på något', async () => {
    await write(1, 'Alla hälsas välkomna.\nBeslut: Dagordningen godkänns.');
    await saved(1);
    expect(await kept(1)).toBe('Alla hälsas välkomna.\nBeslut: Dagordningen godkänns.');
  }, 60_000);

  it('går inloggningen ut mitt i en mening står det, och texten sparas när man är inloggad igen', async () => {
    await signOut();
    await write(2, 'Alla berättar om');
    await itemOf(2)
      .getByRole('alert')
      .getByText(/inloggad/)
      .waitFor();
    await itemOf(2).getByRole('alert').getByText(NOT_YET).waitFor();
    await clean();
    await office.page.keyboard.type(' läget.');
    await office.page.unroute(DOOR);
    await saved(2);
    expect(await kept(2)).toBe('Alla berättar om läget.');
    expect(await itemOf(2).getByRole('alert').count()).toBe(0);
  }, 60_000);

  it('stängs webbläsaren innan dess finns texten kvar i den, och sparas när sidan öppnas', async () => {
    await signOut();
    await write(2, ' Mer');
    await itemOf(2).getByText(NOT_YET).waitFor();
    await office.page.goto('about:blank');
    await office.page.unroute(DOOR);
    expect(await kept(2)).toBe('Alla berättar om läget.');
    await office.comeBack(SECRETARIAT, 'net-rufs');
    await saved(2);
    expect([await notes(2).inputValue(), await kept(2)]).toEqual(Array(2).fill('Alla berättar om läget. Mer'));
  }, 60_000);

  it('blev anteckningarna klara innan texten kom fram visas den, tills den kastas', async () => {
    await office.page.context().setOffline(true);
    await write(3, LATE);
    await itemOf(3).getByText(NOT_YET).waitFor();
    await door.command({ do: 'finish-minutes', meeting: MEETING });
    await office.page.context().setOffline(false);
    await office.state('Klara').waitFor();
    const left = office.tab.getByRole('region', { name: 'Det här skrev du, och det är inte sparat' });
    const text = left.getByRole('textbox', { name: 'Osparad text till Tidsplan för samrådet' });
    expect(await text.inputValue()).toBe(LATE);
    await clean();
    await office.comeBack(SECRETARIAT, 'net-rufs');
    expect(await text.inputValue()).toBe(LATE);
    await keys.enter('button', 'Kasta texten (Tidsplan för samrådet)');
    await office.tab.getByText('Den finns bara i den här webbläsaren, och går inte att få tillbaka.').waitFor();
    await clean();
    await keys.enter('button', 'Kasta texten');
    await left.waitFor({ state: 'detached' });
    await keys.isAt('heading', /^Anteckningar från /);
    await clean();
    expect((await door.get(`minutes/${MEETING}`)).read.items[2].lines).toEqual([]);
  }, 90_000);
});
