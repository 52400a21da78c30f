import type { Dates, DatesAnswer } from '../../../bot/dates/domain/state.ts';
import { apply } from '../../../bot/declared/apply.ts';
import type { CommandOf } from '../../../bot/declared/decide.ts';
import type { Fact } from '../../../bot/declared/fact.ts';
import type { Actor } from '../../../bot/kernel/actor.ts';
import type { Meeting } from '../../../bot/meeting/domain/state.ts';
import { aForum, aMunicipality, aPlanned, aSeat, byId } from '../../support/builders.ts';
import { aDatesAnswer, aDatesQuestion, someDates } from '../../support/dates-builders.ts';
import { type But, given } from '../../support/given.ts';

const now = new Date('2024-02-05T08:00:00Z');
const drawn = '00000000b-card';
const chosen: Dates = { ...aDatesQuestion(), status: 'chosen', proposal: 'd1', meeting: 'm9' };
const closed: Dates = { ...aDatesQuestion(), status: 'closed' };
const seats = [
  aSeat('lg-a', { holders: [{ person: 'p-lg-a', from: '2020-01-01', assistant: 'p-assistent' }] }),
  aSeat('lg-b', { holders: [{ person: 'p-slutar', from: '2020-01-01', to: '2024-03-04' }] }),
  aSeat('lg-c'),
  aSeat('sub-a', { role: 'substitute', substitutesFor: 'lg-a' }),
  aSeat('sek', { role: 'secretary', municipality: undefined }),
];

const actor = (person: string | null): Actor => ({ kind: 'account', account: 'x', person, secretariat: false });

describe('kansliet frågar vilka dagar som passar', () => {
  const asking = (more: Parameters<typeof someDates>[0] = {}, existing?: Dates, but: But<'ask-dates'> = {}) =>
    given<Dates | undefined>(existing).when({ do: 'ask-dates', id: 'q1', fields: someDates(more) }, 'secretariat', {
      forum: aForum(),
      now,
      ...but,
    }).decided;
  const refused = (proposals: { date: string; start?: string; end?: string; endDate?: string }[]) =>
    asking({ proposals });

  it('fungerar: frågan är ställd', () => {
    const { title, place, ...fields } = someDates();
    expect(asking()).toEqual([{ type: 'dates-asked', kind: 'date-poll', id: 'q1', fields, words: { title, place } }]);
  });

  it('är samma fråga när den skickas en gång till, och nekas med ett id som är en annan frågas', () => {
    expect(asking({}, aDatesQuestion())).toBe('repeat');
    expect(asking({ title: 'Något annat' }, aDatesQuestion())).toEqual({ refused: 'refusal.dates-exist' });
  });

  it('nekas med en dag, och med elva', () => {
    const days = Array.from({ length: 11 }, (_, n) => ({ date: `2024-03-${String(n + 10)}` }));
    expect(refused(days.slice(0, 1))).toMatchObject({ refused: 'refusal.too-few-proposals' });
    expect(refused(days)).toEqual({ refused: 'refusal.too-many-proposals', params: { most: '10' } });
    expect(refused(days.slice(0, 10))).toHaveLength(1);
  });

  it('nekas när samma dag och tid står två gånger; samma dag med andra tider går bra', () => {
    const morning = { date: '2024-03-04', start: '09:00', end: '11:00' };
    const noon = { date: '2024-03-04', start: '12:00', end: '14:00' };
    expect(refused([morning, noon, { ...morning }])).toEqual({
      refused: 'refusal.same-proposal',
      params: { date: '2024-03-04' },
    });
    expect(refused([morning, noon])).toHaveLength(1);
  });

  it.each([
    ['en dag för nio år sedan', { date: '2015-02-05' }, 'refusal.day-is-past'],
    ['en tid som var i morse', { date: '2024-02-05', start: '07:00', end: '08:00' }, 'refusal.day-is-past'],
    ['den 30 februari', { date: '2024-02-30' }, 'refusal.no-such-day'],
    ['ett slut före början', { date: '2024-03-04', start: '11:00', end: '09:00' }, 'refusal.ends-before-start'],
    ['halva tider', { date: '2024-03-04', start: '11:00' }, 'refusal.half-hours'],
    ['en timme som inte finns', { date: '2024-03-31', start: '02:30', end: '04:00' }, 'refusal.hour-missing'],
  ])('nekas med %s bland dagarna', (_name, day, reason) => {
    expect(refused([{ date: '2024-03-04' }, day])).toMatchObject({ refused: reason });
  });

  it('nekas när organet inte finns den dagen, eller inte har något team', () => {
    const ended = { forum: aForum({ validTo: '2024-03-04' }) };
    expect(asking({}, undefined, ended)).toMatchObject({
      refused: 'refusal.forum-ended',
    });
    expect(asking({}, undefined, { team: undefined })).toEqual({
      refused: 'refusal.dates-no-team',
      params: { forum: 'Ledningsgruppen', team: 'Team LG' },
    });
  });
});

