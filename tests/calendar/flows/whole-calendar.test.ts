import type { CalendarEntryDefinition, MeetingDefinition } from '../../../bot/kernel/definition.ts';
import { type CalendarRow, plainRow, type Represented, readRows, represent, rowOf } from '../../support/domain/rows.ts';
import { sodertornWith } from '../../support/domain/sodertorn-with.ts';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';

const { meetings: rows } = readRows('kalendarium.json') as { meetings: CalendarRow[] };
const all = rows.map(represent);
const meetings = all.flatMap((one) => ('meeting' in one ? [one.meeting] : []));
const entries = all.flatMap((one) => ('entry' in one ? [one.entry] : []));

describeStores('kalendariets 88 rader', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store, { folder: await sodertornWith(meetings, entries) });
  }, 60_000);
  afterAll(() => product?.close());

  const stored = async <Definition>(table: string) =>
    (
      await ask<{ definition: Definition }>(
        product.databaseUrl,
        `select state->'definition' as definition from ${table}`,
      )
    ).map(({ definition }) => definition);

  it('är 88, och var och en är ett möte eller en post i kalendern', () => {
    expect(rows).toHaveLength(88);
    expect(meetings.length + entries.length).toBe(88);
    expect(meetings.length).toBeGreaterThan(35);
    expect(rows.filter(({ start }) => start)).toHaveLength(meetings.filter(({ when }) => when.start).length);
  });

  it('kommer tillbaka ur lagret utan att något har gått förlorat', async () => {
    const found = new Map<string, Represented>();
    for (const meeting of await stored<MeetingDefinition>('meeting')) found.set(meeting.id, { meeting });
    for (const entry of await stored<CalendarEntryDefinition>('calendar_entry')) found.set(entry.id, { entry });
    expect(found.size).toBe(88);
    for (const [n, row] of rows.entries()) {
      const one = represent(row, n);
      const back = found.get('meeting' in one ? one.meeting.id : one.entry.id);
      expect(back && rowOf(back)).toEqual(plainRow(row));
    }
  });

  it('syns på sitt års sida, med dagen där den är känd och i ord där den inte är det', async () => {
    const years = new Map<string, { id: string; dayText: string; whenText: string; hoursText: string }[]>();
    for (const [n, row] of rows.entries()) {
      const year = row.date.slice(0, 4);
      if (!years.has(year)) {
        const { body } = await product.get(SECRETARIAT, `/api/tab/year?year=${year}`);
        years.set(year, [...body.undated, ...body.months.flatMap((month: { rows: object[] }) => month.rows)]);
        expect(body.undated.every(({ dayText }: { dayText: string }) => dayText === '')).toBe(true);
      }
      const one = represent(row, n);
      const id = 'meeting' in one ? one.meeting.id : one.entry.id;
      const shown = years.get(year)?.find((line) => line.id === id);
      expect([row.title, shown?.dayText !== undefined]).toEqual([row.title, true]);
      expect([row.title, shown?.dayText !== '']).toEqual([row.title, row.precision === 'day']);
      if (row.precision !== 'day') expect(shown?.whenText).toBe(row.season ?? '');
      if (row.partOfDay) expect(shown?.hoursText).toBe(row.partOfDay);
    }
  });

  it('ett möte som ändras på sidan behåller det som sidan inte skriver', async () => {
    const id = 'lg-2021-09-08';
    const [meeting] = meetings.filter(({ id: one }) => one.startsWith(id));
    product.clock.now = new Date('2021-08-02T07:00:00Z');
    const { fields, edition } = (await product.get(SECRETARIAT, `/api/tab/meetings/${meeting?.id}`)).body.editing;
    const change = {
      do: 'change-meeting',
      meeting: meeting?.id,
      base: edition,
      fields: { ...fields, place: 'Haninge' },
    };
    expect(await product.command(SECRETARIAT, change)).toMatchObject({ status: 200 });
    const [state] = await ask<{ definition: object }>(
      product.databaseUrl,
      `select state->'definition' as definition from meeting where id = '${meeting?.id}'`,
    );
    expect(meeting?.guests).toHaveLength(2);
    expect(state?.definition).toEqual({ ...meeting, place: 'Haninge' });
  });
});
