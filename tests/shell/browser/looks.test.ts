import type { Browser } from 'playwright-core';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { looksWell } from '../../support/browser/looks.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

const PLANNED = '#/mote/lg-2024-02-16';
const NOTICED = '#/mote/net-rufs-2024-01-31';
const CANCELLED = '#/mote/lg-2024-06-14';
const DATES = 'fraga-om-dag';

const idIn = (hash: string) => hash.replace('#/mote/', '');
const FIELDS = { forum: 'lg', kind: 'extra', title: 'Budget inför nästa år', mode: 'hybrid' };
const DAYS = [
  { date: '2024-03-21', start: '13:00', end: '15:00' },
  { date: '2024-03-29', start: '09:00', end: '11:00' },
];
const BEFORE = [
  { do: 'cancel-meeting', meeting: idIn(CANCELLED), reason: 'Dagen krockar med regionens konferens.' },
  { do: 'set-agenda-item', meeting: idIn(NOTICED), base: 0, fields: { heading: 'Ny punkt', kind: 'decision' } },
  { do: 'ask-dates', id: DATES, fields: { ...FIELDS, proposals: DAYS } },
];

describeUnless(noChromium, 'browser', 'sidorna i alla teman och bredder', () => {
  let service: LocalService;
  let browser: Browser;
  let office: TeamsWindow;

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    office = await openWindow(browser, service.origin, { width: 1280 });
    const asked = office.page.waitForRequest(/\/api\/tab\/todo/);
    await office.open('p-kansli-strateg', 'lg', 'tab');
    const { authorization = '' } = (await asked).headers();
    for (const command of BEFORE) {
      const data = { key: crypto.randomUUID(), command };
      const done = await office.page.request.post(`${service.origin}/api/tab/commands`, {
        headers: { authorization },
        data,
      });
      expect([command.do, done.status(), await done.text()]).toEqual([command.do, 200, expect.any(String)]);
    }
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const press = (name: string | RegExp) => office.tab.getByRole('button', { name }).first().click();
  const dialog = (name: string) => async () => {
    await press(name);
    await office.tab.getByRole('dialog').waitFor();
  };
  const openForm = async () => {
    await press('Ändra mötet');
    await office.tab.getByLabel('Plats').waitFor();
  };
  const subscribe = async () => {
    await press(/^Prenumerera/);
    await office.tab
      .getByLabel(/^Din adress till möten i /)
      .first()
      .waitFor();
  };
  const openItem = async () => {
    await press('Ändra dagordningen');
    await press('Ändra punkt 3');
    await office.tab.getByLabel('Bjud in').selectOption({ label: 'Någon annan …' });
    await office.tab.getByLabel('Sekretess').check();
  };

  const pages: { name: string; hash: string; seen: string; open?: () => Promise<void> }[] = [
    { name: 'att göra', hash: '#/', seen: 'Närmast att göra' },
    { name: 'året', hash: '#/moten?ar=2024&organ=alla', seen: 'I din egen kalender' },
    { name: 'nytt möte', hash: '#/moten/nytt?organ=lg', seen: 'När du har valt dag' },
    { name: 'ett planerat möte', hash: PLANNED, seen: 'Planerat' },
    { name: 'dagordningen med en öppen punkt', hash: PLANNED, seen: 'Planerat', open: openItem },
    { name: 'rutan som skickar', hash: PLANNED, seen: 'Planerat', open: dialog('Skicka kallelse') },
    { name: 'ett möte med kallelse', hash: NOTICED, seen: 'Ändringar att skicka' },
    { name: 'formuläret som ändrar', hash: NOTICED, seen: 'Kallelse skickad', open: openForm },
    { name: 'rutan som ställer in', hash: NOTICED, seen: 'Kallelse skickad', open: dialog('Ställ in mötet') },
    { name: 'ett inställt möte', hash: CANCELLED, seen: 'Mötet är inställt: Dagen krockar' },
    {
      name: 'ett nytt kalenderabonnemang',
      hash: '#/moten?ar=2024&organ=alla',
      seen: 'I din egen kalender',
      open: subscribe,
    },
    { name: 'frågan om dagar', hash: `#/fraga/${DATES}`, seen: 'Dagarna' },
  ];

  it.each(pages)(
    '$name',
    async ({ hash, seen, open }) => {
      await office.open('p-kansli-strateg', 'lg', 'tab');
      await office.tabFrame().evaluate(`window.location.hash = ${JSON.stringify(hash)}`);
      await office.tab.getByText(seen).first().waitFor();
      await open?.();
      await looksWell(office);
    },
    120_000,
  );
});