describe('någon svarar vilka dagar som passar', () => {
  const answering = (
    answers: CommandOf<'answer-dates'>['answers'],
    more: {
      dates?: Dates;
      by?: Actor;
      before?: DatesAnswer;
      given?: Partial<CommandOf<'answer-dates'>>;
      received?: number;
      at?: Date;
    } = {},
  ) => {
    const command = { do: 'answer-dates' as const, dates: 'q1', answers, drawn, ...more.given };
    const but = { forum: aForum(), seats, latest: () => more.before, received: more.received ?? 1_000_000 };
    return given(more.dates ?? aDatesQuestion()).when(command, more.by ?? actor('p-lg-a'), {
      ...but,
      now: more.at ?? now,
    }).decided;
  };

  it('fungerar: svaren är platsens', () => {
    expect(answering({ d1: 'yes', d2: 'no' })).toEqual([
      {
        type: 'dates-answered',
        kind: 'poll-answer',
        id: 'q1/lg-a',
        poll: 'q1',
        seat: 'lg-a',
        answers: { d1: 'yes', d2: 'no' },
        person: 'p-lg-a',
        drawn,
        received: 1_000_000,
      },
    ]);
  });

  it('ett nytt svar ersätter det gamla för de dagar som nämns; de andra står kvar', () => {
    const before = aDatesAnswer('lg-a', { d1: 'yes', d2: 'no' });
    const [fact] = answering({ d2: 'if-need-be', d3: 'yes' }, { before }) as [Fact];
    expect(apply(before, fact, 'p-lg-a', now)).toMatchObject({ answers: { d1: 'yes', d2: 'if-need-be', d3: 'yes' } });
  });

  it('ett tryck på ett äldre kort är nytt för en dag utan svar; för en dag med svar är det omsänt', () => {
    const before = aDatesAnswer('lg-a', { d1: 'no' }, { drawn, received: 999_000 });
    const older = { drawn: '000000000-a' };
    expect(answering({ d1: 'yes' }, { before, given: older })).toBe('repeat');
    const [fact] = answering({ d2: 'yes' }, { before, given: older }) as [Fact];
    const after = apply(before, fact, 'p-lg-a', now);
    expect(after).toMatchObject({ answers: { d1: 'no', d2: 'yes' }, drawn });
  });

  it('företrädarens svar gäller inte efterträdaren', () => {
    const before = aDatesAnswer('lg-a', { d1: 'yes', d2: 'yes' }, { person: 'p-forra', drawn, received: 999_000 });
    const [fact] = answering({ d1: 'yes' }, { before }) as [Fact];
    expect(apply(before, fact, 'p-lg-a', now)).toMatchObject({ person: 'p-lg-a', answers: { d1: 'yes' } });
  });

  it('assistenten svarar för den hen hjälper', () => {
    expect(answering({ d1: 'yes' }, { by: actor('p-assistent') })).toMatchObject([{ seat: 'lg-a', person: 'p-lg-a' }]);
  });

  it('nekas den som inte har någon plats, sekreteraren och den vars konto inte är kopplat', () => {
    expect(answering({ d1: 'yes' }, { by: actor('p-annan') })).toEqual({
      refused: 'refusal.no-seat',
      params: { forum: 'Ledningsgruppen' },
    });
    expect(answering({ d1: 'yes' }, { by: actor('p-sek') })).toMatchObject({ refused: 'refusal.no-seat' });
    expect(answering({ d1: 'yes' }, { given: { seat: 'lg-c' } })).toMatchObject({ refused: 'refusal.no-seat' });
    expect(answering({ d1: 'yes' }, { by: actor(null) })).toEqual({ refused: 'refusal.unknown-person' });
  });

  it('nekas när dagen är vald, när frågan är stängd och när alla dagar har varit', () => {
    expect(answering({ d1: 'yes' }, { dates: chosen })).toMatchObject({ refused: 'refusal.date-chosen' });
    expect(answering({ d1: 'yes' }, { dates: closed })).toMatchObject({ refused: 'refusal.dates-closed' });
    expect(answering({ d3: 'yes' }, { at: new Date('2024-03-07T22:59:00Z') })).toHaveLength(1);
    expect(answering({ d3: 'yes' }, { at: new Date('2024-03-07T23:01:00Z') })).toMatchObject({
      refused: 'refusal.dates-over',
    });
  });

  it('nekas för en dag som inte hör till frågan, och utan något svar', () => {
    expect(answering({ d1: 'yes', d4: 'yes' })).toEqual({ refused: 'refusal.unknown-proposal' });
    expect(answering({})).toEqual({ refused: 'refusal.nothing-answered' });
  });

  describe('upprepade tryck', () => {
    const before = aDatesAnswer('lg-a', { d1: 'yes', d2: 'no' }, { drawn, received: 1_000_000 });

    it('samma svar på samma kort inom två minuter är samma tryck, också om bara en del av det', () => {
      expect(answering({ d1: 'yes', d2: 'no' }, { before, received: 1_100_000 })).toBe('repeat');
      expect(answering({ d2: 'no' }, { before, received: 1_100_000 })).toBe('repeat');
      expect(answering({ d1: 'yes' }, { before, received: 1_121_000 })).toHaveLength(1);
    });

    it('ett annat svar är ett nytt tryck', () => {
      expect(answering({ d1: 'no' }, { before, received: 1_001_000 })).toHaveLength(1);
      expect(answering({ d3: 'yes' }, { before, received: 1_001_000 })).toHaveLength(1);
    });

    it('ett tryck på ett äldre kort än det senast besvarade är en sen omsändning', () => {
      const older = { given: { drawn: '00000000a-card' }, before };
      expect(answering({ d1: 'no' }, { ...older, received: 1_010_000 })).toBe('repeat');
      expect(answering({ d1: 'no' }, { ...older, received: 1_200_000 })).toHaveLength(1);
    });
  });
});

