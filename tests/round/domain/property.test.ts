import fc from 'fast-check';
import { apply } from '../../../bot/declared/apply.ts';
import type { Command } from '../../../bot/declared/command.ts';
import type { Fact } from '../../../bot/declared/fact.ts';
import type { Kind, States } from '../../../bot/declared/states.ts';
import { PURPOSES } from '../../../bot/purposes/domain/all.ts';
import type { Answer } from '../../../bot/round/domain/answer-shape.ts';
import type { RoundSetting } from '../../../bot/round/domain/setting.ts';
import type { Contribution, Draft, DroppedDraft, Round } from '../../../bot/round/domain/state.ts';
import type { RoundBundle } from '../../../bot/round/views/bundle.ts';
import { countsOf } from '../../../bot/round/views/counts.ts';
import { aForum, aMunicipality, anAccount, aSeat, byId, ZONE } from '../../support/builders.ts';
import { type By, decide } from '../../support/given.ts';
import { aRound } from '../../support/round-builders.ts';

const TOWNS = ['a', 'b', 'c'];
/** Two colleagues for each municipality. */
const SEATS = TOWNS.flatMap((town) => [
  aSeat(`lg-${town}`),
  aSeat(`sub-${town}`, { role: 'substitute', substitutesFor: `lg-${town}` }),
]);
const PEOPLE = SEATS.map(({ id }) => `p-${id}`);
const HOUR = 3_600_000;

