import { awayAt } from '../../../bot/minutes/domain/document-of.ts';
import type { Presence } from '../../../bot/minutes/domain/presence.ts';
import { quorumAt, quorumOf, seatAt } from '../../../bot/minutes/domain/quorum.ts';
import type { MinutesSetting } from '../../../bot/minutes/domain/setting.ts';
import { aForum, aMunicipality, aNoticed, aSeat, ZONE } from '../../support/builders.ts';
import { someMinutes } from '../../support/minutes-builders.ts';

const HERE: Presence = { how: 'on-site' };
const LETTERS = ['a', 'b', 'c', 'd'];
const SEATS = LETTERS.map((letter) => aSeat(`m-${letter}`, { municipality: letter }));
const STANDS_IN = aSeat('e-a', { municipality: 'a', role: 'substitute', title: 'Ersättare' });

const body = (rules: Parameters<typeof aForum>[1] = {}, more: Partial<MinutesSetting> = {}): MinutesSetting => ({
  forum: aForum({}, { quorum: { share: 0.5 }, ...rules }),
  seats: [...SEATS, STANDS_IN],
  municipalities: new Map(LETTERS.map((letter) => [letter, aMunicipality(letter)])),
  zone: ZONE,
  ...more,
});
const held = (seats: Record<string, Presence>) =>
  someMinutes({
    items: [
      { id: 'p1', heading: 'Budget', kind: 'decision', begun: '09:00' },
      { id: 'p2', heading: 'Remiss', kind: 'decision', begun: '10:00' },
    ],
    ended: '11:00',
    presence: { seats, persons: {}, others: [] },
  });
const left: Presence = { how: 'digital', until: { time: '10:00' } };

describe('hur många som var med när det beslutades', () => {
  it('den som gick mellan punkterna räknas under den första och inte under den andra', () => {
    const minutes = held({ 'm-a': HERE, 'm-b': left });
    expect(quorumAt('p1', minutes, body())).toEqual({ of: 4, needed: 2, sure: 2, possible: 2 });
    expect(quorumAt('p2', minutes, body())).toEqual({ of: 4, needed: 2, sure: 1, possible: 1 });
    expect(quorumOf(minutes, body())).toEqual({ of: 4, needed: 2, sure: 2, possible: 2 });
    expect(awayAt('p2', minutes, body()).map(({ seat, how }) => `${seat} ${how}`)).toEqual([
      'm-b absent',
      'm-c absent',
      'm-d absent',
    ]);
  });

  it('ca: den vars tid ligger nära gränsen räknas inte som säker, men kan ha varit med', () => {
    const minutes = held({ 'm-a': HERE, 'm-b': { how: 'digital', until: { time: '10:00', about: true } } });
    expect(quorumAt('p1', minutes, body())).toMatchObject({ sure: 1, possible: 2 });
    expect(quorumAt('p2', minutes, body())).toMatchObject({ sure: 1, possible: 2 });
  });

  it('en ersättare räknas för sin ledamot där organets regel säger det, och annars inte', () => {
    const minutes = held({ 'm-a': { how: 'absent' }, 'e-a': HERE });
    expect(quorumAt('p1', minutes, body({ substituteCounts: true }))).toMatchObject({ sure: 1 });
    expect(quorumAt('p1', minutes, body({ substituteCounts: false }))).toMatchObject({ sure: 0, possible: 0 });
  });

  it('en ledamot och hens ersättare är en plats, inte två', () => {
    const minutes = held({ 'm-a': HERE, 'e-a': HERE });
    expect(quorumAt('p1', minutes, body({ substituteCounts: true }))).toMatchObject({ sure: 1, possible: 1 });
  });

  it('ersättaren som tar över när ledamoten går: var och en räknas under sin punkt', () => {
    const minutes = held({ 'm-a': left, 'e-a': { ...HERE, from: { item: 'p2' } } });
    const [seat = STANDS_IN] = SEATS;
    const counts = body({ substituteCounts: true });
    expect(['p1', 'p2'].map((item) => seatAt(seat, item, minutes, counts))).toEqual(['present', 'present']);
    expect(quorumAt('p2', minutes, body())).toMatchObject({ sure: 0 });
  });

  it('en vakant plats räknas bland dem som krävs, och kan bara fyllas av en ersättare', () => {
    const vacant = SEATS.map((seat) => (seat.id === 'm-a' ? { ...seat, holders: [] } : seat));
    const seats = [...vacant, STANDS_IN];
    expect(quorumAt('p1', held({ 'm-b': HERE }), body({}, { seats }))).toMatchObject({ of: 4, needed: 2, sure: 1 });
    const filled = held({ 'e-a': HERE, 'm-b': HERE });
    expect(quorumAt('p1', filled, body({ substituteCounts: true }, { seats }))).toMatchObject({ sure: 2 });
  });

  it('en kommun som har lämnat samarbetet räknas inte', () => {
    const setting = body();
    const municipalities = new Map([...setting.municipalities, ['d', aMunicipality('d', { memberTo: '2023-12-31' })]]);
    expect(quorumAt('p1', held({}), { ...setting, municipalities })).toMatchObject({ of: 3, needed: 2 });
  });

  it('ett organ utan regel har inget krav, och ett möte utan nog många når det inte', () => {
    expect(quorumAt('p1', held({ 'm-a': HERE }), body({ quorum: null }))).toMatchObject({ needed: null, sure: 1 });
    expect(quorumOf(held({ 'm-a': HERE }), body())).toMatchObject({ needed: 2, sure: 1, possible: 1 });
  });

  it('adjungerade, gäster och sekreteraren räknas aldrig', () => {
    const others = (['attending', 'guest', 'secretary'] as const).map((role) => aSeat(`x-${role}`, { role }));
    const present = held(Object.fromEntries(others.map(({ id }) => [id, HERE])));
    expect(quorumAt('p1', present, body({}, { seats: [...SEATS, ...others] }))).toMatchObject({ of: 4, possible: 0 });
  });

  it('i ett möte över flera dagar säger ett klockslag inte vilken dag: platsen är inte säker', () => {
    const minutes = held({ 'm-a': HERE, 'm-b': left });
    const meeting = aNoticed({ when: { date: minutes.date, endDate: '2024-02-17', start: '09:00', end: '11:30' } });
    expect(quorumAt('p1', minutes, body({}, { meeting }))).toMatchObject({ sure: 1, possible: 2 });
  });
});
