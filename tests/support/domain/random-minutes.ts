import fc from 'fast-check';
import { type GivenItem, type GivenMinutes, type GivenPresence, MINUTES } from './scenario-minutes.ts';

const MOST_ITEMS = 12;
const EIGHT = 8 * 60;

/** Whose members have a substitute who holds the seat. */
const WITH_SUBSTITUTE = new Set(['haninge', 'huddinge', 'nykvarn', 'nynashamn', 'salem', 'sodertalje', 'tyreso']);

const pairOfHours = fc
  .uniqueArray(fc.integer({ min: EIGHT, max: EIGHT + 200 }), { minLength: 2, maxLength: 2 })
  .map(([a = 0, b = 0]) => ({ from: hour(Math.min(a, b)), until: hour(Math.max(a, b)) }));

const hours: fc.Arbitrary<Pick<GivenPresence, 'from' | 'until'>> = fc.oneof(
  fc.constant({}),
  pairOfHours,
  pairOfHours.map(({ from }) => ({ from })),
  pairOfHours.map(({ until }) => ({ until })),
);

const presence = (municipality: string): fc.Arbitrary<GivenPresence> =>
  fc
    .record({
      how: fc.constantFrom('on-site' as const, 'digital' as const, 'absent' as const),
      hours,
      sub: fc.boolean(),
    })
    .map(({ how, hours: some, sub }) => ({
      municipality,
      seat: `seat-lg-${sub && how !== 'absent' && WITH_SUBSTITUTE.has(municipality) ? 'sub-' : ''}${municipality}`,
      how,
      ...(how === 'absent' ? {} : some),
    }));

const item = fc
  .record({
    kind: fc.constantFrom('formality' as const, 'decision' as const, 'information' as const, 'discussion' as const),
    notes: fc.nat(2),
    decisions: fc.array(fc.boolean(), { maxLength: 3 }),
    assignments: fc.nat(2),
  })
  .map(
    ({ kind, notes, decisions, assignments }): GivenItem => ({
      heading: 'En fråga',
      kind,
      notes: several(notes, 'Det sades'),
      decisions: decisions.map((goesOn, at) => ({
        text: `Vi gör så ${at}`,
        ...(goesOn ? { forward: { forum: 'ssk' } } : {}),
      })),
      assignments: several(assignments, 'Någon ser över').map((text) => ({ text, everyone: true })),
    }),
  );

const meeting = fc
  .record({
    attendance: fc.tuple(...[...WITH_SUBSTITUTE, 'botkyrka'].map(presence)),
    items: fc.array(item, { minLength: 2, maxLength: MOST_ITEMS }),
    lengths: fc.array(fc.integer({ min: 1, max: 25 }), { minLength: MOST_ITEMS, maxLength: MOST_ITEMS }),
  })
  .map(({ attendance, items, lengths }): Omit<GivenMinutes, 'id' | 'date'> => {
    const begins = lengths.map((_, at) => EIGHT + lengths.slice(0, at).reduce((sum, one) => sum + one, 0));
    const ended = (begins[items.length - 1] ?? EIGHT) + (lengths[items.length - 1] ?? 1);
    return {
      ...{ start: hour(EIGHT), end: hour(ended), mode: 'hybrid', place: 'Kommunhuset' },
      ...{ verifier: 'seat-lg-haninge', guests: [], attendance },
      items: items.map((one, at) => ({ ...one, begun: hour(begins[at] ?? EIGHT) })),
    };
  });

/** Six meetings on the days of the scenario's, each item with its hour. */
export const aYear: fc.Arbitrary<GivenMinutes[]> = fc
  .array(meeting, { minLength: MINUTES.length, maxLength: MINUTES.length })
  .map((all) => all.map((one, at) => ({ ...one, id: MINUTES[at]?.id ?? '', date: MINUTES[at]?.date ?? '' })));

function several(count: number, words: string): string[] {
  return Array.from({ length: count }, (_, at) => `${words} ${at}.`);
}

function hour(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