const who = fc.record({ town: fc.constantFrom(...TOWNS), seat: fc.constantFrom('lg', 'sub') });
const text = fc.constantFrom('ja', 'nej', 'kanske');
const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      who,
      text,
      abstains: fc.boolean(),
      redrawn: fc.boolean(),
      knows: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('redeliver' as const), back: fc.nat({ max: 4 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('draft' as const), who, text }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('behalf' as const), who, text }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('close' as const, 'reopen' as const, 'wait' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;
interface Given {
  answer: Answer;
  drawn: string;
  seen: number;
}
interface Press {
  person: string;
  given: Given;
  at: number;
}

/** The product as far as it is pure, and beside it what each municipality was told is stored. */
class World {
  readonly states = new Map<string, States[Kind]>([['round/r1', aRound()]]);
  readonly journal: Fact[] = [];
  /** Every answer that was acknowledged, in order; written without the product's rules of versions. */
  readonly told = new Map<string, string[]>(TOWNS.map((town) => [town, []]));
  readonly presses: Press[] = [];
  /** What each person was told is kept though it came too late. */
  readonly lates = new Map<string, string>();
  now = Date.parse('2024-02-06T08:00:00Z');
  received = 1_000_000;
  drawings = 1_000;

  get round(): Round {
    return this.states.get('round/r1') as Round;
  }

  contribution(town: string): Contribution | undefined {
    return this.states.get(`contribution/r1/${town}`) as Contribution | undefined;
  }

  draft(town: string): Draft | undefined {
    const draft = this.states.get(`draft/r1/${town}`) as Draft | DroppedDraft | undefined;
    return draft && 'dropped' in draft ? undefined : draft;
  }

  late(town: string, person: string): Draft | undefined {
    const late = this.states.get(`draft/r1/${town}/${person}`) as Draft | DroppedDraft | undefined;
    return late && 'dropped' in late ? undefined : late;
  }

  happen(one: Step): void {
    this.received += 1_500;
    this.now += 1_500;
    if (one.do === 'answer') this.answer(one);
    if (one.do === 'redeliver') this.redeliver(one.back);
    if (one.do === 'draft') this.keep(one.who, one.text);
    if (one.do === 'behalf') this.note(one.who, one.text);
    if (one.do === 'close') this.take({ do: 'close-round', round: 'r1' });
    if (one.do === 'reopen') this.reopen();
    if (one.do === 'wait') this.wait();
  }

  private reopen(): void {
    this.take({ do: 'reopen-round', round: 'r1', answerBy: { date: '2099-01-01' } });
  }

  private wait(): void {
    this.now += HOUR;
    this.received += HOUR;
  }

  private get date(): Date {
    return new Date(this.now);
  }

  private answer({ who: { town, seat }, text: said, abstains, redrawn, knows }: Step & { do: 'answer' }): void {
    const person = `p-${seat}-${town}`;
    const before = this.presses.filter((press) => press.person === person).at(-1);
    const drawn = redrawn || before === undefined ? this.drawing() : before.given.drawn;
    const answer: Answer = abstains
      ? { stance: 'abstains' as const, values: {} }
      : { stance: 'answers' as const, values: { f1: said } };
    const given = { answer, drawn, seen: knows ? (this.contribution(town)?.version ?? 0) : 0 };
    // The same word on the same drawing within two minutes is the same press.
    const again =
      before && JSON.stringify(before.given.answer) === JSON.stringify(answer) && before.given.drawn === drawn;
    const recent = before && this.received - before.at <= 120_000;
    const closed = this.round.status === 'closed';
    const unsent = this.draft(town);
    const stored = this.press(person, given);
    expect(stored).toBe(!closed && !(again && recent));
    // What a colleague is writing is never taken by somebody's answer: it was not written on that draft.
    expect(this.draft(town)).toEqual(unsent);
    if (again && recent) return;
    if (closed) {
      expect(this.late(town, person)).toMatchObject({ answer, tooLate: { drawn } });
      this.lates.set(person, JSON.stringify(answer));
      return;
    }
    this.lates.delete(person);
    this.told.get(town)?.push(abstains ? 'abstains' : said);
    this.presses.push({ person, given, at: this.received });
  }

  /** A press that was stored comes once more: nothing may change. */
  private redeliver(back: number): void {
    const latest = new Map(this.presses.map((press) => [press.person, press]));
    const press = [...latest.values()].at(-1 - back);
    if (press === undefined || this.received - press.at > 120_000) return;
    const before = JSON.stringify([...this.states]);
    expect(this.press(press.person, press.given)).toBe(false);
    expect(JSON.stringify([...this.states])).toBe(before);
  }

  private press(person: string, given: Given): boolean {
    return this.take({ do: 'answer-round', round: 'r1', ...given }, anAccount(person));
  }

  private keep({ town, seat }: { town: string; seat: string }, said: string): void {
    const given = { answer: { stance: 'answers' as const, values: { f1: said } }, edition: 0, over: true };
    this.take({ do: 'keep-draft', round: 'r1', ...given }, anAccount(`p-${seat}-${town}`));
    expect(this.draft(town)?.answer.values).toEqual({ f1: said });
  }

  private note({ town }: { town: string }, said: string): void {
    const seen = this.contribution(town)?.version ?? 0;
    const given = { municipality: town, way: 'by-phone' as const, drawn: this.drawing(), seen };
    const answer = { stance: 'answers' as const, values: { f1: said } };
    const open = this.round.status === 'open';
    expect(this.take({ do: 'answer-on-behalf', round: 'r1', ...given, answer })).toBe(open);
    if (open) this.told.get(town)?.push(said);
  }

  /** True: stored, as it was asked for. */
  private take(command: Command, by: By = 'secretariat'): boolean {
    const decided = decide(this.round, command, by, { ...this.setting, now: this.date, received: this.received });
    if (decided === 'repeat') return false;
    const facts = Array.isArray(decided) ? decided : 'facts' in decided ? decided.facts : [];
    for (const fact of facts) {
      const key = `${fact.kind}/${fact.id}`;
      this.states.set(key, apply(this.states.get(key), fact, 'p', this.date));
      this.journal.push(fact);
    }
    return Array.isArray(decided);
  }

  private drawing(): string {
    this.drawings += 1;
    return `${this.drawings.toString(36).padStart(9, '0')}-prov`;
  }

  get setting(): RoundSetting {
    return {
      forum: aForum(),
      seats: SEATS,
      municipalities: byId(TOWNS.map((id) => aMunicipality(id))),
      zone: ZONE,
      purpose: PURPOSES.question,
      latest: (town) => this.contribution(town),
      draft: (town) => this.draft(town),
      edition: (town) => (this.states.get(`draft/r1/${town}`) as Draft | DroppedDraft | undefined)?.edition ?? 0,
      late: (town) => PEOPLE.flatMap((person) => this.late(town, person) ?? []),
    };
  }

  get bundle(): RoundBundle {
    const { setting } = this;
    const given = TOWNS.flatMap((town) => this.contribution(town) ?? []);
    return {
      ...setting,
      id: 'r1',
      round: this.round,
      seats: SEATS,
      today: '2024-02-06',
      people: new Map(),
      contributions: new Map(given.map((one) => [one.municipality, one])),
      drafts: new Map(),
      lates: new Map(),
      editions: new Map(),
      team: undefined,
      about: undefined,
      held: undefined,
      secretariat: 'Kansliet',
      cooperation: { name: 'Samverkan Väst', mail: 'kansliet@example.se' },
    };
  }
}

describe('vilken ordning det än sker i: svar, ändring, utkast, åt någon, stängning, öppning, omsändning', () => {
  it('har varje kommun precis de versioner som den fick kvitto på, och siffrorna är journalens', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const world = new World();
        for (const one of steps) world.happen(one);
        const answered = world.journal.filter((fact) => fact.type === 'round-answered');
        for (const town of TOWNS) {
          const own = answered.filter((fact) => fact.municipality === town);
          const told = world.told.get(town) ?? [];
          const said = (fact: (typeof own)[number]) => (fact.stance === 'abstains' ? 'abstains' : fact.words.values.f1);
          expect(own.map(said)).toEqual(told);
          expect(own.map(({ version }) => version)).toEqual(told.map((_, at) => at + 1));
          expect(world.contribution(town)?.version ?? 0).toBe(told.length);
        }
        for (const person of PEOPLE) {
          const late = world.late(person.at(-1) ?? '', person);
          expect(late && JSON.stringify(late.answer)).toBe(world.lates.get(person));
        }
        const last = TOWNS.map((town) => world.told.get(town)?.at(-1));
        expect(countsOf(world.bundle)).toMatchObject({
          asked: 3,
          answered: last.filter((one) => one !== undefined && one !== 'abstains').length,
          abstained: last.filter((one) => one === 'abstains').length,
          missing: last.filter((one) => one === undefined).length,
        });
      }),
      { numRuns: 300 },
    );
  });
});
