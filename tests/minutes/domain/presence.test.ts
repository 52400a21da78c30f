import type { Presence } from '../../../bot/minutes/domain/presence.ts';
import { presentAt } from '../../../bot/minutes/domain/presence.ts';

const THERE = { how: 'on-site' } as const;
const ITEMS = [
  { id: 'p1', begun: '09:00' },
  { id: 'p2', begun: '09:58' },
  { id: 'p3', begun: '10:30' },
];
const HOURS = { began: '09:00', ended: '11:00' };
const all = (presence: Presence | undefined, items: typeof ITEMS | { id: string }[] = ITEMS, hours: object = HOURS) =>
  items.map(({ id }) => presentAt(presence, id, items, hours)).join(' ');

describe('vem var med under vilken punkt', () => {
  it('den det inte står något om, och den som hade förhinder, var inte med', () => {
    expect(all(undefined)).toBe('absent absent absent');
    expect(all({ how: 'absent' })).toBe('absent absent absent');
  });

  it('den som var med hela tiden var med under varje punkt, på plats och digitalt', () => {
    expect(all(THERE)).toBe('present present present');
    expect(all({ how: 'digital' })).toBe('present present present');
  });

  it.each<[string, Presence, string]>([
    ['kom 9.10', { ...THERE, from: { time: '09:10' } }, 'part present present'],
    ['kom när punkt 2 började', { ...THERE, from: { time: '09:58' } }, 'absent present present'],
    ['gick 10.00', { ...THERE, until: { time: '10:00' } }, 'present part absent'],
    ['gick när punkt 3 började', { ...THERE, until: { time: '10:30' } }, 'present present absent'],
    ['kom 9.10 och gick 10.45', { ...THERE, from: { time: '09:10' }, until: { time: '10:45' } }, 'part present part'],
    ['kom efter mötet', { ...THERE, from: { time: '11:00' } }, 'absent absent absent'],
    ['stannade till slutet', { ...THERE, until: { time: '11:00' } }, 'present present present'],
  ])('%s', (_, presence, expected) => expect(all(presence)).toBe(expected));

  it.each<[string, Presence, string]>([
    [
      'till ca 10.00: punkten som började 9.58 är oviss, och slutet av den före',
      { ...THERE, until: { time: '10:00', about: true } },
      'unknown unknown absent',
    ],
    [
      'till ca 10.14: säkert en del av punkt 2',
      { ...THERE, until: { time: '10:14', about: true } },
      'present part absent',
    ],
    [
      'till ca 10.20: tio minuter från gränsen är inte säkert',
      { ...THERE, until: { time: '10:20', about: true } },
      'present unknown unknown',
    ],
    ['från ca 9.00', { ...THERE, from: { time: '09:00', about: true } }, 'unknown present present'],
    [
      'från ca 9.47: elva minuter före är säkert',
      { ...THERE, from: { time: '09:47', about: true } },
      'part present present',
    ],
    ['från ca 9.50', { ...THERE, from: { time: '09:50', about: true } }, 'unknown unknown present'],
  ])('%s', (_, presence, expected) => expect(all(presence)).toBe(expected));

  it('den som kom eller gick före en punkt: punktens plats avgör, utan klockslag', () => {
    const items = [{ id: 'p1' }, { id: 'p2' }, { id: 'p3' }];
    expect(all({ ...THERE, from: { item: 'p2' } }, items, {})).toBe('absent present present');
    expect(all({ ...THERE, until: { item: 'p3' } }, items, {})).toBe('present present absent');
    expect(all({ ...THERE, from: { item: 'borta' } }, items, {})).toBe('unknown unknown unknown');
  });

  it('när en punkt började är inte känt: det som står före och efter säger vad som är säkert', () => {
    const items = [{ id: 'p1', begun: '09:00' }, { id: 'p2' }, { id: 'p3', begun: '10:30' }];
    expect(all({ ...THERE, until: { time: '09:00' } }, items)).toBe('absent absent absent');
    expect(all({ ...THERE, until: { time: '10:30' } }, items)).toBe('present present absent');
    expect(all({ ...THERE, until: { time: '10:00' } }, items)).toBe('unknown unknown absent');
    expect(all({ ...THERE, from: { time: '10:00' } }, items)).toBe('unknown unknown present');
  });

  it('inga klockslag alls är kända: en tid säger inget', () => {
    const items = [{ id: 'p1' }, { id: 'p2' }];
    expect(all({ ...THERE, until: { time: '10:00' } }, items, {})).toBe('unknown unknown');
    expect(all({ ...THERE, from: { time: '10:00' } }, items, {})).toBe('unknown unknown');
  });

  it('den första punkten började när mötet började', () => {
    const items = [{ id: 'p1' }, { id: 'p2', begun: '09:30' }];
    expect(all({ ...THERE, from: { time: '09:00' } }, items)).toBe('present present');
    expect(all({ ...THERE, from: { time: '09:10' } }, items)).toBe('part present');
  });

  it('punkter som togs i annan ordning: tiden avgör, inte platsen på dagordningen', () => {
    const items = [
      { id: 'p1', begun: '10:00' },
      { id: 'p2', begun: '09:30' },
      { id: 'p3', begun: '10:20' },
    ];
    expect(all({ ...THERE, until: { time: '10:10' } }, items)).toBe('part present absent');
    const gap = [...items, { id: 'p4' }];
    expect(all({ ...THERE, until: { time: '10:10' } }, gap)).toBe('unknown present absent unknown');
  });

  it('över flera dagar säger ett klockslag inte vilken dag, men en punkt gör det', () => {
    const days = { ...HOURS, severalDays: true };
    expect(all({ ...THERE, until: { time: '10:00' } }, ITEMS, days)).toBe('unknown unknown unknown');
    expect(all({ ...THERE, until: { item: 'p2' } }, ITEMS, days)).toBe('present absent absent');
    expect(all(THERE, ITEMS, days)).toBe('present present present');
  });
});

