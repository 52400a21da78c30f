import type { Browser, FrameLocator, Page } from 'playwright-core';
import { accessibilityFaults, noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { describeUnless } from '../../support/skipped.ts';

describeUnless(noChromium, 'browser', 'sista svarsdagen i rutan innan kallelsen skickas', () => {
  let service: LocalService;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    page = await (await browser.newContext({ viewport: { width: 1280, height: 1000 } })).newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(service.origin);
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const tab = (): FrameLocator => page.frameLocator('iframe');
  const dialog = () => tab().getByRole('dialog');
  const day = () => dialog().getByLabel('Svara senast', { exact: true });
  const press = (name: string) => dialog().getByRole('button', { name, exact: true }).click();

  it('en vecka hålls kvar, ett nej står i rutan, och kortet säger dagen som valts', async () => {
    const select = page.getByLabel('Du är');
    const option = select.locator('option', { hasText: 'Strateg Södertörns kansli' }).first();
    await select.selectOption((await option.getAttribute('value')) ?? '');
    await page.getByRole('button', { name: /^Södertörn – Ledningsgruppen/ }).click();
    await page.getByRole('tab', { name: 'Samverkan' }).click();
    await tab()
      .getByRole('link', { name: /Ledningsgruppen/ })
      .first()
      .click();
    await tab().getByRole('button', { name: 'Skicka kallelse' }).click();
    const proposed = await day().inputValue();
    await dialog()
      .getByText(/^Svara senast .*februari 2024\./)
      .waitFor();

    await day().fill('v. 6');
    await day().press('Enter');
    await press('Skicka');
    await dialog().getByText('Vilken dag i vecka 6?').first().waitFor();

    await day().fill('2024-05-02');
    await press('Skicka');
    await dialog().getByRole('alert').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    await day().fill('14/2');
    await dialog().getByText('Svara senast onsdag 14 februari 2024.').waitFor();
    await press('Avbryt');
    await tab().getByRole('button', { name: 'Skicka kallelse' }).click();
    expect(await day().inputValue()).toBe(proposed);
    expect(await dialog().getByRole('alert').count()).toBe(0);
    await press('Skicka');
    await tab().getByText('Kallelsen är på väg').first().waitFor();
  }, 120_000);

  it('den som är sagd väljs om och tas bort där mötet ändras, och alla får veta det', async () => {
    const change = tab().getByRole('button', { name: 'Ändra mötet' });
    const field = tab().getByLabel('Svara senast', { exact: true });
    const save = tab().getByRole('button', { name: 'Spara och meddela' });
    await change.click();
    await field.fill('14/2');
    await tab()
      .getByText(/^När du sparar får \d+ personer veta det/)
      .waitFor();
    await tab().getByText('onsdag 14 februari 2024, v. 7').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await save.click();
    await tab().getByText('Svara senast onsdag 14 februari 2024.', { exact: true }).first().waitFor();

    await change.click();
    expect(await field.inputValue()).toBe('2024-02-14');
    await field.fill('2024-05-02');
    await save.click();
    await tab().getByRole('alert').first().waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('');
    await tab().getByText('Ingen sista dag sägs.').waitFor();
    await save.click();
    await tab()
      .getByText(/^Ändringen är sparad och på väg till/)
      .waitFor();
    expect(
      await tab()
        .getByText(/^Svara senast /)
        .count(),
    ).toBe(0);
    await page.getByRole('tab', { name: 'Inlägg' }).click();
    await page.getByText('Svara senast: ingen dag. Förut: onsdag 14 februari 2024.').first().waitFor();
  }, 120_000);
});
