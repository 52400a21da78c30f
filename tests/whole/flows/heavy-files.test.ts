import { randomUUID } from 'node:crypto';
import { text } from '../../../bot/texts/text.ts';
import { ics, vevent } from '../../support/ics.ts';
import { faultsLogged, type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { describeStores } from '../../support/stores.ts';

/** Far less than the heavy files below need, and far more than a small one does. */
const DEADLINE_MS = 250;
const MEETING = 'lg-2024-02-16';
const SMALL_CALENDAR = ics(vevent('UID:a', 'SUMMARY:Möte', 'DTSTART:20240216T090000Z'));
const SMALL_LIST = 'Remiss;Remittent\nBuller;Regionen';
const MB = 1024 * 1024;
const GARBLED = 'FÃ¶rslag om vÃ¤gar Ã¶ster om sjÃ¶n. ';

/** As many events as are read, and as many series as are counted, all with titles to be mended. */
function heavyCalendar(): string {
  const series = Array.from({ length: 40 }, () => vevent('DTSTART:20130107T090000Z', 'RRULE:FREQ=WEEKLY;COUNT=590'));
  const event = vevent('DTSTART;TZID=Europe/Stockholm:20240615T090000', `SUMMARY:${GARBLED.repeat(4)}`);
  return ics(...series, ...Array<string>(Math.floor((4.5 * MB) / Buffer.byteLength(event))).fill(event));
}

/** As many rows as a list may have, and as long. */
function heavyList(): string {
  const row = (_: unknown, at: number) => `Remiss ${at};Länsstyrelsen;2024-05-15;"${GARBLED.repeat(50)}"`;
  return ['Remiss;Remittent;Sista svarsdag;Beskrivning', ...Array.from({ length: 1_999 }, row)].join('\n');
}

describeStores('en fil som det tar för lång tid att läsa', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store, { reading: { deadlineMs: DEADLINE_MS } });
    await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
    await product.command(SECRETARIAT, { do: 'send-notice', meeting: MEETING });
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());

  const upload = async (path: string, body: string) => {
    const headers = { 'content-type': 'application/octet-stream' };
    const answer = await product.request(SECRETARIAT, `${path}key=${randomUUID()}`, { method: 'POST', headers, body });
    return { status: answer.status, body: await answer.json() };
  };
  const presses = ['attending', 'declined', 'remote'];
  /** A press on a card, a page and the probe: whether each was answered as it should. */
  const answers = async (n: number) => {
    const drawn = `${(Date.now() + n).toString(36).padStart(9, '0')}-prov`;
    const value = presses[n % presses.length];
    const [pressed, page, health] = await Promise.all([
      product.press('p-kd-salem', { v: 1, do: 'answer-notice', meeting: MEETING, revision: 1, value, drawn }),
      product.get(SECRETARIAT, '/api/tab/year?year=2024'),
      fetch(`${product.url}/healthz`),
    ]);
    return [JSON.stringify(pressed.body).includes('AdaptiveCard'), page.status, health.status];
  };

  it.each([
    ['kalendrar', '/api/tab/calendars?name=tung.ics&', heavyCalendar(), 'refusal.calendar-too-heavy', SMALL_CALENDAR],
    ['listor', '/api/tab/consultation-list?forum=lg&', heavyList(), 'refusal.import-too-heavy', SMALL_LIST],
  ] as const)(
    '%s avbryts och sägs; under tiden svarar tjänsten, och nästa fil läses',
    async (_kind, path, heavy, code, small) => {
      let underWay = true;
      const refused = Promise.all([upload(path, heavy), upload(path, heavy), upload(path, heavy)]).finally(() => {
        underWay = false;
      });
      let answered = 0;
      for (let n = 0; underWay; n++) {
        expect(await answers(n)).toEqual([true, 200, 200]);
        if (underWay) answered += 1;
      }
      expect(answered).toBeGreaterThan(0);
      for (const one of await refused)
        expect(one).toMatchObject({ status: 400, body: { code, message: text('sv', code) } });
      expect(await upload(path, small)).toMatchObject({ status: 200 });
    },
  );

  it('ingenting av det som avbröts är sparat', async () => {
    const { body } = await product.get(SECRETARIAT, '/api/tab/year?year=2024');
    expect(body.calendars.map(({ name }: { name: string }) => name)).toEqual(['tung']);
    expect((await product.get(SECRETARIAT, '/api/tab/consultations')).body.imports).toEqual([]);
    expect(faultsLogged(product)).toEqual([]);
  });
});
