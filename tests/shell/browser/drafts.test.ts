import type { Browser } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

const STRATEG = 'p-kansli-strateg';
const CHAIR_SALEM = 'p-kso-salem';
const CHAIR_TYRESO = 'p-kso-tyreso';
const SALEM = 'p-kd-salem';
const QUESTION = 'Hur många bostäder räknar ni med till 2030?';
const SECRET = 'Tvist med leverantören';
const SINCE = /^Utkast finns sedan \d+\.\d\d\.$/;
const STORED = 'Object.values(localStorage).join()';

describeUnless(noChromium, 'browser', 'det som är skrivet finns kvar när man lämnar fliken och kommer tillbaka', () => {
  let service: LocalService;
  let browser: Browser;
  let office: TeamsWindow;
  let other: TeamsWindow;

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    office = await openWindow(browser, service.origin, { width: 1280 });
    other = await openWindow(browser, service.origin, { width: 1280 });
    await office.open(STRATEG, 'lg', 'tab');
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const comeBack = () => office.comeBack(STRATEG, 'lg');
  const button = (name: string | RegExp, where = office) => where.tab.getByRole('button', { name, exact: true });
  const link = (name: string | RegExp, where = office) => where.tab.getByRole('link', { name, exact: true }).first();
  /** A required field's label ends with a star. */
  const field = (name: string, where = office) =>
    where.tab.getByLabel(new RegExp(`^${name.replace(/[.?]/g, '\\$&')}\\*?$`));
  const value = (name: string) => field(name).inputValue();
  const said = (text: string | RegExp, where = office) => where.tab.getByText(text).first().waitFor();
  const gone = (text: string | RegExp) => office.tab.getByText(text).first().waitFor({ state: 'detached' });
  const clean = async () => {
    for (const width of [320, 1280]) {
      await office.page.setViewportSize({ width, height: 1000 });
      expect([...(await office.faults()), ...(await office.overflow())]).toEqual([]);
    }
  };
  const openMeeting = async (where = office) => {
    await link('Möten', where).click();
    await link(/^Ledningsgruppen \(torsdag 21 mars/, where).click();
    await where.title(/torsdag 21 mars 2024/).waitFor();
  };

  it('Ny fråga: sidan öppnas igen med det skrivna, det går att kasta och ångra, och skickat är det borta', async () => {
    await link('Frågor').click();
    await link('Ny fråga').click();
    await field('Fråga').fill(QUESTION);
    await comeBack();
    await office.title('Ny fråga till kommunerna').waitFor();
    await said(SINCE);
    expect(await value('Fråga')).toBe(QUESTION);
    await clean();
    await button('Kasta utkastet').click();
    expect(await value('Fråga')).toBe('');
    await clean();
    await button('Ångra').click();
    expect(await value('Fråga')).toBe(QUESTION);
    await button('Fortsätt').click();
    await gone(SINCE);
    await link('Frågor').click();
    await link('Ny fråga (utkast finns)').waitFor();
    await clean();
    await other.open(STRATEG, 'lg', 'tab');
    await link('Ny fråga (utkast finns)').click();
    await button('Skicka').click();
    await office.state(/^0 av 8 har svarat/).waitFor();
    await comeBack();
    await office.state(/^0 av 8 har svarat/).waitFor();
    await link('Frågor').click();
    await link('Ny fråga').click();
    expect(await value('Fråga')).toBe('');
  }, 180_000);

  it('en länk i ett kort går före sidan där man var', async () => {
    await link('Möten').click();
    await comeBack();
    await link('Möten').and(office.tab.locator('[aria-current]')).waitFor();
    await office.page.getByRole('tab', { name: 'Inlägg' }).click();
    await office
      .cards(/bostäder/)
      .last()
      .getByRole('link', { name: 'Öppna frågan' })
      .click();
    await office.state(/^0 av 8 har svarat/).waitFor();
  }, 180_000);

  it('Svara åt en kommun: knappen säger att ett utkast finns, och det är ifyllt', async () => {
    await link('Frågor').click();
    await office.tab
      .getByRole('link', { name: new RegExp(QUESTION.slice(0, 20)) })
      .first()
      .click();
    await button('Svara åt en kommun').click();
    await office.tab.getByRole('textbox', { name: QUESTION }).fill('Ungefär 1 200');
    await comeBack();
    await button('Svara åt en kommun (utkast finns)').click();
    await said(SINCE);
    expect(await office.tab.getByRole('textbox', { name: QUESTION }).inputValue()).toBe('Ungefär 1 200');
    await clean();
  }, 180_000);

  it('Ändra sista dag: knappen säger att ett utkast finns, och dagen är ifylld', async () => {
    await button('Ändra sista dag').click();
    await field('Sista dag').fill('2024-02-16');
    await comeBack();
    await button('Ändra sista dag (utkast finns)').click();
    await said(SINCE);
    expect(await value('Sista dag')).toBe('2024-02-16');
    await clean();
    await button('Avbryt').click();
    await button('Ändra sista dag').waitFor();
  }, 180_000);

  it('Nytt möte: dagen och platsen finns kvar, och mötet planeras en gång', async () => {
    await link('Möten').click();
    await link('Nytt möte').click();
    await field('Dag').fill('2024-03-21');
    await field('Börjar kl.').fill('13:00');
    await field('Slutar kl.').fill('15:00');
    await comeBack();
    await office.title('Nytt möte').waitFor();
    await said(SINCE);
    expect(await value('Dag')).toBe('2024-03-21');
    await button('Avbryt').click();
    await link('Nytt möte (utkast finns)').click();
    await button('Spara mötet').click();
    await office.title(/torsdag 21 mars 2024 kl\. 13\.00–15\.00/).waitFor();
  }, 180_000);

  it('Ändra mötet: formuläret är öppet igen; har någon annan ändrat under tiden visas båda', async () => {
    await button('Ändra mötet').click();
    await field('Plats').fill('Kulturhuset i Tumba');
    await comeBack();
    await said(SINCE);
    expect(await value('Plats')).toBe('Kulturhuset i Tumba');
    await clean();
    await openMeeting(other);
    await button('Ändra mötet', other).click();
    await field('Plats', other).fill('Folkets hus');
    await button('Spara', other).click();
    await button('Ändra mötet', other).waitFor();
    await comeBack();
    await said('Någon annan har ändrat mötet medan du skrev.');
    await said('Folkets hus');
    expect(await value('Plats')).toBe('Kulturhuset i Tumba');
    await clean();
    await button('Behåll deras').click();
    await comeBack();
    await said('Folkets hus');
    expect(await field('Plats').count()).toBe(0);
    expect(await office.page.evaluate(STORED)).not.toContain('Tumba');
  }, 180_000);

  it('dagordningen: Klar sparar en ny punkt, eller säger vad som saknas', async () => {
    await button('Ändra dagordningen').click();
    await button('Lägg till punkt').click();
    await field('Minuter').fill('20');
    await button('Klar').click();
    await said('Skriv en rubrik.');
    await field('Rubrik').fill('Budget för 2025');
    await comeBack();
    await said(SINCE);
    expect([await value('Rubrik'), await value('Minuter')]).toEqual(['Budget för 2025', '20']);
    await clean();
    await button('Klar').click();
    await button('Ändra dagordningen').waitFor();
    await office.tab.getByRole('listitem').getByText('Budget för 2025').waitFor();
  }, 180_000);

  it('dagordningen: Klar säger vad som inte är tillagt, frågar innan något tas bort för alltid, och inget hemligt står i webbläsaren', async () => {
    await button('Ändra dagordningen').click();
    await button(/^Ändra punkt \d, Budget för 2025$/).click();
    await field('Handlingens titel').fill('Regionens budget');
    await button('Klar').click();
    await said('En handling eller en gäst är ifylld men inte tillagd.');
    await clean();
    await comeBack();
    expect(await value('Handlingens titel')).toBe('Regionens budget');
    await field('Rubrik').fill(SECRET);
    expect(await office.page.evaluate(STORED)).toContain(SECRET);
    await field('Sekretess').check();
    expect(await office.page.evaluate(STORED)).not.toContain(SECRET);
    await button('Klar').click();
    await said('Det här tas bort för alltid: rubriken.');
    // On a slow machine the dialog goes while it is still coming, and the page must not stay hidden behind it.
    const slow = await office.page.context().newCDPSession(office.page);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await button('Märk och ta bort').click();
    await button('Ändra dagordningen').waitFor();
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await office.tab.getByRole('listitem').getByText('Punkt med sekretess').waitFor();
    expect(await office.page.evaluate(STORED)).not.toContain('Regionens budget');
  }, 180_000);

  it('Ställ in mötet: skälet finns kvar', async () => {
    await button('Ställ in mötet').click();
    await field('Varför ställs mötet in?').fill('Färre än hälften kan');
    await comeBack();
    await button('Ställ in mötet (utkast finns)').click();
    await said(SINCE);
    expect(await value('Varför ställs mötet in?')).toBe('Färre än hälften kan');
    await clean();
    await button('Behåll mötet').click();
  }, 180_000);

  it('Hitta tid: frågan och dagarna finns kvar', async () => {
    await link('Möten').click();
    await link('Hitta tid').click();
    await field('Rubrik').fill('Budget inför 2025');
    await office.tab.getByLabel('Dag, dag 1').pressSequentially('2024-0');
    await comeBack();
    await office.title('Hitta tid').waitFor();
    await said(SINCE);
    expect(await office.tab.getByLabel('Dag, dag 1').inputValue()).toBe('2024-0');
    await office.tab.getByLabel('Dag, dag 1').press('End');
    await office.tab.getByLabel('Dag, dag 1').pressSequentially('3-04');
    await comeBack();
    await office.title('Hitta tid').waitFor();
    expect(await value('Rubrik')).toBe('Budget inför 2025');
    expect(await office.tab.getByLabel('Dag, dag 1').inputValue()).toBe('2024-03-04');
    await clean();
    await office.tab.getByRole('link', { name: 'Avbryt' }).click();
    await link('Hitta tid (utkast finns)').waitFor();
  }, 180_000);

  it('Ny remiss: allt som är ifyllt finns kvar, och Ändra uppgifterna är öppet igen', async () => {
    await link('Remisser').click();
    await link('Ny remiss').click();
    await field('Titel').fill('Regionalt trafikförsörjningsprogram');
    await field('Remittent').fill('Region Stockholm');
    await comeBack();
    await office.title('Ny remiss').waitFor();
    await said(SINCE);
    expect([await value('Titel'), await value('Remittent')]).toEqual([
      'Regionalt trafikförsörjningsprogram',
      'Region Stockholm',
    ]);
    await clean();
    await button('Registrera').click();
    await button('Ändra uppgifterna').click();
    await field('Remittent').fill('Trafikförvaltningen');
    await comeBack();
    await said(SINCE);
    expect(await value('Remittent')).toBe('Trafikförvaltningen');
    await button('Avbryt').click();
    await button('Ändra uppgifterna').waitFor();
    await field('Svara senast').fill('');
    await field('Svara senast').pressSequentially('20 mars 2024');
    await said('onsdag 20 mars 2024, v. 12');
  }, 180_000);

  it('anteckningar: en ny punkt och ett förtydligande är öppna igen, och borta när de är sparade', async () => {
    await office.tabFrame().evaluate('window.location.hash = "#/anteckningar/lg-2024-02-16"');
    await button('Börja anteckna').click();
    await button('Lägg till en punkt').click();
    await field('Rubrik').fill('Snöröjningen');
    await office.tab.getByText('Lägg till någon som inte står här').click();
    await field('Titel eller roll').fill('Konsult');
    await comeBack();
    await said(SINCE);
    expect([await value('Rubrik'), await value('Titel eller roll')]).toEqual(['Snöröjningen', 'Konsult']);
    await clean();
    await field('Rubrik').press('Enter');
    await office.tab.getByRole('heading', { name: /^\d\. Snöröjningen$/ }).waitFor();
    await office.tab.getByRole('textbox', { name: 'Anteckningar till punkt 1' }).fill('Beslut: Dagordningen godkänns.');
    await button('Förtydliga: Dagordningen godkänns.').click();
    await field('Om ni inte var eniga: hur beslutades det?').fill('Efter omröstning');
    await comeBack();
    expect(await value('Om ni inte var eniga: hur beslutades det?')).toBe('Efter omröstning');
    expect(await field('Rubrik').count()).toBe(0);
    await clean();
    await office.tab.locator('.points form').getByRole('button', { name: 'Spara', exact: true }).click();
    await said('inte i samförstånd: Efter omröstning');
    await comeBack();
    await said('inte i samförstånd: Efter omröstning');
    expect(await field('Om ni inte var eniga: hur beslutades det?').count()).toBe(0);
  }, 240_000);

  it('rutan som skickar kallelsen: sista svarsdagen finns kvar tills man avbryter', async () => {
    await link('Möten').click();
    await link(/^Ledningsgruppen \(fredag 19 april/).click();
    await button('Skicka kallelse').click();
    await field('Svara senast').fill('2024-04-11');
    await comeBack();
    await button('Skicka kallelse (utkast finns)').click();
    await said(SINCE);
    expect(await value('Svara senast')).toBe('2024-04-11');
    await clean();
    await button('Avbryt').click();
    await button('Skicka kallelse').click();
    expect(await value('Svara senast')).not.toBe('2024-04-11');
    await button('Avbryt').click();
  }, 180_000);

  it('en fråga som redan finns ställs som en ny vid nästa tryck', async () => {
    const ids: string[] = [];
    await link('Frågor').click();
    await link('Ny fråga').click();
    await office.page.route('**/api/tab/commands', async (route) => {
      const { command } = route.request().postDataJSON() as { command: { id: string } };
      ids.push(command.id);
      const message = `Frågan fanns redan, ${ids.length}.`;
      await route.fulfill({ status: 409, json: { code: 'refusal.round-exists', message } });
    });
    await field('Fråga').fill(QUESTION);
    for (const times of [1, 2]) {
      await button('Skicka').click();
      await said(`Frågan fanns redan, ${times}.`);
    }
    await office.page.unroute('**/api/tab/commands');
    expect(new Set(ids).size).toBe(2);
    expect(await value('Fråga')).toBe(QUESTION);
  }, 180_000);

  it('ett utkast visas inte för någon annan i samma webbläsare', async () => {
    const ask = () => office.tabFrame().evaluate('window.location.hash = "#/moten/begar"');
    await office.open(CHAIR_SALEM, 'ssk', 'tab');
    await ask();
    await field('Varför behövs mötet?').fill('Regionens förslag');
    await office.open(CHAIR_TYRESO, 'ssk', 'tab');
    await ask();
    expect(await value('Varför behövs mötet?')).toBe('');
    expect(await office.tab.getByText(SINCE).count()).toBe(0);
    await office.open(CHAIR_SALEM, 'ssk', 'tab');
    await ask();
    await said(SINCE);
    expect(await value('Varför behövs mötet?')).toBe('Regionens förslag');
    await clean();
  }, 180_000);

  it('en sida som inte finns längre håller ingen kvar: fliken öppnas på Att göra', async () => {
    await office.tabFrame().evaluate('window.location.hash = "#/mote/finns-inte"');
    await office.title('Sidan finns inte').waitFor();
    await office.comeBack(CHAIR_SALEM, 'ssk');
    await office.tab
      .getByRole('link', { name: 'Att göra', exact: true })
      .and(office.tab.locator('[aria-current]'))
      .waitFor();
    await other.open(SALEM, 'lg', 'tab');
    await other.tabFrame().evaluate('window.location.hash = "#/fragor"');
    await other.comeBack(SALEM, 'lg');
    await other.tab
      .getByRole('link', { name: 'Frågor', exact: true })
      .and(other.tab.locator('[aria-current]'))
      .waitFor();
  }, 180_000);

  it('en webbläsare som inte sparar säger det, och formuläret går att skicka', async () => {
    await other.page.addInitScript(
      'Storage.prototype.setItem = () => { throw new DOMException("no", "QuotaExceededError"); }',
    );
    await other.open(STRATEG, 'lg', 'tab');
    await link('Frågor', other).click();
    await link('Ny fråga', other).click();
    await field('Fråga', other).fill('Vem kommer?');
    await said('Utkastet går inte att spara i webbläsaren.', other);
    await button('Skicka', other).click();
    await other.state(/^0 av 8 har svarat/).waitFor();
  }, 180_000);
});
