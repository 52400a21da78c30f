import type { Browser } from 'playwright-core';
import type { TroubledDeliveryView } from '../../../bot/delivery/views/troubled.ts';
import type { TodoView } from '../../../bot/todo/views/view.ts';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { type Keyboard, keysIn } from '../../support/browser/keyboard.ts';
import { looksWell } from '../../support/browser/looks.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

const QUESTION = 'Frågan om dag i kanalen: Ledningsgruppen';
const MAIL = 'E-post till b@example.se: Protokoll, med Protokoll SSK.pdf';
const LATE = '3 meddelanden till Teams har väntat för länge på att skickas, det äldsta i 12 minuter.';
const LINE = { statusText: 'Kom inte fram: spärrat.', uncertain: false, by: 'channel', canSettle: true } as const;
const LINES: TroubledDeliveryView[] = [
  { ...LINE, id: 'd1', text: QUESTION, goesTo: 'Går till kanalen i Ledningsgruppen.' },
  {
    ...LINE,
    id: 'd2',
    text: 'Kallelsen i kanalen: Kommittén',
    goesTo: 'Går till kanalen i Kommittén.',
    uncertain: true,
  },
  { ...LINE, id: 'd3', text: 'E-post till a@example.se: Remiss', goesTo: 'Går till a@example.se.', by: 'mail' },
  { ...LINE, id: 'd8', text: MAIL, goesTo: 'Går till b@example.se.', by: 'mail', uncertain: true },
  { ...LINE, id: 'd5', text: 'Kallelsen, uppdatering: LG', goesTo: '', by: 'card', canSettle: false },
  { ...LINE, id: 'd6', text: 'Kallelsen, uppdatering: SSK', goesTo: '', by: 'card' },
  { ...LINE, id: 'd7', text: 'Kallelsen, uppdatering: AU', goesTo: '', by: 'card', against: 'AU har ingen plats.' },
  { ...LINE, id: 'd4', text: 'Kallelsen i kanalen: Rådet', goesTo: '', against: 'Mötet med Rådet är inställt.' },
];

describeUnless(noChromium, 'browser', 'utskick som inte kom fram, med bara tangentbordet', () => {
  let service: LocalService;
  let browser: Browser;
  let office: TeamsWindow;
  let keys: Keyboard;
  let lines = LINES;
  const commands: object[] = [];

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    office = await openWindow(browser, service.origin, { width: 320, theme: 'contrast' });
    keys = keysIn(office, office.tabFrame);
    // The laptop's Teams refuses nothing: the page is given lines as the service would list them, and its presses are kept.
    await office.page.route('**/api/tab/todo', async (route) => {
      const answer = await route.fetch();
      const todo = (await answer.json()) as TodoView;
      if (todo.secretariat) Object.assign(todo.secretariat, { deliveries: lines, late: [LATE] });
      await route.fulfill({ response: answer, json: todo });
    });
    await office.page.route('**/api/tab/commands', async (route) => {
      const { command } = route.request().postDataJSON() as { command: { do: string; delivery: string } };
      commands.push(command);
      lines = lines.filter(({ id }) => id !== command.delivery);
      await route.fulfill({ json: {} });
    });
    await office.open('p-kansli-strateg', 'lg', 'tab');
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const said = (text: string | RegExp) => office.tab.getByText(text).first().waitFor();
  const clean = async () => {
    expect(await office.faults()).toEqual([]);
    expect(await office.overflow()).toEqual([]);
  };

  it('det som väntar för länge står först, i ord', async () => {
    await office.tab.getByRole('heading', { name: 'Utskick som väntar för länge' }).waitFor();
    await said(LATE);
    await looksWell(office);
    await office.page.setViewportSize({ width: 320, height: 1000 });
  }, 120_000);

  it('Skicka igen säger först vart det går', async () => {
    await clean();
    await keys.enter('button', `Skicka igen (${QUESTION})`);
    await said('Går till kanalen i Ledningsgruppen.');
    await clean();
    await keys.enter('button', 'Skicka igen');
    await said('Lämnat för utskick igen.');
    expect(commands).toEqual([{ do: 'resend-delivery', delivery: 'd1' }]);
    await clean();
  });

  it('det som syns i kanalen tas bort med ett tryck', async () => {
    await keys.enter('button', 'Det syns i kanalen (Kallelsen i kanalen: Kommittén)');
    await said('Borta ur listan. Inget skickades.');
    expect(commands.at(-1)).toEqual({ do: 'settle-delivery', delivery: 'd2' });
  });

  it('ett osäkert brev: brevlådan tillfrågas först, eller så kom det fram', async () => {
    expect(await office.tab.getByRole('button', { name: `Det kom fram (${MAIL})` }).count()).toBe(1);
    await keys.enter('button', `Skicka igen (${MAIL})`);
    await said('Samverkan tittar först i brevlådan. Ligger brevet bland de skickade går inget nytt.');
    await clean();
    await keys.enter('button', 'Skicka igen');
    await office.tab.getByText(MAIL).first().waitFor({ state: 'detached' });
    expect(commands.at(-1)).toEqual({ do: 'resend-delivery', delivery: 'd8' });
  });

  it('det som inte längre gäller säger varför, går inte att skicka och kan tas bort', async () => {
    await said('Mötet med Rådet är inställt.');
    expect(await office.tab.getByRole('button', { name: 'Skicka igen (Kallelsen i kanalen: Rådet)' }).count()).toBe(0);
    await keys.enter('button', 'Ta bort ur listan (Kallelsen i kanalen: Rådet)');
    await said('Inget skickas. Det går inte att ångra.');
    await keys.enter('button', 'Ta bort ur listan');
    await office.tab.getByText('Kallelsen i kanalen: Rådet').first().waitFor({ state: 'detached' });
    expect(commands.at(-1)).toEqual({ do: 'settle-delivery', delivery: 'd4' });
    await clean();
  });

  it('ett kort som inte gick att rita om: Försök igen, och när det inte hjälper eller inte går kan raden tas bort', async () => {
    const buttons = (what: string) => office.tab.getByRole('button', { name: what }).count();
    const card = 'Kallelsen, uppdatering';
    const shown = ['LG', 'SSK', 'AU'].map(async (forum) => [
      await buttons(`Försök igen (${card}: ${forum})`),
      await buttons(`Ta bort ur listan (${card}: ${forum})`),
    ]);
    expect(await Promise.all(shown)).toEqual([
      [1, 0],
      [1, 1],
      [0, 1],
    ]);
    await keys.enter('button', `Ta bort ur listan (${card}: AU)`);
    await said('Kortet i kanalen står kvar som det är. Det går inte att ångra.');
    await clean();
    await keys.enter('button', 'Ta bort ur listan');
    await office.tab.getByText(`${card}: AU`).first().waitFor({ state: 'detached' });
    expect(commands.at(-1)).toEqual({ do: 'settle-delivery', delivery: 'd7' });
    await keys.enter('button', `Försök igen (${card}: SSK)`);
    await said('Lämnat för utskick igen.');
    expect(commands.at(-1)).toEqual({ do: 'resend-delivery', delivery: 'd6' });
    await looksWell(office);
  }, 120_000);
});
