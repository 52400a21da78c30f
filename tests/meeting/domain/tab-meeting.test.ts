import { answeredCount, askedCount, silentOnes } from '../../../tab/meeting/asked.ts';
import { differing, effectOf, lastDayAfter } from '../../../tab/meeting/change-effect.ts';
import { sizeText } from '../../../tab/shell/file-size.ts';
import { isNo, problemOf } from '../../../tab/shell/problem.ts';
import { nameIn } from '../../../tab/shell/save-file.ts';

const fields = {
  forum: 'lg',
  kind: 'ordinary',
  title: 'Ledningsgruppen',
  when: { date: '2024-02-16', start: '09:00', end: '11:30' },
  mode: 'hybrid',
  place: 'Haninge',
} as const;

describe('what saving a changed meeting will do', () => {
  it('nothing when nothing is changed, in whatever order the fields stand', () => {
    const when = { end: '11:30', start: '09:00', date: '2024-02-16' };
    expect(effectOf(fields, { ...fields, when }, true)).toBe('nothing');
  });

  it('tells nobody before the notice', () => {
    expect(effectOf(fields, { ...fields, place: 'Salem' }, false)).toBe('quiet');
  });

  it('tells everybody and asks again when time or mode changes, unless somebody chose not to', () => {
    expect(effectOf(fields, { ...fields, mode: 'remote' }, true)).toBe('again');
    const later = { ...fields, when: { ...fields.when, end: '12:00' } };
    expect(effectOf(fields, later, true)).toBe('again');
    expect(effectOf(fields, later, true, { again: false })).toBe('told');
  });

  it('tells everybody, and lets the answers stand, when it is something else in the notice, unless somebody chose to ask', () => {
    expect(effectOf(fields, { ...fields, place: 'Salem' }, true)).toBe('told');
    expect(effectOf(fields, { ...fields, place: 'Salem' }, true, { again: true })).toBe('again');
    expect(effectOf(fields, { ...fields, link: 'https://example.org/m' }, true)).toBe('told');
    expect(effectOf(fields, { ...fields, title: 'Ledningsgruppens möte' }, true)).toBe('told');
  });

  it('tells nobody of what does not stand in the notice', () => {
    expect(effectOf(fields, { ...fields, kind: 'extra' }, true)).toBe('note');
  });

  it('tells everybody of another last day for answers, which no planned meeting has', () => {
    expect(effectOf(fields, fields, true, { lastDay: true })).toBe('told');
    expect(effectOf(fields, fields, true, { lastDay: true, again: true })).toBe('again');
    expect(effectOf(fields, fields, false, { lastDay: true })).toBe('nothing');
  });

  it('says the proposed last day for answers where all are asked again, and never one after the meeting', () => {
    const day = (date: string, again: boolean, standing = '2024-02-13') =>
      lastDayAfter(standing, { date, again, proposed: '2024-02-20' });
    expect(day('2024-02-23', true)).toBe('2024-02-20');
    expect(day('2024-02-23', false)).toBe('2024-02-13');
    expect(day('2024-02-12', false)).toBe('2024-02-12');
    expect(day('23', true)).toBe('2024-02-13');
    expect(day('2024-02-23', true, '')).toBe('');
    expect(lastDayAfter('2024-02-13', { date: '2024-02-23', again: true, proposed: '' })).toBe('2024-02-13');
  });

  it('names where two versions differ', () => {
    expect(differing(fields, { ...fields, place: 'Salem', purpose: 'Budget' })).toEqual(['place', 'purpose']);
  });
});

describe('who is asked and who is silent', () => {
  const rows = [
    { who: 'Botkyrka', value: 'silent', role: 'member' },
    { who: 'Haninge', value: 'attending', role: 'member' },
    { who: 'Nykvarn', value: 'vacant', role: 'member' },
    { who: 'Botkyrka', value: 'silent', role: 'member' },
    { who: 'Tyresö', value: 'silent', role: 'member' },
    { who: 'Haninge', value: 'silent', role: 'attending' },
  ] as const;

  it('counts no substitute who is called when needed', () => {
    const waiting = { who: 'Salem', value: 'waiting', role: 'substitute' } as const;
    expect(askedCount([...rows, waiting])).toBe(5);
    expect(answeredCount([...rows, waiting])).toBe(1);
  });

  it('counts as answered only who has said something that stands', () => {
    expect(answeredCount(rows)).toBe(1);
    expect(answeredCount([{ value: 'silent' }, { value: 'vacant' }, { value: 'waiting' }])).toBe(0);
  });

  it('counts everybody but the vacant seats', () => {
    expect(askedCount(rows)).toBe(5);
  });

  it('names each municipality once, in their order, and counts the members alone', () => {
    expect(silentOnes(rows)).toEqual(['Botkyrka', 'Tyresö']);
  });

  it('names everybody where no seat is a member’s', () => {
    expect(silentOnes([{ who: 'Trafikverket', value: 'silent', role: 'guest' }])).toEqual(['Trafikverket']);
  });
});

describe('files', () => {
  it('have sizes that people read', () => {
    expect(sizeText(1, 'sv')).toBe('1 kB');
    expect(sizeText(310 * 1024, 'sv')).toBe('310 kB');
    expect(sizeText(1.4 * 1024 * 1024, 'sv')).toBe('1,4 MB');
    expect(sizeText(26 * 1024 * 1024, 'en')).toBe('26 MB');
  });

  it('are named as the service says, with Swedish letters', () => {
    expect(nameIn(`attachment; filename="m_te.ics"; filename*=UTF-8''m%C3%B6te.ics`)).toBe('möte.ics');
    expect(nameIn('attachment; filename="plan.pdf"')).toBe('plan.pdf');
    expect(nameIn(`attachment; filename="plan.pdf"; filename*=UTF-8''%E0%A4`)).toBe('plan.pdf');
    expect(nameIn(null)).toBeNull();
  });
});

it('a no makes the page read again; a lost answer does not', () => {
  for (const status of [400, 403, 404, 409, 413])
    expect([status, isNo(problemOf(status, null, 'sv'))]).toEqual([status, true]);
  for (const status of [401, 429, 500, 503])
    expect([status, isNo(problemOf(status, null, 'sv'))]).toEqual([status, false]);
});
