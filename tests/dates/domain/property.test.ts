import fc from 'fast-check';
import { SUITS, type Suits } from '../../../bot/dates/domain/commands.ts';
import type { Dates, DatesAnswer } from '../../../bot/dates/domain/state.ts';
import { apply } from '../../../bot/declared/apply.ts';
import type { Command } from '../../../bot/declared/command.ts';
import type { Kind, States } from '../../../bot/declared/states.ts';
import { holderOn } from '../../../bot/kernel/asking/seats.ts';
import type { Rsvp } from '../../../bot/meeting/domain/state.ts';
import { aForum, aMunicipality, anAccount, aSeat, byId } from '../../support/builders.ts';
import { aDatesQuestion } from '../../support/dates-builders.ts';
import { type By, decide } from '../../support/given.ts';

const now = new Date('2024-02-05T08:00:00Z');
const forum = aForum();
const seats = ['lg-a', 'lg-b', 'lg-c'].map((id) => aSeat(id));
const municipalities = byId(['a', 'b', 'c'].map((id) => aMunicipality(id)));
const proposals = ['d1', 'd2', 'd3'];

/** One press: who, what, and whether its card was drawn anew first; or the latest press of somebody delivered once more. */
const events = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        what: fc.constant('answer' as const),
        seat: fc.integer({ min: 0, max: seats.length - 1 }),
        answers: fc.dictionary(fc.constantFrom(...proposals), fc.constantFrom(...SUITS), { minKeys: 1 }),
        redrawn: fc.boolean(),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        what: fc.constant('redeliver' as const),
        seat: fc.integer({ min: 0, max: seats.length - 1 }),
        older: fc.boolean(),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ what: fc.constant('choose' as const), proposal: fc.constantFrom(...proposals) }),
    },
    { weight: 1, arbitrary: fc.record({ what: fc.constant('close' as const) }) },
  ),
  { maxLength: 40 },
);
type Event = typeof events extends fc.Arbitrary<(infer One)[]> ? One : never;

class World {
  readonly states = new Map<string, States[Kind]>([['date-poll/q1', aDatesQuestion()]]);
  /** What each seat has been told is saved. */
  readonly model = new Map<string, Record<string, Suits>>();
  readonly presses = new Map<string, { answers: Record<string, Suits>; drawn: string }[]>();
  private drawings = 1;
  private received = 0;

  get dates(): Dates {
    return this.states.get('date-poll/q1') as Dates;
  }

  answer(seat: string): DatesAnswer | undefined {
    return this.states.get(`poll-answer/q1/${seat}`) as DatesAnswer | undefined;
  }

  happen(event: Event): void {
    this.received += 1_000;
    if (event.what === 'answer') this.press(event);
    if (event.what === 'redeliver') this.redeliver(event);
    if (event.what === 'choose') this.choose(event.proposal);
    if (event.what === 'close') this.take({ do: 'close-dates', dates: 'q1' });
  }

  private press({ seat: index, answers, redrawn }: Event & { what: 'answer' }): void {
    const seat = seats[index]?.id ?? '';
    const before = this.presses.get(seat) ?? [];
    const drawn = redrawn || before.length === 0 ? this.drawing() : (before.at(-1)?.drawn ?? '');
    if (!this.give(seat, { answers, drawn })) return;
    this.presses.set(seat, [...before, { answers, drawn }]);
    this.model.set(seat, { ...this.model.get(seat), ...answers });
  }

  /** The latest press, or the latest on an older drawing, comes once more: nothing may change. */
  private redeliver({ seat: index, older }: Event & { what: 'redeliver' }): void {
    const seat = seats[index]?.id ?? '';
    const presses = this.presses.get(seat) ?? [];
    const latest = presses.at(-1);
    const press = older ? presses.filter(({ drawn }) => drawn !== latest?.drawn).at(-1) : latest;
    if (press && this.dates.status === 'open') expect(this.give(seat, press)).toBe(false);
  }

  private give(seat: string, press: { answers: Record<string, Suits>; drawn: string }): boolean {
    const person = holderOn(seats.find(({ id }) => id === seat) ?? aSeat('x'), '2024-02-05')?.person ?? '';
    return this.take({ do: 'answer-dates', dates: 'q1', ...press }, anAccount(person));
  }

  private choose(proposal: string): void {
    this.take({ do: 'choose-date', dates: 'q1', proposal, meeting: 'm9' });
  }

  private take(command: Command, by: By = 'secretariat'): boolean {
    const answers = new Map(seats.flatMap(({ id }) => [[id, this.answer(id)] as const]).filter(([, one]) => one));
    const latest = (of: string) => this.answer(of);
    const { received } = this;
    const setting = { forum, seats, municipalities, answers, latest, received, now };
    const decided = decide(this.dates, command, by, setting);
    if (!Array.isArray(decided)) return false;
    for (const fact of decided) {
      const key = `${fact.kind}/${fact.id}`;
      this.states.set(key, apply(this.states.get(key), fact, 'p', now));
    }
    return true;
  }

  private drawing(): string {
    this.drawings += 1;
    return `${this.drawings.toString(36).padStart(9, '0')}-prov`;
  }
}

it('i vilken ordning svar, val, stängning och omsändningar än kommer: det som visas är vars och ens senaste svar', () => {
  fc.assert(
    fc.property(events, (all) => {
      const world = new World();
      for (const event of all) world.happen(event);
      for (const { id } of seats) expect(world.answer(id)?.answers).toEqual(world.model.get(id));
      const { dates } = world;
      const rsvps = [...world.states].filter(([key]) => key.startsWith('rsvp/')).map(([, state]) => state as Rsvp);
      if (dates.status !== 'chosen') expect(rsvps).toEqual([]);
      else {
        const expected = seats.flatMap(({ id }) => {
          const said = world.model.get(id)?.[dates.proposal];
          return said === 'yes' ? [[id, 'coming']] : said === 'no' ? [[id, 'declined']] : [];
        });
        expect(rsvps.map(({ seat, answer }) => [seat, answer.value])).toEqual(expected);
      }
    }),
    { numRuns: 300 },
  );
});
