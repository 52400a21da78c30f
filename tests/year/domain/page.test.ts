import type { CalendarEntryDefinition, MeetingDefinition } from '../../../bot/kernel/definition.ts';
import type { Meeting } from '../../../bot/meeting/domain/state.ts';
import type { MeetingBundle } from '../../../bot/meeting/views/bundle.ts';
import { type Year, yearPage } from '../../../bot/year/views/page.ts';
import {
  aCancelled,
  aForum,
  aMeetingDefinition,
  aNoticed,
  anAccount,
  anRsvp,
  aPlanned,
  aSeat,
  ZONE,
} from '../../support/builders.ts';

const lg = aForum({}, { meetingsPerYear: 2 });
const ssk = aForum({ id: 'ssk', shortName: 'Samarbetskommittén' });

function bundle(id: string, meeting: Meeting, more: Partial<MeetingBundle> = {}): MeetingBundle {
  return {
    id,
    meeting,
    forum: lg,
    zone: ZONE,
    seats: [aSeat('lg-a')],
    municipalities: new Map([
      [
        'a',
        {
          id: 'a',
          name: 'A',
          officialName: 'A',
          code: '0001',
          memberFrom: '2010-01-01',
          officeMail: '',
          registryMail: '',
        },
      ],
    ]),
    people: new Map(),
    rsvps: new Map(),
    earlier: new Map(),
    team: undefined,
    offices: [],
    ...more,
  };
}
const planned = (id: string, when: MeetingDefinition['when'], more: Partial<MeetingBundle> = {}) =>
  bundle(id, aPlanned({ id, when }), more);

function pageOf(meetings: MeetingBundle[], more: Partial<Year> = {}, now = '2024-01-10T08:00:00Z') {
  const around = {
    meetings: meetings
      .filter(({ meeting }) => meeting.status !== 'cancelled')
      .map(({ id, meeting, forum }) => ({ id, forum: forum.shortName, when: meeting.definition.when })),
    entries: [],
    outside: [],
  };
  const year: Year = { year: 2024, forum: null, forums: [lg, ssk], meetings, opens: () => true, around, ...more };
  const reader = { actor: anAccount(null, true), language: 'sv' as const, now: new Date(now), drawn: '00000000a-x' };
  return yearPage(year, reader);
}
const rows = (page: ReturnType<typeof pageOf>) =>
  page.months.flatMap((month) => month.rows).filter(({ kind }) => kind !== 'holiday');
const row = (page: ReturnType<typeof pageOf>, id: string) => rows(page).find((one) => one.id === id);
const entries = (...all: CalendarEntryDefinition[]) => ({ around: { meetings: [], entries: all, outside: [] } });

