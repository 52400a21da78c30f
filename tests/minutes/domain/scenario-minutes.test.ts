import fc from 'fast-check';
import { type EnteredMinutes, enterMinutes, theManagementGroup } from '../../support/domain/enter-minutes.ts';
import { type CountedMinutes, countAway, countMinutes } from '../../support/domain/minutes-counter.ts';
import { aYear } from '../../support/domain/random-minutes.ts';
import { EXPECTED, type GivenMinutes, MINUTES } from '../../support/domain/scenario-minutes.ts';

const SEED = 20240216;
const RUNS = 40;
let body: Awaited<ReturnType<typeof theManagementGroup>>;
beforeAll(async () => {
  body = await theManagementGroup();
});

const enter = (year: readonly GivenMinutes[]) => year.map((one) => enterMinutes(one, body));
const ids: ReadonlyMap<string, string> = new Map(
  MINUTES[0]?.attendance.map(({ municipality, seat }) => [seat.replace('seat-lg-', ''), municipality]),
);

/** The year's figures, as the product's own documents say them. */
function figures(entered: readonly EnteredMinutes[]): CountedMinutes {
  const counted: CountedMinutes = {
    ...{ perMunicipality: {}, perMeeting: {}, items: {}, decisions: {}, assignments: {} },
    ...{ present: 0, of: 0, bySubstitute: 0, digital: 0, partial: 0, forwards: 0 },
  };
  for (const { document, quorum } of entered) {
    const { id } = document.meeting;
    const lines = document.items.flatMap((item) => item.lines);
    const there = document.attendance.filter(
      ({ role, how }) => (role === 'member' || role === 'substitute') && how !== 'absent',
    );
    counted.items[id] = document.items.length;
    counted.decisions[id] = lines.filter(({ kind }) => kind === 'decision').length;
    counted.assignments[id] = lines.filter(({ kind }) => kind === 'assignment').length;
    counted.perMeeting[id] = quorum.possible;
    counted.present += quorum.possible;
    counted.of += quorum.of;
    counted.forwards += lines.filter(({ forwardTo }) => forwardTo === 'Samarbetskommittén').length;
    counted.bySubstitute += there.filter(({ role }) => role === 'substitute').length;
    counted.digital += there.filter(({ how }) => how === 'digital').length;
    counted.partial += there.filter(({ since, until }) => since ?? until).length;
    for (const municipality of ids.values()) counted.perMunicipality[municipality] ??= 0;
    for (const municipality of new Set(there.map(({ from }) => idOf(from))))
      counted.perMunicipality[municipality] = (counted.perMunicipality[municipality] ?? 0) + 1;
  }
  return counted;
}

const idOf = (name: string) => [...body.municipalities.values()].find((one) => one.name === name)?.id ?? name;

/** "3: botkyrka part" */
const away = ({ document }: EnteredMinutes) =>
  document.items.flatMap(({ no, away: gone }) => gone.map(({ from, how }) => `${no}: ${idOf(from)} ${how}`)).sort();

/** The year with one thing of one meeting otherwise. */
const withChange = (id: string, change: (one: GivenMinutes) => GivenMinutes) =>
  MINUTES.map((one) => (one.id === id ? change(structuredClone(one)) : one));

describe('årets sex anteckningar', () => {
  it('ger årets siffror: punkter, beslut, uppdrag och närvaro', () => {
    expect(figures(enter(MINUTES))).toEqual(EXPECTED);
    expect(countMinutes(MINUTES)).toEqual(EXPECTED);
  });

  it.each(MINUTES.map((one) => [one.id, one] as const))(
    '%s: rubriker, beslut, uppdrag och justerare i ordning',
    (_, given) => {
      const { document } = enterMinutes(given, body);
      expect(document.items.map(({ heading, kind }) => [heading, kind])).toEqual(
        given.items.map(({ heading, kind }) => [heading, kind]),
      );
      for (const [at, { decisions, assignments, notes }] of given.items.entries()) {
        const said = (kind: string) =>
          document.items[at]?.lines.filter((line) => line.kind === kind).map(({ text }) => text);
        expect(said('text')).toEqual(notes);
        expect(said('decision')).toEqual(decisions.map(({ text }) => text));
        expect(said('assignment')).toEqual(assignments.map(({ text }) => text));
      }
      expect(document.verifiers).toEqual([expect.objectContaining({ seat: given.verifier, item: 'p2' })]);
      expect(document.attendance.filter(({ role }) => role === 'guest').map(({ from }) => from)).toEqual(
        given.guests.map(() => 'Trafikverket'),
      );
    },
  );

  it('en kommun som var med ändå räknas, i mötet, för kommunen och i året', () => {
    const changed = withChange('lg-2024-2', (one) => ({
      ...one,
      attendance: one.attendance.map((row) => (row.how === 'absent' ? { ...row, how: 'digital' } : row)),
    }));
    const now = figures(enter(changed));
    expect(now).toEqual(countMinutes(changed));
    expect(now).toEqual({
      ...EXPECTED,
      perMunicipality: { ...EXPECTED.perMunicipality, nykvarn: 5 },
      perMeeting: { ...EXPECTED.perMeeting, 'lg-2024-2': 8 },
      present: 44,
      digital: 14,
    });
  });

  it('ett beslut till räknas i sitt möte och ingen annanstans', () => {
    const changed = withChange('lg-2024-5', (one) => {
      one.items[0]?.decisions.push({ text: 'Dagordningen godkänns.' });
      return one;
    });
    const now = figures(enter(changed));
    expect(now).toEqual(countMinutes(changed));
    expect(now).toEqual({ ...EXPECTED, decisions: { ...EXPECTED.decisions, 'lg-2024-5': 4 } });
  });

  it('vilket år som helst ger det som en sekreterare räknar för hand, och vilka som saknades vid varje beslut', () => {
    fc.assert(
      fc.property(aYear, (year) => {
        const entered = enter(year);
        expect(figures(entered)).toEqual(countMinutes(year));
        expect(entered.map(away)).toEqual(year.map(countAway));
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});
