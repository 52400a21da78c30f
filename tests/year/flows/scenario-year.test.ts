import fc from 'fast-check';
import type { MeetingDefinition } from '../../../bot/kernel/definition.ts';
import { asItBecame, asPlanned, readRows, type ScenarioMeeting } from '../../support/domain/rows.ts';
import { sodertornWith } from '../../support/domain/sodertorn-with.ts';
import { faultsLogged, type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores, type StoreName } from '../../support/stores.ts';

const SEED = 20240129;
const NEW_YEAR = new Date('2024-01-02T07:00:00Z');
const { meetings, expected } = readRows('scenario-meetings.json') as {
  meetings: ScenarioMeeting[];
  expected: {
    counts: Record<'meetings' | 'meetingsHeld' | 'meetingsCancelled', number>;
    meetingsPerBody: Record<string, number>;
    meetingsPerMode: Record<string, number>;
    ruleWarnings: { bodyId: string; year: number; planned: number; target: number }[];
  };
};
const MODE_WORDS = { 'På plats': 'physical', Digitalt: 'digital', 'På plats och digitalt': 'hybrid' };

interface Row {
  kind: string;
  id: string;
  forum: string;
  stateText: string;
}
interface Page {
  title: string;
  rules: { forum: string; text: string; short: boolean }[];
  months: { rows: Row[] }[];
}

const open = async (store: StoreName, calendar: MeetingDefinition[]) =>
  startProduct(store, { folder: await sodertornWith(calendar), now: NEW_YEAR });
const yearOf = async (product: Product, forum = '', year = 2024): Promise<Page> =>
  (await product.get(SECRETARIAT, `/api/tab/year?year=${year}&forum=${forum}`)).body;
const rowsOf = (page: Page) => page.months.flatMap(({ rows }) => rows).filter(({ kind }) => kind === 'meeting');
const change = async (product: Product, meeting: string, more: object) => {
  const { fields, edition } = (await product.get(SECRETARIAT, `/api/tab/meetings/${meeting}`)).body.editing;
  const command = { do: 'change-meeting', meeting, base: edition, fields: { ...fields, ...more } };
  return product.command(SECRETARIAT, command);
};
const cancel = (product: Product, meeting: string, reason: string) =>
  product.command(SECRETARIAT, { do: 'cancel-meeting', meeting, reason });
const tally = (values: string[]) => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

describeStores('årets 24 möten', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await open(store, meetings.map(asPlanned));
    await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
    await live();
  }, 60_000);
  afterAll(() => product?.close());

  /** What happened to the meetings during the year, each on its own day. */
  async function live(): Promise<void> {
    const events = meetings.flatMap((meeting) => {
      const became = asItBecame(meeting);
      const moves = (meeting.changes ?? []).map(({ at, what }) => ({
        at,
        act: () => change(product, meeting.id, what === 'mode' ? { mode: became.mode } : { when: became.when }),
      }));
      const places = (meeting.placeHistory ?? [])
        .filter(({ place }) => place !== null)
        .map(({ at, place }) => ({ at, act: () => change(product, meeting.id, { place }) }));
      const { cancelledAt, cancelReason = '' } = meeting;
      const off = cancelledAt ? [{ at: cancelledAt, act: () => cancel(product, meeting.id, cancelReason) }] : [];
      return [...moves, ...places, ...off];
    });
    for (const { at, act } of events.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
      product.clock.now = new Date(at);
      expect(await act()).toMatchObject({ status: 200 });
    }
  }

  it('står som de blev, med dag, klockslag, plats, form, dagordning och anteckning', async () => {
    const rows = await ask<{ id: string; state: { status: string; definition: MeetingDefinition; reason?: string } }>(
      product.databaseUrl,
      'select id, state from meeting',
    );
    const found = new Map(rows.map(({ id, state }) => [id, state]));
    expect(found.size).toBe(expected.counts.meetings);
    for (const meeting of meetings) {
      const state = found.get(meeting.id);
      expect(state?.definition).toEqual(asItBecame(meeting));
      expect([meeting.id, state?.status === 'cancelled']).toEqual([meeting.id, meeting.status === 'cancelled']);
      if (meeting.cancelReason) expect(state?.reason).toBe(meeting.cancelReason);
    }
  });

  it('kalenderfilen har samma tidpunkter, i sommartid och vintertid', async () => {
    for (const { id, start } of meetings) {
      const file = await product.request(SECRETARIAT, `/api/tab/meetings/${id}/calendar`);
      const local = start.slice(0, 19).replace(/[-:]/g, '');
      expect(await file.text()).toContain(`DTSTART;TZID=Europe/Stockholm:${local}`);
    }
  });

  it('räknas per organ, per form och i allt; ett är inställt', async () => {
    const rows = rowsOf(await yearOf(product));
    const bodies = new Map(meetings.map(({ id, bodyId }) => [id, bodyId]));
    expect(tally(rows.map(({ id }) => bodies.get(id) ?? ''))).toEqual(expected.meetingsPerBody);
    expect(rows.filter(({ stateText }) => stateText === 'Inställt')).toHaveLength(expected.counts.meetingsCancelled);
    expect((await yearOf(product)).title).toBe(`${expected.counts.meetingsHeld} möten 2024`);
    const modes: string[] = [];
    for (const { id } of meetings) {
      const { modeText } = (await product.get(SECRETARIAT, `/api/tab/meetings/${id}`)).body;
      modes.push(MODE_WORDS[modeText as keyof typeof MODE_WORDS] ?? modeText);
    }
    expect(tally(modes)).toEqual(expected.meetingsPerMode);
  });

  it('varnar där organet har färre möten än det ska, och bara där', async () => {
    const { rules } = await yearOf(product);
    const short = rules.filter((rule) => rule.short);
    expect(short.map(({ forum }) => forum)).toEqual(expected.ruleWarnings.map(({ bodyId }) => bodyId));
    for (const [n, { planned, target, year }] of expected.ruleWarnings.entries()) {
      expect(short[n]?.text).toBe(
        `Samarbetskommittén: ${planned} möten ${year}, färre än de ${target} som organet ska ha.`,
      );
    }
  });

  it('medlemmen öppnar bara sina egna organs möten; av de andra korsar dagen, inte svaren', async () => {
    const page: Page = (await product.get('p-kd-salem', '/api/tab/year?year=2024')).body;
    const rows = page.months.flatMap((month) => month.rows);
    const own = rows.filter(({ kind }) => kind === 'meeting').map(({ id }) => id);
    expect(own).toEqual(expect.arrayContaining(['lg-2024-1', 'ssk-2024-2']));
    expect(own.some((id) => id.startsWith('net-rufs'))).toBe(false);
    const others = rows.filter(({ id }) => id.startsWith('net-rufs-2024'));
    expect(others).toHaveLength(3);
    expect(JSON.stringify(others)).not.toContain('har svarat');
    for (const { id } of others) expect((await product.get('p-kd-salem', `/api/tab/meetings/${id}`)).status).toBe(403);
  });

  it('ingenting oväntat loggades', () => {
    expect(faultsLogged(product)).toEqual([]);
  });
});

