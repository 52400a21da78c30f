import { dateAsTyped, dayAsTyped, monthOrYearAsTyped, timeAsTyped } from '../../../bot/kernel/as-typed.ts';

describe('en dag som en klient har skrivit den', () => {
  it.each([
    ['2024-03-06', '2024-03-06'],
    ['2024-3-6', '2024-03-06'],
    ['2024/03/06', '2024-03-06'],
    ['2024-03-06T00:00:00', '2024-03-06'],
    ['15.3.2024', '2024-03-15'],
    ['6.3.2024', '2024-03-06'],
    ['15/3/2024', '2024-03-15'],
    ['03/15/2024 00:00:00', '2024-03-15'],
    ['03/03/2024', '2024-03-03'],
    ['29/1 2026', '2026-01-29'],
    ['29/1-26', '2026-01-29'],
    ['29 januari 2026', '2026-01-29'],
    ['torsdag 29 jan. 2026', '2026-01-29'],
    ['January 29, 2026', '2026-01-29'],
    ['260129', '2026-01-29'],
    ['20260129', '2026-01-29'],
  ])('%s läses', (written, day) => expect(dateAsTyped(written)).toBe(day));

  it.each([
    '06/03/2024',
    '06/03/2024 22:00:00',
    '15/03/2024 22:00:00',
    '2024-03-06T23:00:00Z',
    '2024-02-30',
    '15/15/2024',
    '3/6/24',
    '261329',
    'fredag 29 januari 2026',
    '6 mars',
    '',
  ])('%s kan vara en annan dag, eller ingen', (written) => expect(dateAsTyped(written)).toBeUndefined());
});

describe('en månad eller ett år, där dagen inte är känd', () => {
  it.each([
    ['2024', '2024'],
    ['2024-03', '2024-03'],
    ['2024-3', '2024-03'],
    ['mars 2024', '2024-03'],
    ['Mar. 2024', '2024-03'],
    ['March 2024', '2024-03'],
  ])('%s läses', (written, part) => expect(monthOrYearAsTyped(written)).toBe(part));

  it.each(['2024-13', '2024-03-01', '29/1', 'vår 2024', 'mars', '0000', ''])('%s är ingen', (written) =>
    expect(monthOrYearAsTyped(written)).toBeUndefined(),
  );
});

describe('ett klockslag som en klient har skrivit det', () => {
  it.each([
    ['09:30', '09:30'],
    ['9:30', '09:30'],
    ['09:30:00', '09:30'],
    ['9.30', '09:30'],
    ['kl. 9.30', '09:30'],
    ['9:30 AM', '09:30'],
    ['9:30\u202fPM', '21:30'],
    ['12:00 a.m.', '00:00'],
    ['12:15 pm', '12:15'],
    ['9:30 fm', '09:30'],
    ['1.30 em', '13:30'],
  ])('%s läses', (written, hour) => expect(timeAsTyped(written)).toBe(hour));

  it.each(['25:00', '9:60', '13:00 PM', '0:30 AM', '9', 'halv tio', '09:30:15', ''])('%s är inget', (written) =>
    expect(timeAsTyped(written)).toBeUndefined(),
  );
});

describe('en dag som någon skriver i ett fält, måndag 5 februari 2024', () => {
  const TODAY = '2024-02-05';

  it.each([
    ['29/2', '2024-02-29'],
    ['29/1', '2025-01-29'],
    ['5 februari', '2024-02-05'],
    ['29 jan', '2025-01-29'],
    ['den 1:a mars', '2024-03-01'],
    ['fre 1 mars', '2024-03-01'],
    ['lör 1/3', '2025-03-01'],
    ['8 feb', '2024-02-08'],
    ['1st of march', undefined],
    ['1st March', '2024-03-01'],
    ['6/3/2024', '2024-03-06'],
    ['240206', '2024-02-06'],
    ['fredag v. 6', '2024-02-09'],
    ['v 5 fredag', '2025-01-31'],
    ['vecka 1 måndag', '2024-12-30'],
    ['31/2', undefined],
    ['6', undefined],
    ['snart', undefined],
    ['', undefined],
  ])('%s', (written, day) => expect(dayAsTyped(written, TODAY)).toEqual(day && { day }));

  it.each([
    ['v. 6', '2024-02-05'],
    ['v. 5', '2025-01-27'],
    ['vecka 5 2026', '2026-01-26'],
    ['week 53', '2026-12-28'],
  ])('en vecka utan dag är dess måndag: %s', (written, monday) =>
    expect(dayAsTyped(written, TODAY)).toEqual({ monday }),
  );

  it('läses bakåt där dagen har varit', () => {
    expect(dayAsTyped('29/1', TODAY, 'past')).toEqual({ day: '2024-01-29' });
    expect(dayAsTyped('6/2', TODAY, 'past')).toEqual({ day: '2023-02-06' });
    expect(dayAsTyped('29/2', TODAY, 'past')).toEqual({ day: '2020-02-29' });
    expect(dayAsTyped('v. 6', TODAY, 'past')).toEqual({ monday: '2024-02-05' });
  });
});