describe('kansliet väljer en dag', () => {
  const answers = byId([
    { id: 'lg-a', ...aDatesAnswer('lg-a', { d1: 'yes', d2: 'no' }) },
    { id: 'lg-b', ...aDatesAnswer('lg-b', { d1: 'yes', d2: 'yes' }, { person: 'p-slutar' }) },
    { id: 'lg-c', ...aDatesAnswer('lg-c', { d1: 'if-need-be', d2: 'yes' }) },
  ]);
  const municipalities = byId(['a', 'b', 'c'].map((id) => aMunicipality(id)));
  const setting = { forum: aForum(), seats, municipalities, answers };
  const choosing = (
    proposal: string,
    more: { dates?: Dates; existing?: Meeting; at?: Date; meeting?: string } = {},
  ) => {
    const command = { do: 'choose-date', dates: 'q1', proposal, meeting: more.meeting ?? 'm9' } as const;
    const but = { ...setting, existing: more.existing, now: more.at ?? now };
    return given(more.dates ?? aDatesQuestion()).when(command, 'secretariat', but).decided;
  };
  const rsvps = (of: ReturnType<typeof choosing>) =>
    (of as Fact[]).flatMap((fact) =>
      fact.type === 'notice-answered' ? [[fact.seat, fact.answer.value, fact.revision]] : [],
    );

  it('fungerar: mötet är planerat och frågan är avgjord', () => {
    const { proposals, title, place, ...fields } = someDates();
    expect((choosing('d1') as Fact[]).slice(0, 2)).toEqual([
      { type: 'date-chosen', kind: 'date-poll', id: 'q1', proposal: 'd1', meeting: 'm9' },
      {
        type: 'meeting-planned',
        kind: 'meeting',
        id: 'm9',
        definition: { id: 'm9', ...fields, when: proposals[0] },
        words: { title, place },
      },
    ]);
  });

  it('ja blir kommer och nej har förhinder; den som kan om det behövs och den som är tyst tillfrågas av kallelsen', () => {
    expect(rsvps(choosing('d1'))).toEqual([
      ['lg-a', 'coming', 0],
      ['lg-b', 'coming', 0],
    ]);
  });

  it('den som har lämnat platsen till mötets dag har inte svarat', () => {
    expect(rsvps(choosing('d2'))).toEqual([
      ['lg-a', 'declined', 0],
      ['lg-c', 'coming', 0],
    ]);
  });

  it.each([
    ['on-site', 'attending'],
    ['remote', 'remote'],
    ['hybrid', 'coming'],
    ['undecided', 'coming'],
  ] as const)('när mötet är %s blir ja %s', (mode, value) => {
    expect(rsvps(choosing('d1', { dates: aDatesQuestion({ mode }) }))[0]).toEqual(['lg-a', value, 0]);
  });

  it('svaret är fortfarande deras: vem som gav det och när står kvar', () => {
    const fact = (choosing('d1') as Fact[]).find(({ type }) => type === 'notice-answered') as Fact;
    expect(apply(undefined, fact, 'secretariat:x', now)).toMatchObject({
      person: 'p-lg-a',
      by: 'p-lg-a',
      at: '2024-02-06T09:00:00.000Z',
    });
  });

  it('två tryck är ett val; ett val av en annan dag efteråt nekas, liksom ett i en stängd fråga', () => {
    expect(choosing('d1', { dates: chosen })).toBe('repeat');
    expect(choosing('d2', { dates: chosen })).toMatchObject({ refused: 'refusal.date-chosen' });
    expect(choosing('d1', { dates: chosen, meeting: 'm10' })).toMatchObject({ refused: 'refusal.date-chosen' });
    expect(choosing('d1', { dates: closed })).toMatchObject({ refused: 'refusal.dates-closed' });
  });

  it('nekas för en dag som inte finns i frågan, en som har varit, och ett möte som redan finns', () => {
    expect(choosing('d7')).toEqual({ refused: 'refusal.unknown-proposal' });
    expect(choosing('d1', { at: new Date('2024-03-05T08:00:00Z') })).toMatchObject({ refused: 'refusal.day-is-past' });
    expect(choosing('d1', { existing: aPlanned() })).toEqual({ refused: 'refusal.meeting-exists' });
  });
});