describe('siffrorna följer med', () => {
  const BODIES: Record<string, { name: string; least?: number }> = {
    ssk: { name: 'Samarbetskommittén', least: 6 },
    lg: { name: 'Ledningsgruppen', least: 6 },
    'net-rufs': { name: 'RUFS-nätverket' },
    'net-trafik': { name: 'Trafiknätverket' },
    'net-klimat': { name: 'Klimatnätverket' },
    'net-gemensamt': { name: 'Alla nätverk' },
  };

  /** One meeting as the counter keeps it; it shares nothing with the product. */
  interface Kept {
    id: string;
    body: string;
    date: string;
    off: boolean;
  }

  async function expectFigures(product: Product, kept: Kept[]): Promise<void> {
    const inYear = kept.filter(({ date }) => date.startsWith('2024'));
    const page = await yearOf(product);
    const rows = rowsOf(page);
    expect(tally(rows.map(({ forum }) => forum))).toEqual(tally(inYear.map(({ body }) => BODIES[body]?.name ?? '')));
    const held = inYear.filter(({ off }) => !off);
    expect(page.title.startsWith(`${held.length} möten`)).toBe(true);
    expect(rows.filter(({ stateText }) => stateText === 'Inställt')).toHaveLength(inYear.length - held.length);
    for (const [body, { name, least }] of Object.entries(BODIES)) {
      const rule = page.rules.find(({ forum }) => forum === body);
      const count = held.filter((one) => one.body === body).length;
      if (least === undefined) expect(rule).toBeUndefined();
      else
        expect(rule).toMatchObject({ short: count < least, text: expect.stringContaining(`${name}: ${count} möten`) });
      const own = rowsOf(await yearOf(product, body));
      expect(own).toHaveLength(inYear.filter((one) => one.body === body).length);
    }
  }

  it('ett datum ändras till nästa år och ett möte ställs in', async () => {
    const some = meetings.filter(({ bodyId }) => bodyId in BODIES);
    const product = await open('pglite', some.map(asItBecame));
    try {
      const kept = some.map(
        (one): Kept => ({ id: one.id, body: one.bodyId, date: one.start.slice(0, 10), off: false }),
      );
      await expectFigures(product, kept);
      const [moved, off] = [kept.find(({ id }) => id === 'lg-2024-6'), kept.find(({ id }) => id === 'ssk-2024-5')];
      if (!moved || !off) throw new Error('the scenario has changed');
      moved.date = '2025-01-10';
      off.off = true;
      await change(product, moved.id, { when: { date: moved.date, start: '09:00', end: '11:30' } });
      await cancel(product, off.id, 'Behövs inte');
      await expectFigures(product, kept);
      expect((await yearOf(product, 'lg', 2025)).title).toBe('Ledningsgruppen: ett möte 2025');
    } finally {
      await product.close();
    }
  }, 60_000);

  it(`ett påhittat år (frö ${SEED})`, async () => {
    const day = fc.integer({ min: 8, max: 725 });
    const one = fc.record({ body: fc.constantFrom(...Object.keys(BODIES)), day, what: fc.nat({ max: 5 }), to: day });
    const [made = []] = fc.sample(fc.array(one, { minLength: 60, maxLength: 60 }), { numRuns: 1, seed: SEED });
    const dateOf = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
    const kept = made.map(
      (given, n): Kept => ({ id: `m-${n}`, body: given.body, date: dateOf(given.day), off: false }),
    );
    const calendar = kept.map(({ id, body, date }): MeetingDefinition => {
      const when = { date, start: '09:00', end: '11:00' };
      return { id, forum: body, kind: 'ordinary', title: `Möte ${id}`, when, mode: 'hybrid' };
    });
    const product = await open('pglite', calendar);
    try {
      for (const [n, { what, to }] of made.entries()) {
        const meeting = kept[n];
        if (meeting === undefined) continue;
        if (what === 0) {
          meeting.off = true;
          expect(await cancel(product, meeting.id, 'Behövs inte')).toMatchObject({ status: 200 });
        }
        if (what === 1) {
          meeting.date = dateOf(to);
          const when = { date: meeting.date, start: '13:00', end: '15:00' };
          expect(await change(product, meeting.id, { when })).toMatchObject({ status: 200 });
        }
      }
      await expectFigures(product, kept);
    } finally {
      await product.close();
    }
  }, 60_000);
});
