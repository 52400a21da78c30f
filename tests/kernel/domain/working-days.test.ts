import fc from 'fast-check';
import { holidayWords } from '../../../bot/calendar/views/holiday-words.ts';
import { HOLIDAYS, holidayOn, holidaysOf } from '../../../bot/kernel/days/holidays.ts';
import { isWorkingDay, workingDaysBefore, workingDaysBetween } from '../../../bot/kernel/days/working-days.ts';
import { addDays, weekday } from '../../../bot/kernel/local-time.ts';

const dates = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays('1990-01-01', n));

describe('helgdagarna', () => {
  it.each([
    [2024, ['03-29', '03-31', '04-01', '05-09', '05-19', '06-21', '06-22', '11-02']],
    [2025, ['04-18', '04-20', '04-21', '05-29', '06-08', '06-20', '06-21', '11-01']],
    [2026, ['04-03', '04-05', '04-06', '05-14', '05-24', '06-19', '06-20', '10-31']],
    [2027, ['03-26', '03-28', '03-29', '05-06', '05-16', '06-25', '06-26', '11-06']],
  ])('%i: de rörliga står i almanackan', (year, expected) => {
    const fixed = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];
    const all = [...fixed, ...expected].sort().map((day) => `${year}-${day}`);
    expect(holidaysOf(year).map(({ date }) => date)).toEqual(all);
  });

  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('påskdagen %i är %s', (year, date) => {
    expect(holidaysOf(year).find(({ name }) => name === 'easter-day')?.date).toBe(date);
  });

  it('nationaldagen är ledig från 2005, annandag pingst till och med 2004', () => {
    expect(holidayOn('2005-06-06')?.name).toBe('national-day');
    expect(holidayOn('2005-05-16')).toBeUndefined();
    expect(holidayOn('2004-05-31')?.name).toBe('whit-monday');
    expect(holidayOn('2003-06-06')).toBeUndefined();
  });

  it('två på samma dag: den som flyttar sig får namnge den', () => {
    expect(holidayOn('2008-05-01')?.name).toBe('ascension-day');
    expect(holidayOn('2027-12-23')).toBeUndefined();
  });

  it('har sin veckodag varje år', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2400 }), (year) => {
        const days = new Map(holidaysOf(year).map(({ name, date }) => [name, date]));
        const on = (name: (typeof HOLIDAYS)[number]) => weekday(days.get(name) ?? '');
        expect([on('good-friday'), on('easter-day'), on('easter-monday'), on('ascension-day')]).toEqual([5, 7, 1, 4]);
        expect([on('whit-sunday'), on('midsummer-eve'), on('midsummer-day'), on('all-saints-day')]).toEqual([
          7, 5, 6, 6,
        ]);
        expect(days.size).toBe(16);
      }),
    );
  });

  it('har ord på båda språken', () => {
    const words = HOLIDAYS.map((name) => holidayWords('sv', { date: '2026-01-01', name, free: true }));
    expect(new Set(words).size).toBe(HOLIDAYS.length);
    expect(holidayWords('en', { date: '2026-06-19', name: 'midsummer-eve', free: true })).toBe('Midsummer Eve');
  });
});

describe('arbetsdagarna', () => {
  it.each([
    ['2024', 251],
    ['2025', 249],
    ['2026', 251],
    ['2027', 253],
  ])('%s har så många', (year, count) => {
    expect(workingDaysBetween(`${year}-01-01`, `${Number(year) + 1}-01-01`)).toBe(count);
  });

  it('julafton, midsommarafton och lördagar är det inte; skärtorsdagen och trettondagsafton är det', () => {
    expect(['2026-12-24', '2026-06-19', '2026-11-21'].map(isWorkingDay)).toEqual([false, false, false]);
    expect(['2026-04-02', '2026-01-05', '2026-11-20'].map(isWorkingDay)).toEqual([true, true, true]);
  });

  it('sju arbetsdagar före fredagen efter påsk 2026 är före påsken', () => {
    expect(workingDaysBefore('2026-04-10', 7)).toBe('2026-03-30');
    expect(workingDaysBefore('2026-04-06', 1)).toBe('2026-04-02');
    expect(workingDaysBefore('2026-04-05', 0)).toBe('2026-04-05');
    expect(workingDaysBefore('2027-01-04', 1)).toBe('2026-12-30');
  });

  it('ett antal som inte går att räkna med nekas', () => {
    for (const n of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => workingDaysBefore('2026-01-01', n)).toThrow(RangeError);
    }
  });

  it('n arbetsdagar tillbaka och fram igen är n, och dagen dit är en arbetsdag', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 60 }), (date, n) => {
        const back = workingDaysBefore(date, n);
        expect([workingDaysBetween(back, date), workingDaysBetween(date, back)]).toEqual([n, -n]);
        expect(isWorkingDay(back)).toBe(true);
      }),
    );
  });

  it('delarna av en tid är tillsammans hela', () => {
    const step = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(dates, step, step, (from, a, b) => {
        const [middle, to] = [addDays(from, a), addDays(from, a + b)];
        expect(workingDaysBetween(from, middle) + workingDaysBetween(middle, to)).toBe(workingDaysBetween(from, to));
      }),
    );
  });
});
