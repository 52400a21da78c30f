import { datesOf, faultsInDates, firstDays, newDay, withUsual, writtenDays } from '../../../tab/dates/form.ts';
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

  it('reads days while they are typed: half a day is none yet', () => {
    const typing = (date: string) => writtenDays([{ row: 1, date, start: '', end: '' }]);
    const halves = ['', '1', '12', '12/', '12/2', '2', '2024-', '2024-0', '2024-02-1', '2024-02-31', 'v. 7', 'måndag'];
    expect(halves.flatMap(typing)).toEqual([]);
    expect(typing('2024-02-12')).toEqual(['2024-02-12']);
  });
});
