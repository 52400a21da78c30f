import { attendance } from '../../../bot/meeting/domain/attendance.ts';
import type { RsvpValue } from '../../../bot/meeting/domain/rsvp.ts';
import { aForum, aMunicipality, anRsvp, aSeat, byId } from '../../support/builders.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const municipalities = byId(ids.map((id) => aMunicipality(id)));
const seats = [
  ...ids.map((id) => aSeat(`lg-${id}`)),
  ...ids.map((id) => aSeat(`kd-${id}`, { role: 'attending' })),
  aSeat('sub-a', { role: 'substitute', municipality: 'a', substitutesFor: 'lg-a' }),
];

function coming(
  answers: Record<string, RsvpValue>,
  rules = aForum({}, { quorum: { share: 0.5 } }).rules,
  on = municipalities,
) {
  const rsvps = new Map(Object.entries(answers).map(([seat, value]) => [seat, anRsvp(seat, { value })]));
  const { present, needed, members } = attendance(seats, on, rules, '2024-03-21', rsvps);
  return { present: present.length, needed, of: members.length };
}

describe('beslutförhet', () => {
  it('minst hälften av ledamöternas platser: 3 av 8 räcker inte, 4 räcker; digitalt räknas', () => {
    const three = { 'lg-a': 'attending', 'lg-b': 'remote', 'lg-c': 'attending' } as const;
    expect(coming(three)).toEqual({ present: 3, needed: 4, of: 8 });
    expect(coming({ ...three, 'lg-d': 'remote' })).toEqual({ present: 4, needed: 4, of: 8 });
  });

  it('de som deltar utan att vara ledamöter räknas inte', () => {
    expect(coming({ 'kd-a': 'attending', 'kd-b': 'attending' }).present).toBe(0);
  });

  it('ersättare räknas bara när organets regel säger det, och aldrig två gånger', () => {
    const counts = aForum({}, { quorum: { share: 0.5 }, substituteCounts: true }).rules;
    expect(coming({ 'lg-a': 'substitute' }).present).toBe(0);
    expect(coming({ 'lg-a': 'substitute' }, counts).present).toBe(1);
    expect(coming({ 'lg-a': 'declined', 'sub-a': 'attending' }, counts).present).toBe(1);
    expect(coming({ 'lg-a': 'attending', 'sub-a': 'attending' }, counts).present).toBe(1);
    expect(coming({ 'lg-a': 'substitute', 'sub-a': 'declined' }, counts).present).toBe(0);
  });

  it('en kommun som har lämnat samarbetet räknas inte i det hela', () => {
    const left = byId(ids.map((id) => aMunicipality(id, id === 'h' ? { memberTo: '2023-12-31' } : {})));
    expect(coming({ 'lg-h': 'attending' }, undefined, left)).toEqual({ present: 0, needed: 4, of: 7 });
  });

  it('utan regel finns ingen gräns', () => {
    expect(coming({}, aForum().rules).needed).toBeNull();
  });
});
