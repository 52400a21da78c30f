import { datesOf, faultsInDates, firstDays, newDay, proposedAnswerBy, withUsual } from '../../../tab/dates/form.ts';
import { draftOf } from '../../../tab/meeting/draft.ts';

const draft = draftOf({
  forum: 'lg',
  kind: 'ordinary',
  title: ' Budget ',
  when: { date: '', start: '09:00', end: '11:30' },
  mode: 'hybrid',
});

describe('the form of a date question', () => {
  it('begins with two empty days at the body’s usual hours', () => {
    expect(firstDays(draft)).toEqual([
      { row: 1, date: '', start: '09:00', end: '11:30' },
      { row: 2, date: '', start: '09:00', end: '11:30' },
    ]);
  });

  it('gives a further day the hours of the one before it, and a row of its own', () => {
    const days = [
      { row: 4, date: '2024-03-04', start: '09:00', end: '11:00' },
      { row: 2, date: '2024-03-05', start: '13:00', end: '15:00' },
    ];
    expect(newDay(days, draft)).toEqual({ row: 5, date: '', start: '13:00', end: '15:00' });
  });

  it('lets hours that nobody has touched follow the body', () => {
    const days = firstDays(draft).map((day) => (day.row === 2 ? { ...day, start: '08:00' } : day));
    const other = { start: '13:00', end: '15:00' };
    expect(withUsual(days, draft, other).map(({ start, end }) => [start, end])).toEqual([
      ['13:00', '15:00'],
      ['08:00', '11:30'],
    ]);
  });

  it('sends the days that have a date, without what is empty', () => {
    const days = [
      { row: 1, date: '2024-03-04', start: '09:00', end: '11:00' },
      { row: 2, date: '', start: '09:00', end: '11:00' },
      { row: 3, date: '2024-03-05', start: '', end: '' },
    ];
    expect(datesOf({ ...draft, place: ' ' }, days)).toEqual({
      forum: 'lg',
      kind: 'ordinary',
      title: 'Budget',
      mode: 'hybrid',
      proposals: [{ date: '2024-03-04', start: '09:00', end: '11:00' }, { date: '2024-03-05' }],
    });
  });

  it('must have a title; the days are the service’s to judge', () => {
    expect(faultsInDates({ ...draft, title: '  ' })).toEqual(['title']);
    expect(faultsInDates(draft)).toEqual([]);
  });
});

it.each([
  ['som organet har den, före den första dagen', ['2024-03-04'], '2024-02-05'],
  ['fredagen före, när den första dagen är en måndag', ['2024-02-06', '2024-02-05'], '2024-02-02'],
  ['aldrig i går, när en dag är i dag', ['2024-01-29'], '2024-01-29'],
  ['som organet har den, när inga dagar går att läsa', ['', '1', '12/', '2024-0', '2024-02-31', 'v. 6'], '2024-02-05'],
])('sista svarsdagen föreslås %s', (_name, dates, expected) => {
  const days = dates.map((date, row) => ({ row, date, start: '', end: '' }));
  expect(proposedAnswerBy('2024-02-05', days, '2024-01-29')).toBe(expected);
});
