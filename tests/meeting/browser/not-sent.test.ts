import type { Browser } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

const SECRETARIAT = 'p-kansli-strateg';
const GUEST = 'Regionchef Trafikverket';

describeUnless(noChromium, 'browser', 'vad som inte är skickat, på en telefon', () => {
  let service: LocalService;
  let browser: Browser;
  let office: TeamsWindow;

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    office = await openWindow(browser, service.origin, { width: 390 });
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const button = (name: string | RegExp) => office.tab.getByRole('button', { name, exact: true });
  const link = (name: string | RegExp) => office.tab.getByRole('link', { name, exact: true }).first();
  /** A required field's label ends with a star. */
  const field = (name: string) => office.tab.getByLabel(new RegExp(`^${name}\\*?$`));
  const dialog = () => office.tab.getByRole('dialog');
  const clean = async () => {
    expect(await office.faults()).toEqual([]);
    expect(await office.overflow()).toEqual([]);
  };

  it('en gäst har inte fått någon inbjudan: sidan säger det och ger texten att kopiera', async () => {
    await office.open(SECRETARIAT, 'lg', 'tab');
    await link('Möten').click();
    await link(/^Ledningsgruppen \(fredag 19 april/).click();
    await button('Ändra dagordningen').click();
    await button(/^Ändra punkt 1, /).click();
    await office.tab.getByLabel('Bjud in', { exact: true }).selectOption({ label: 'Någon annan …' });
    await field('Titel').fill('Budgetchef');
    await field('Organisation').fill('Region Exempel');
    await field('E-post').fill('budget@example.se');
    await button('Bjud in gästen').click();
    await office.tab.getByText('Budgetchef, Region Exempel är tillagd').waitFor();
    await button('Klar').click();
    await office.tab.getByText('Inbjudan är inte skickad: Samverkan skickar inget till gäster.').waitFor();
    const letter = office.tab.getByLabel('Inbjudan till Budgetchef, Region Exempel, punkt 1');
    expect(await letter.inputValue()).toMatch(/^Tid: fredag 19 april 2024/m);
    await button('Kopiera texten').click();
    await office.tab.getByText(/^(Kopierad|Texten är markerad)\./).waitFor();
    await clean();
  }, 120_000);

  it('gästen ser mötet och sin punkt i Att göra, och på mötets sida bara den', async () => {
    await button('Ändra dagordningen').click();
    await button(/^Ändra punkt 2, /).click();
    await office.tab.getByLabel('Bjud in', { exact: true }).selectOption({ label: `${GUEST}, Trafikverket` });
    await button('Bjud in gästen').click();
    await office.tab.getByText(`${GUEST}, Trafikverket är tillagd`).waitFor();
    await button('Klar').click();
    const guest = await openWindow(browser, service.origin, { width: 390 });
    await guest.open('p-gast-trafikverket', 'lg', 'tab');
    const mine = guest.tab.getByRole('region', { name: 'Du är gäst' });
    await mine.getByText(/^punkt 2: /i).waitFor();
    expect([...(await guest.faults()), ...(await guest.overflow())]).toEqual([]);
    await mine.getByRole('link').first().click();
    await guest.title(/fredag 19 april 2024/).waitFor();
    expect(await guest.tab.getByRole('region', { name: 'Dagordning' }).getByRole('listitem').count()).toBe(1);
    expect(await guest.tab.getByRole('button', { name: /Kommer|förhinder|Ändra/ }).count()).toBe(0);
    expect([...(await guest.faults()), ...(await guest.overflow())]).toEqual([]);
    await guest.page.context().close();
  }, 120_000);

  it('kallelsens ruta visar kortet och vad som saknas, och ryms', async () => {
    await button('Skicka kallelse').click();
    await dialog().getByText('Kallelse: kommer du på mötet?').waitFor();
    const lacks = dialog().getByText('Möteslänken saknas, så ingen kan ansluta digitalt.');
    expect(await lacks.evaluate((one) => one.getBoundingClientRect().top > 0)).toBe(true);
    await clean();
    await dialog().getByRole('button', { name: 'Avbryt' }).click();
    await dialog().waitFor({ state: 'detached' });
  }, 120_000);

  it('ett möte som planerats av misstag tas bort, efter att det är sagt vad som försvinner', async () => {
    await button('Ta bort mötet').click();
    await dialog()
      .getByText(/^Mötet fredag 19 april 2024 .* försvinner ur året/)
      .waitFor();
    await dialog().getByText('Ingen får något besked, för inget har skickats.').waitFor();
    await clean();
    await dialog().getByRole('button', { name: 'Avbryt' }).click();
    await dialog().waitFor({ state: 'detached' });
    await button('Ta bort mötet').click();
    await dialog().getByRole('button', { name: 'Ta bort mötet' }).click();
    await office.title(/Möten|möten/).waitFor();
    await link(/^Ledningsgruppen \(fredag 4 oktober/).waitFor();
    expect(await link(/^Ledningsgruppen \(fredag 19 april/).count()).toBe(0);
    await clean();
  }, 120_000);
});
