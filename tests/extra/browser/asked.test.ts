import type { Browser } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { looksWell } from '../../support/browser/looks.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

describeUnless(noChromium, 'browser', 'en ledamot begär ett extra möte', () => {
  let service: LocalService;
  let browser: Browser;
  let member: TeamsWindow;

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    member = await openWindow(browser, service.origin, { width: 1280 });
    await member.open('p-kso-tyreso', 'ssk', 'tab');
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const said = (text: string | RegExp) => member.tab.getByText(text).first().waitFor();
  const press = (name: string) => member.tab.getByRole('button', { name, exact: true }).click();

  it('det som saknas märks; en ledig dag krockar inte med något', async () => {
    await member.tab.getByRole('link', { name: 'Möten', exact: true }).click();
    await member.tab.getByRole('link', { name: 'Begär extra möte' }).click();
    await press('Begär extra möte');
    await said('Skriv varför mötet behövs.');
    await member.tab.getByLabel(/^Dag\*?$/).fill('2024-03-27');
    await said('onsdag 27 mars 2024, v. 13');
    await said('Dagen krockar inte med något.');
    await looksWell(member);
  }, 180_000);

  it('året säger vart begäran gick och till hur många, en gång', async () => {
    await member.tab.getByLabel(/^Varför behövs mötet\?/).fill('Regionens förslag måste besvaras');
    const [to] =
      (
        await member.tab
          .getByText(/går till \d+ ledamöter/)
          .first()
          .innerText()
      ).match(/\d+ ledamöter/) ?? [];
    await press('Begär extra möte');
    await said(`Begäran är på väg till ${to} i `);
    await said('Regionens förslag måste besvaras');
    await looksWell(member);
    await member.comeBack('p-kso-tyreso', 'ssk');
    await said('Regionens förslag måste besvaras');
    expect(await member.tab.getByText(/^Begäran är på väg/).count()).toBe(0);
  }, 180_000);
});
