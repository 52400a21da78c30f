import { dateAsTyped, timeAsTyped } from '../../../bot/kernel/as-typed.ts';

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
  ])('%s läses', (written, day) => expect(dateAsTyped(written)).toBe(day));

  it.each([
    '06/03/2024',
    '06/03/2024 22:00:00',
    '15/03/2024 22:00:00',
    '2024-03-06T23:00:00Z',
    '2024-02-30',
    '15/15/2024',
    '6 mars',
    '',
  ])('%s kan vara en annan dag, eller ingen', (written) => expect(dateAsTyped(written)).toBeUndefined());
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