describe('kansliet väljer en annan sista svarsdag', () => {
  const setting = (answerBy: string, dates: Dates = aDatesQuestion()) =>
    given(dates).when({ do: 'set-dates-deadline', dates: 'q1', answerBy }, 'secretariat', { forum: aForum(), now })
      .decided;
  const standing = (dates: Dates, answerBy: string) =>
    (setting(answerBy, dates) as Fact[]).reduce<unknown>((state, fact) => apply(state as Dates, fact, '', now), dates);

  it('fungerar: dagen är en annan, eller ingen', () => {
    const dated = aDatesQuestion({ answerBy: '2024-02-20' });
    expect(standing(aDatesQuestion(), '2024-02-20')).toEqual(dated);
    expect(standing(dated, '2024-02-22')).toMatchObject({ status: 'open', fields: { answerBy: '2024-02-22' } });
    expect(standing(dated, '')).toEqual(aDatesQuestion());
    expect(setting('', aDatesQuestion())).toBe('repeat');
  });

  it('nekas en dag som inte finns, som har varit eller som är efter alla föreslagna dagar', () => {
    expect(setting('2024-02-30')).toMatchObject({ refused: 'refusal.no-such-day' });
    expect(setting('2024-02-02')).toMatchObject({ refused: 'refusal.deadline-past' });
    expect(setting('2024-12-24')).toMatchObject({ refused: 'refusal.answer-by-late' });
  });
});