/** Another way to the same, minute by minute: every course of the meeting that agrees with what was noted is tried. */
describe('mot en räknare som provar varje minut', () => {
  const clock = (minute: number) =>
    `${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const LENGTH = 60;

  interface Course {
    begins: number[];
    known: boolean[];
    came?: { at: number; about: boolean };
    left?: { at: number; about: boolean };
  }

  function counted({ begins, known, came, left }: Course, item: number): Set<string> {
    const found = new Set<string>();
    const low = begins[known.lastIndexOf(true, item)] ?? 0;
    const next = known.indexOf(true, item + 1);
    const high = next < 0 ? LENGTH : (begins[next] ?? LENGTH);
    const possible = (one: Course['came'], otherwise: number) => {
      if (!one) return [otherwise];
      return one.about ? Array.from({ length: 21 }, (_, off) => one.at - 10 + off) : [one.at];
    };
    const starts = known[item] || item === 0 ? [begins[item] ?? 0] : range(low, high - 1);
    for (const start of starts)
      for (const end of known[item + 1] || item === begins.length - 1 ? [high] : range(start + 1, high))
        for (const from of possible(came, -100))
          for (const until of possible(left, 1000)) {
            const there = range(start, end - 1).filter((minute) => minute >= from && minute < until).length;
            found.add(there === 0 ? 'absent' : there === end - start ? 'present' : 'part');
          }
    return found;
  }

  function range(from: number, to: number): number[] {
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
  }

  function generator(seed: number) {
    let state = seed;
    return (below: number) => {
      state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
      return Math.floor((state / 4_294_967_296) * below);
    };
  }

  it('det som sägs är säkert stämmer i varje förlopp, och är allt känt sägs alltid något säkert', () => {
    const next = generator(20_261_130);
    let certain = 0;
    for (let round = 0; round < 800; round++) {
      const begins = [0, ...new Set(Array.from({ length: 1 + next(4) }, () => 1 + next(LENGTH - 2)))].sort(
        (a, b) => a - b,
      );
      const known = begins.map(() => next(3) > 0);
      const moment = () => ({ at: next(LENGTH + 20) - 10 + 1, about: next(3) === 0 });
      const came = next(2) === 0 ? moment() : undefined;
      const left = next(2) === 0 ? moment() : undefined;
      if (came && left && came.at + 20 >= left.at) continue;
      const items = begins.map((begun, index) => ({
        id: `p${index}`,
        ...(known[index] ? { begun: clock(begun) } : {}),
      }));
      const noted = (one: Course['came']) =>
        one && { time: clock(one.at + 60), ...(one.about ? { about: true as const } : {}) };
      const later = items.map(({ id, begun }, index) => ({
        id,
        ...(begun ? { begun: clock((begins[index] ?? 0) + 60) } : {}),
      }));
      const [from, until] = [noted(came), noted(left)];
      const presence: Presence = { how: 'digital', ...(from ? { from } : {}), ...(until ? { until } : {}) };
      for (const [index, { id }] of later.entries()) {
        const said = presentAt(presence, id, later, { began: clock(60), ended: clock(LENGTH + 60) });
        const courses = counted({ begins, known, ...(came ? { came } : {}), ...(left ? { left } : {}) }, index);
        const exact = known.every(Boolean) && !came?.about && !left?.about;
        if (said === 'unknown') expect([round, exact]).toEqual([round, false]);
        else expect([round, id, [...courses]]).toEqual([round, id, [said]]);
        if (said !== 'unknown') certain += 1;
      }
    }
    expect(certain).toBeGreaterThan(1_000);
  });
});
