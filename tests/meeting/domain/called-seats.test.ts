import { calledSeats } from '../../../bot/meeting/domain/called-seats.ts';
import type { RsvpValue } from '../../../bot/meeting/domain/rsvp.ts';
import { answersView } from '../../../bot/meeting/views/answer-rows.ts';
import { meetingView } from '../../../bot/meeting/views/page.ts';
import { aForum, aMunicipality, aNoticed, anAccount, anRsvp, aSeat, byId, ZONE } from '../../support/builders.ts';

const DAY = '2024-02-16';
const substitute = { role: 'substitute', title: 'Ersättare', municipality: 'a', substitutesFor: 'lg-a' } as const;
const seats = [
  aSeat('lg-a'),
  aSeat('lg-b'),
  aSeat('lg-c', { holders: [] }),
  aSeat('sub-a1', substitute),
  aSeat('sub-a2', substitute),
  aSeat('sub-c', { role: 'substitute', municipality: 'c', title: 'Ersättare' }),
];

type Answers = Record<string, RsvpValue>;

function rsvps(answers: Answers) {
  return new Map(Object.entries(answers).map(([seat, value]) => [seat, anRsvp(seat, { value })]));
}

function called(answers: Answers, rules = aForum().rules): string[] {
  const { asked } = calledSeats(seats, rules, DAY, rsvps(answers));
  return asked.flatMap(({ id, role }) => (role === 'substitute' ? [id] : []));
}

function bundle(answers: Answers) {
  return {
    id: 'm1',
    meeting: aNoticed(),
    forum: aForum(),
    zone: ZONE,
    seats,
    municipalities: byId(['a', 'b', 'c'].map((id) => aMunicipality(id))),
    people: new Map(),
    rsvps: rsvps(answers),
    earlier: new Map(),
    team: undefined,
    offices: [],
  };
}

function seenBy(person: string, answers: Answers) {
  const reader = { actor: anAccount(person), language: 'sv', drawn: '000000001-a' } as const;
  return meetingView(bundle(answers), { ...reader, now: new Date('2024-02-05T08:00:00Z') });
}

describe('ersättare', () => {
  it('tillfrågas när den ordinarie svarar att ersättare kommer, inte förr och inte efteråt', () => {
    expect(called({})).not.toContain('sub-a1');
    expect(called({ 'lg-a': 'attending' })).not.toContain('sub-a1');
    expect(called({ 'lg-a': 'declined' })).not.toContain('sub-a1');
    expect(called({ 'lg-b': 'substitute' })).not.toContain('sub-a1');
    expect(called({ 'lg-a': 'substitute' })).toContain('sub-a1');
  });

  it('en i taget: nästa kallas när den förra har förhinder', () => {
    expect(called({ 'lg-a': 'substitute' })).not.toContain('sub-a2');
    expect(called({ 'lg-a': 'substitute', 'sub-a1': 'attending' })).not.toContain('sub-a2');
    expect(called({ 'lg-a': 'substitute', 'sub-a1': 'declined' })).toContain('sub-a2');
    expect(called({ 'lg-a': 'attending', 'sub-a1': 'declined' })).not.toContain('sub-a2');
  });

  it('den som har sagt att de kommer väntas så länge den ordinarie inte kommer', () => {
    expect(called({ 'lg-a': 'declined', 'sub-a1': 'remote' })).toContain('sub-a1');
    expect(called({ 'sub-a1': 'attending' })).toContain('sub-a1');
    expect(called({ 'lg-a': 'remote', 'sub-a1': 'attending' })).not.toContain('sub-a1');
  });

  it('en ersättarplats som är vakant kallas aldrig, och hindrar inte nästa', () => {
    const some = seats.map((seat) => (seat.id === 'sub-a1' ? { ...seat, holders: [] } : seat));
    const { asked } = calledSeats(some, aForum().rules, DAY, rsvps({ 'lg-a': 'substitute' }));
    expect(asked.map(({ id }) => id)).not.toContain('sub-a1');
    expect(asked.map(({ id }) => id)).toContain('sub-a2');
  });

  it('är den ordinarie platsen vakant tillfrågas ersättaren med kallelsen', () => {
    expect(called({})).toEqual(['sub-c']);
  });

  it('i ett organ som alltid kallar ersättarna tillfrågas de med kallelsen', () => {
    const rules = aForum({}, { substitutesAlwaysCalled: true }).rules;
    expect(called({}, rules)).toEqual(['sub-a1', 'sub-a2', 'sub-c']);
  });

  it('den som inte är kallad har inga knappar och får veta när de kallas; den som kallas får veta för vem', () => {
    expect(seenBy('p-sub-a1', {})).toMatchObject({
      mine: null,
      notAskedText: expect.stringContaining('Du är ersättare för Kommundirektör, A'),
    });
    expect(seenBy('p-sub-a1', { 'lg-a': 'substitute' })).toMatchObject({
      mine: { calledText: 'Kommundirektör, A har förhinder. Du kallas som ersättare.', open: true },
    });
    expect(seenBy('p-lg-a', {})).not.toHaveProperty('notAskedText');
  });

  it('svaren står kommun för kommun, ersättaren bredvid den ordinarie, och bara ledamöter räknas', () => {
    const view = answersView(bundle({ 'lg-a': 'substitute', 'lg-b': 'attending' }), 'sv');
    expect(view).toMatchObject({ answered: 2, of: 3, others: [] });
    expect(
      view.table.map(({ member, substitutes }) => [member.who, member.text, substitutes.map(({ text }) => text)]),
    ).toEqual([
      ['A', 'Ersättare kommer', ['Inget svar', 'Kallas vid behov']],
      ['B', 'Kommer på plats', []],
      ['C', 'Vakant', ['Inget svar']],
    ]);
  });

  it('den som inte längre behövs väntas inte, vad de än svarade; att de har förhinder gäller', () => {
    const { table } = answersView(bundle({ 'lg-a': 'attending', 'sub-a1': 'remote', 'sub-a2': 'declined' }), 'sv');
    expect(table[0]?.substitutes.map(({ value, text }) => [value, text])).toEqual([
      ['waiting', 'Kallas vid behov'],
      ['declined', 'Har förhinder'],
    ]);
  });
});
