import type { MeetingFields } from '../../../bot/meeting/domain/check-fields.ts';
import { type Meeting, postOf } from '../../../bot/meeting/domain/state.ts';
import { aForum, aMeetingFields, aNoticed, aPlanned, played } from '../../support/builders.ts';
import { given } from '../../support/given.ts';

const now = new Date('2024-02-05T08:00:00Z');
const moved = { when: { date: '2024-02-23', start: '09:00', end: '11:30' } };

function change(
  meeting: Meeting,
  more: Partial<MeetingFields>,
  how: { base?: number; lost?: boolean; again?: boolean; answerBy?: string } = {},
) {
  const fields = aMeetingFields(more);
  const again = how.again === undefined ? {} : { again: how.again };
  const base = how.base ?? meeting.edition ?? 0;
  const until = how.answerBy === undefined ? {} : { answerBy: how.answerBy };
  const command = { do: 'change-meeting', meeting: 'm1', base, fields, ...again, ...until } as const;
  return given(meeting).when(command, 'secretariat', { forum: aForum(), lost: how.lost ?? false, now }).decided;
}

describe('kansliet ändrar ett möte', () => {
  it('före kallelsen: mötet är ändrat, och ingen får höra något', () => {
    const facts = change(aPlanned(), moved);
    expect(facts).toMatchObject([{ type: 'meeting-changed', again: true }]);
    expect(played(aPlanned(), facts)).toMatchObject({ status: 'planned', edition: 1, definition: moved });
  });

  it.each<[string, Partial<MeetingFields>]>([
    ['time', moved],
    ['time', { when: { date: '2024-02-16', start: '09:30', end: '11:30' } }],
    ['mode', { mode: 'remote' }],
  ])('efter kallelsen: ny %s berättas, och alla ombads svara igen (%j)', (what, more) => {
    const facts = change(aNoticed(), more);
    expect(facts).toMatchObject([
      { type: 'meeting-changed', again: true },
      { type: 'notice-changed', revision: 2, what: [what], again: true },
    ]);
    expect(played(aNoticed(), facts)).toMatchObject({ revision: 2, askedFrom: 2 });
  });

  it.each<[string, Partial<MeetingFields>]>([
    ['place', { place: 'Biblioteket' }],
    ['place', { place: undefined }],
    ['link', { link: 'https://teams.example/nytt' }],
    ['title', { title: 'Ledningsgruppen' }],
    ['purpose', { purpose: 'Beslut om budget' }],
  ])('efter kallelsen: %s berättas, men ingen ombads svara igen', (what, more) => {
    const facts = change(aNoticed(), more);
    expect(facts).toMatchObject([{ again: false }, { type: 'notice-changed', what: [what], again: false }]);
    expect(played(aNoticed(), facts).askedFrom).toBeUndefined();
  });

  it('alla frågas igen om en ny lokal när kansliet väljer det', () => {
    const facts = change(aNoticed(), { place: 'Biblioteket' }, { again: true });
    expect(facts).toMatchObject([{ again: true }, { type: 'notice-changed', what: ['place'], again: true }]);
    expect(played(aNoticed(), facts)).toMatchObject({ revision: 2, askedFrom: 2 });
  });

  it('svaren står kvar vid en ny tid när kansliet väljer det', () => {
    const facts = change(aNoticed(), moved, { again: false });
    expect(facts).toMatchObject([{ again: false }, { type: 'notice-changed', what: ['time'], again: false }]);
    expect(played(aNoticed(), facts).askedFrom).toBeUndefined();
  });

  it('sista svarsdagen sätts om när alla frågas igen, och ligger annars aldrig efter mötet', () => {
    const dated = { ...aNoticed(), answerBy: '2024-02-13' };
    expect(change(dated, moved)).toMatchObject([{}, { again: true, answerBy: '2024-02-20' }]);
    const earlier = { when: { date: '2024-02-12', start: '09:00', end: '11:30' } };
    expect(change(dated, earlier, { again: false })).toMatchObject([{}, { again: false, answerBy: '2024-02-12' }]);
    expect(JSON.stringify(change(dated, moved, { again: false }))).not.toContain('answerBy');
  });

  it('kansliet väljer en annan sista svarsdag: bara den berättas, och svaren står kvar', () => {
    const dated = { ...aNoticed(), answerBy: '2024-02-13' };
    const facts = change(dated, {}, { answerBy: '2024-02-15' });
    expect(facts).toEqual([
      {
        type: 'notice-changed',
        kind: 'meeting',
        id: 'm1',
        revision: 2,
        what: ['answer-by'],
        again: false,
        answerBy: '2024-02-15',
      },
    ]);
    expect(played(dated, facts)).toMatchObject({ revision: 2, answerBy: '2024-02-15' });
    expect(played(aNoticed(), change(aNoticed(), {}, { answerBy: '2024-02-15' }))).toMatchObject({
      answerBy: '2024-02-15',
    });
  });

  it('den sista svarsdagen kan tas bort, och en vald dag går före den som räknas om', () => {
    const dated = { ...aNoticed(), answerBy: '2024-02-13' };
    const facts = change(dated, {}, { answerBy: '' });
    expect(facts).toMatchObject([{ what: ['answer-by'], again: false }]);
    expect(played(dated, facts)).not.toHaveProperty('answerBy');
    expect(change(dated, moved, { answerBy: '2024-02-22' })).toMatchObject([
      { type: 'meeting-changed', again: true },
      { what: ['time', 'answer-by'], again: true, answerBy: '2024-02-22' },
    ]);
    expect(change(dated, moved, { answerBy: '2024-02-13' })).toMatchObject([
      {},
      { what: ['time'], again: true, answerBy: '2024-02-13' },
    ]);
  });

  it('samma sista svarsdag är ingen ändring, inte heller när den har passerat', () => {
    const dated = { ...aNoticed(), answerBy: '2024-02-02' };
    expect(change(dated, {}, { answerBy: '2024-02-02' })).toBe('repeat');
    expect(change(aNoticed(), {}, { answerBy: '' })).toBe('repeat');
  });

  it('nekas en sista svarsdag som inte går, och en före kallelsen', () => {
    expect(change(aNoticed(), {}, { answerBy: '2024-02-30' })).toMatchObject({ refused: 'refusal.no-such-day' });
    expect(change(aNoticed(), {}, { answerBy: '2024-02-02' })).toMatchObject({ refused: 'refusal.deadline-past' });
    expect(change(aNoticed(), {}, { answerBy: '2024-02-17' })).toMatchObject({ refused: 'refusal.answer-by-late' });
    expect(change(aNoticed(), moved, { answerBy: '2024-02-17' })).toHaveLength(2);
    expect(change(aPlanned(), {}, { answerBy: '2024-02-15' })).toMatchObject({ refused: 'refusal.meeting-not-called' });
  });

  it('ingen frågas igen om det som ingen får veta', () => {
    expect(change(aNoticed(), { note: 'Ring vaktmästaren' }, { again: true })).toMatchObject([
      { type: 'meeting-changed', again: false },
    ]);
  });

  it('en anteckning för kansliet själv berättas inte för någon', () => {
    expect(change(aNoticed(), { note: 'Ring vaktmästaren' })).toMatchObject([
      { type: 'meeting-changed', again: false },
    ]);
  });

  it('flera ändringar på en gång är en sändning', () => {
    expect(change(aNoticed(), { ...moved, place: 'Biblioteket', mode: 'on-site', title: 'Nytt' })).toMatchObject([
      { type: 'meeting-changed' },
      { type: 'notice-changed', revision: 2, what: ['time', 'place', 'mode', 'title'], again: true },
    ]);
  });

  it('när posten inte kom fram läggs kallelsen upp på nytt', () => {
    const facts = change(aNoticed(), moved, { lost: true });
    expect(facts).toContainEqual(expect.objectContaining({ type: 'notice-changed', revision: 2, anew: true }));
    expect(postOf(played(aNoticed(), facts))).toBe(2);
    expect(postOf(played(aNoticed(), change(aNoticed(), moved)))).toBe(1);
  });

  it('mappens egen dagordning följer med', () => {
    const own = aPlanned({ agenda: [{ heading: 'Budget', kind: 'decision' }] });
    expect(played(own, change(own, moved)).definition).toMatchObject({ agenda: [{ heading: 'Budget' }], ...moved });
  });

  it('utan skillnad händer ingenting', () => {
    expect(change(aNoticed(), {})).toBe('repeat');
  });

  it('nekas när någon annan har ändrat mötet sedan sidan öppnades', () => {
    const changed = played(aNoticed(), change(aNoticed(), moved));
    expect(change(changed, { place: 'Biblioteket' }, { base: 0 })).toEqual({ refused: 'refusal.changed-meanwhile' });
    expect(change(changed, { place: 'Biblioteket' }, { base: 1 })).toHaveLength(2);
  });

  it('nekas en tid som inte går, och ett byte av organ', () => {
    expect(change(aNoticed(), { when: { date: '2024-02-16', start: '11:00', end: '10:00' } })).toMatchObject({
      refused: 'refusal.ends-before-start',
    });
    expect(change(aNoticed(), { when: { date: '2024-02-01' } })).toMatchObject({ refused: 'refusal.day-is-past' });
    expect(change(aNoticed(), { when: { date: '2024-03-31', start: '02:15', end: '05:00' } })).toMatchObject({
      refused: 'refusal.hour-missing',
    });
    expect(change(aNoticed(), { forum: 'ssk' })).toEqual({ refused: 'refusal.malformed' });
  });
});