describe('året på en sida', () => {
  it('titeln räknar mötena i ord; inställda räknas inte men står kvar', () => {
    const two = [planned('m1', { date: '2024-02-16' }), bundle('m2', aCancelled())];
    expect(pageOf([]).title).toBe('Inga möten 2024');
    expect(pageOf(two).title).toBe('Ett möte 2024');
    expect(pageOf([...two, planned('m3', { date: '2024-03-01' })]).title).toBe('2 möten 2024');
    expect(pageOf(two, { forum: 'lg' }).title).toBe('Ledningsgruppen: ett möte 2024');
    expect(row(pageOf(two), 'm2')).toMatchObject({ stateText: 'Inställt', tone: 'bad', clashes: [] });
  });

  it('varnar när organet har färre möten än det ska; ett inställt räknas inte', () => {
    const two = [planned('m1', { date: '2024-02-16' }), planned('m2', { date: '2024-04-19' })];
    expect(pageOf(two).rules).toEqual([
      { forum: 'lg', text: 'Ledningsgruppen: 2 möten 2024. Organet ska ha minst 2.', short: false },
    ]);
    expect(pageOf([...two.slice(1), bundle('m3', aCancelled())]).rules).toMatchObject([
      { short: true, text: expect.stringContaining('färre än de 2') },
    ]);
    expect(pageOf(two, { forum: 'lg' }).rules).toMatchObject([{ text: 'Organet ska ha minst 2 om året.' }]);
    expect(pageOf(two, { forum: 'ssk' }).rules).toEqual([]);
  });

  it('månaderna kommer i ordning, och dagens möten efter klockan', () => {
    const page = pageOf([
      planned('sen', { date: '2024-02-16', start: '13:00', end: '15:00' }),
      planned('mars', { date: '2024-03-01' }),
      planned('tidig', { date: '2024-02-16', start: '09:00', end: '11:00' }),
    ]);
    expect(rows(page).map(({ id }) => id)).toEqual(['tidig', 'sen', 'mars']);
    expect(row(page, 'tidig')).toMatchObject({ dayText: expect.stringContaining('16'), hoursText: '9.00–11.00' });
  });

  it('två möten samtidigt krockar för båda; samma dag men inte samma tid är ingen krock', () => {
    const other = planned('s1', { date: '2024-02-16', start: '11:00', end: '12:00' }, { forum: ssk });
    const page = pageOf([planned('m1', { date: '2024-02-16', start: '09:00', end: '11:30' }), other]);
    expect(row(page, 'm1')?.clashes).toEqual([
      'Samtidigt möte: Samarbetskommittén, fredag 16 februari 2024 kl. 11.00–12.00',
    ]);
    expect(row(page, 's1')?.clashes).toHaveLength(1);
    const after = planned('s1', { date: '2024-02-16', start: '11:30', end: '12:00' }, { forum: ssk });
    expect(
      row(pageOf([planned('m1', { date: '2024-02-16', start: '09:00', end: '11:30' }), after]), 'm1')?.clashes,
    ).toEqual([]);
  });

  it('en helgdag är en krock, och ett inställt möte krockar inte med något', () => {
    const page = pageOf([planned('m1', { date: '2024-05-01' })]);
    expect(row(page, 'm1')?.clashes).toEqual([expect.stringContaining('helgdag')]);
    const same = pageOf([
      bundle('m2', aCancelled()),
      planned('m1', { date: '2024-02-16', start: '09:00', end: '11:00' }),
    ]);
    expect(row(same, 'm1')?.clashes).toEqual([]);
  });

  it('det som saknar dag står för sig, i planens ord; en säsong är ingen månad', () => {
    const page = pageOf(
      [],
      entries(
        { id: 'e1', title: 'Möte med Region X', date: '2024', season: 'våren 2024', kind: 'external-planned' },
        {
          id: 'e2',
          title: 'Nyckeltalsdagen',
          date: '2024-09',
          season: 'hösten 2024',
          precision: 'season',
          kind: 'conference',
        },
        { id: 'e3', title: 'Möte om el', date: '2024-12', kind: 'meeting-without-date', forum: 'lg' },
        { id: 'e4', title: 'Konferens', date: '2024-04-21', part: 'förmiddag', kind: 'conference' },
        { id: 'e5', title: 'Nästa år', date: '2025', kind: 'event' },
      ),
    );
    expect(page.undated.map(({ id, whenText, stateText }) => [id, whenText, stateText])).toEqual([
      ['e1', 'våren 2024', 'Planerat externt möte'],
      ['e2', 'hösten 2024', 'Konferens'],
    ]);
    expect(row(page, 'e3')).toMatchObject({ kind: 'entry', dayText: '', forum: 'Ledningsgruppen' });
    expect(row(page, 'e4')).toMatchObject({ hoursText: 'förmiddag' });
    expect(row(page, 'e5')).toBeUndefined();
    expect(page.title).toBe('Inga möten 2024');
  });

  it('ett möte över två dagar visar båda', () => {
    const page = pageOf([planned('m1', { date: '2024-08-29', endDate: '2024-08-30', start: '12:00', end: '12:00' })]);
    expect(row(page, 'm1')).toMatchObject({ dayText: '29–30', hoursText: '' });
    expect(row(page, 'm1')?.whenText).toContain('fredag 30 augusti 2024');
  });
});

describe('andras möten på sidan', () => {
  const rsvps = new Map([['lg-a', anRsvp('lg-a', { value: 'attending' })]]);
  const called = bundle(
    'm1',
    { ...aNoticed(), definition: aMeetingDefinition({ id: 'm1', place: 'Rådhuset' }) },
    { rsvps },
  );

  it('den som har plats ser var det är och hur många som har svarat', () => {
    expect(row(pageOf([called]), 'm1')).toMatchObject({
      kind: 'meeting',
      placeText: 'Rådhuset',
      stateText: '1 av 1 har svarat',
    });
  });

  it('för andra går det inte att öppna: dagen korsar, inte platsen eller svaren', () => {
    const page = pageOf([called], { opens: () => false });
    expect(row(page, 'm1')).toMatchObject({ kind: 'entry', placeText: '', stateText: 'Kallelse skickad' });
    expect(JSON.stringify(page)).not.toMatch(/Rådhuset|har svarat/);
  });

  it('ett möte som har varit säger det, och inte hur få som svarade', () => {
    expect(row(pageOf([called], {}, '2024-03-01T08:00:00Z'), 'm1')?.stateText).toBe('Har varit');
  });
});

describe('veckor och helgdagsaftnar i året', () => {
  it('det första i veckan säger vilken vecka det är', () => {
    const page = pageOf([
      planned('fre', { date: '2024-02-16' }),
      planned('ons', { date: '2024-02-14' }),
      planned('nästa', { date: '2024-02-19' }),
    ]);
    expect(rows(page).map(({ id, weekText }) => [id, weekText])).toEqual([
      ['ons', 'v. 7'],
      ['fre', ''],
      ['nästa', 'v. 8'],
    ]);
    expect(page.months.map(({ month }) => month)).toContain('2024-02');
  });

  it('julafton är en helgdagsafton, juldagen en helgdag', () => {
    const day = (id: string) =>
      pageOf([])
        .months.flatMap((month) => month.rows)
        .find((one) => one.id === id)?.stateText;
    expect([day('2024-12-24'), day('2024-12-25'), day('2024-06-21')]).toEqual([
      'Helgdagsafton',
      'Helgdag',
      'Helgdagsafton',
    ]);
    expect(row(pageOf([planned('m1', { date: '2024-12-24' })]), 'm1')?.clashes).toEqual([
      'Julafton är en helgdagsafton, ledig som en söndag.',
    ]);
  });
});
