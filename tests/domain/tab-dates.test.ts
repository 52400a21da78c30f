import { emptyForm, fieldsOf, newDay, withForum } from '../../tab/dates-form.ts';

describe('the form of a date question', () => {
  const forums = [
    { id: 'lg', shortName: 'Ledningsgruppen' },
    { id: 'ssk', shortName: 'Samarbetskommittén' },
  ];
  const form = { ...withForum(emptyForm(), 'lg', forums), title: 'Budget' };

  it('begins with two empty days of the body it was opened for', () => {
    expect(form).toMatchObject({ forum: 'lg', mode: 'hybrid', place: '' });
    expect(form.days.map(({ row, date }) => [row, date])).toEqual([
      [1, ''],
      [2, ''],
    ]);
  });

  it('takes the body’s name for a title until somebody has written one; a body it does not know is none', () => {
    const opened = withForum(emptyForm(), 'lg', forums);
    expect(opened.title).toBe('Ledningsgruppen');
    expect(withForum(opened, 'ssk', forums)).toMatchObject({ forum: 'ssk', title: 'Samarbetskommittén' });
    expect(withForum(form, 'ssk', forums)).toMatchObject({ forum: 'ssk', title: 'Budget' });
    expect(withForum(emptyForm(), 'x', forums)).toMatchObject({ forum: '', title: '' });
  });

  it('gives a further day the hours of the one before it, and a row of its own', () => {
    const days = [
      { row: 4, date: '2024-03-04', start: '09:00', end: '11:00' },
      { row: 2, date: '2024-03-05', start: '13:00', end: '15:00' },
    ];
    expect(newDay(days)).toEqual({ row: 5, date: '', start: '13:00', end: '15:00' });
  });

  it('sends the days that have a date, without what is empty', () => {
    const days = [
      { row: 1, date: '2024-03-04', start: '09:00', end: '11:00' },
      { row: 2, date: '', start: '09:00', end: '11:00' },
      { row: 3, date: '2024-03-05', start: '', end: '' },
    ];
    expect(fieldsOf({ ...form, place: ' ', days })).toEqual({
      forum: 'lg',
      kind: 'ordinary',
      title: 'Budget',
      mode: 'hybrid',
      proposals: [{ date: '2024-03-04', start: '09:00', end: '11:00' }, { date: '2024-03-05' }],
    });
  });
});
