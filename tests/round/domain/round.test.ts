import type { Consultation, Stage } from '../../../bot/consultation/domain/state.ts';
import { apply } from '../../../bot/declared/apply.ts';
import type { CommandOf } from '../../../bot/declared/decide.ts';
import type { Actor } from '../../../bot/kernel/actor.ts';
import { PURPOSES } from '../../../bot/purposes/domain/all.ts';
import type { FormField } from '../../../bot/round/domain/form.ts';
import type { PurposeName } from '../../../bot/round/domain/purpose-names.ts';
import type { Contribution, Round, RoundFields } from '../../../bot/round/domain/state.ts';
import { aForum, aMunicipality, aSeat, byId, ZONE } from '../../support/builders.ts';
import { type But, given } from '../../support/given.ts';
import {
  aClosedRound,
  aContribution,
  aDraft,
  anAnswer,
  aRound,
  aRoundSetting,
  FORM,
  ROUND_SEATS,
  someRound,
} from '../../support/round-builders.ts';

const now = new Date('2024-02-10T08:00:00Z');
const late = new Date('2024-03-01T23:00:01Z');
const drawn = '00000000b-card';
const actor = (person: string | null): Actor => ({ kind: 'account', account: 'x', person, secretariat: false });
const all = byId(['a', 'b', 'c'].map((id) => aMunicipality(id)));

const setting = { forum: aForum(), seats: ROUND_SEATS, municipalities: all, zone: ZONE, now };
const ask = (fields: Partial<RoundFields>, but: But<'ask-round'> = {}, existing?: Round) =>
  given<Round | undefined>(existing).when({ do: 'ask-round', id: 'r1', fields: someRound(fields) }, 'secretariat', {
    ...setting,
    ...but,
  }).decided;
const change = (round: Round, what: Omit<CommandOf<'change-round'>, 'do' | 'round'>, but: But<'change-round'> = {}) =>
  given(round).when({ do: 'change-round', round: 'r1', ...what }, 'secretariat', { now, ...but }).decided;
const reopen = (round: Round, date: string, but: But<'reopen-round'> = {}) =>
  given(round).when({ do: 'reopen-round', round: 'r1', answerBy: { date } }, 'secretariat', { now, ...but }).decided;
const answerOf = (
  who: string | null,
  more: Partial<CommandOf<'answer-round'>>,
  round: Round,
  but: But<'answer-round'>,
) => {
  const command = { do: 'answer-round' as const, round: 'r1', answer: anAnswer(), drawn, ...more };
  return given(round).when(command, actor(who), { now, received: 5_000, ...but }).decided;
};

describe('kansliet ställer en fråga', () => {
  const asking = (more: Partial<RoundFields> = {}, existing?: Round) => ask(more, {}, existing);

  it('fungerar: alla kommuner med en ledamotsplats är tillfrågade, också den vars plats är vakant', () => {
    const { title, text, form, ...fields } = someRound();
    const words = { title, text, form };
    expect(asking()).toEqual([
      { type: 'round-asked', kind: 'round', id: 'r1', fields, words, respondents: ['a', 'b', 'c'] },
    ]);
  });

  it('är samma fråga när den skickas en gång till, och nekas med ett id som är en annan frågas', () => {
    expect(asking({}, aRound())).toBe('repeat');
    expect(asking({ title: 'Något annat' }, aRound())).toEqual({ refused: 'refusal.round-exists' });
  });

  it('kan ställas till några av kommunerna, men inte till en som inte har plats', () => {
    expect(asking({ respondents: ['b'] })).toMatchObject([{ respondents: ['b'] }]);
    expect(asking({ respondents: ['b', 'z'] })).toMatchObject({ refused: 'refusal.no-respondents' });
  });

  it('frågar inte en kommun som har lämnat samarbetet', () => {
    const left = byId(['a', 'b', 'c'].map((id) => aMunicipality(id, id === 'b' ? { memberTo: '2024-02-09' } : {})));
    expect(ask({}, { municipalities: left })).toMatchObject([{ respondents: ['a', 'c'] }]);
  });

  const choices = (labels: string[]): FormField[] => [
    {
      id: 'f1',
      kind: 'choice',
      label: 'Välj',
      required: false,
      choices: labels.map((label, at) => ({ id: `c${at}`, label })),
    },
  ];
  it.each<[string, Parameters<typeof someRound>[0], string]>([
    ['utan en enda fråga', { form: [] }, 'refusal.form-empty'],
    ['med en sista dag som har varit', { answerBy: { date: '2024-02-09' } }, 'refusal.deadline-past'],
    ['med en sista timme som har varit', { answerBy: { date: '2024-02-10', time: '08:30' } }, 'refusal.deadline-past'],
    ['med den 30 februari', { answerBy: { date: '2024-02-30' } }, 'refusal.no-such-day'],
    ['med en timme som inte finns', { answerBy: { date: '2024-03-31', time: '02:30' } }, 'refusal.hour-missing'],
    ['med ett enda svar att välja', { form: choices(['Ja']) }, 'refusal.too-few-choices'],
    ['med två likadana svar att välja', { form: choices(['Ja', 'JA']) }, 'refusal.same-choice'],
    ['med två frågor av samma id', { form: [FORM[0], FORM[0]] as FormField[] }, 'refusal.malformed'],
    ['med 31 frågor', { form: Array.from({ length: 31 }, () => FORM[0]) as FormField[] }, 'refusal.form-too-long'],
  ])('nekas %s', (_name, more, refused) => {
    expect(asking(more)).toMatchObject({ refused });
  });

  it('gäller hela sista dagen', () => {
    expect(asking({ answerBy: { date: '2024-02-10' } })).toHaveLength(1);
  });

  it('nekas till ett organ som har upphört, och till ett som ändamålet inte gäller', () => {
    const ended = { forum: aForum({ validTo: '2024-02-09' }) };
    expect(ask({}, ended)).toMatchObject({
      refused: 'refusal.forum-ended',
    });
    const wrong = { forum: aForum({ kind: 'working-group' }), purpose: PURPOSES.input };
    expect(ask({ purpose: 'input' }, wrong)).toMatchObject({
      refused: 'refusal.wrong-audience',
    });
  });
});

describe('en fråga som hör till en remiss', () => {
  const asking = (stage: Stage, purpose: PurposeName) => {
    const consultation = { stage, fields: { title: 'RUFS' } } as Consultation;
    const follows = PURPOSES[purpose].onAsk?.('rm-1', consultation) ?? [];
    return ask({ purpose, consultation: 'rm-1' }, { about: { title: 'RUFS' }, follows, purpose: PURPOSES[purpose] });
  };

  it.each<[Stage, PurposeName, Stage]>([
    ['watched', 'should-we-answer', 'considered'],
    ['considered', 'input', 'open'],
    ['expected', 'input', 'open'],
  ])('för den från %s, när den är %s, till %s', (from, purpose, to) => {
    expect(asking(from, purpose)).toMatchObject([
      { type: 'round-asked' },
      { type: 'consultation-moved', id: 'rm-1', stage: to },
    ]);
  });

  it('för den inte bakåt, och väcker inte en som vi avstått från', () => {
    for (const stage of ['open', 'compiling', 'submitted', 'declined'] as const)
      expect(asking(stage, 'input')).toHaveLength(1);
    expect(asking('watched', 'question')).toHaveLength(1);
  });

  it('nekas med en sista dag efter remittentens, och när samma fråga redan är ställd', () => {
    const about = { title: 'RUFS', lastDay: '2024-02-28' };
    const fields = someRound({ purpose: 'input', consultation: 'rm-1', answerBy: { date: '2024-02-28' } });
    const asking = (more: object, others: Round[] = []) =>
      ask({ ...fields, ...more }, { about, others, purpose: PURPOSES.input });
    expect(asking({ answerBy: { date: '2024-02-29' } })).toMatchObject({ refused: 'refusal.round-after-sender' });
    expect(asking({})).toHaveLength(1);
    expect(asking({}, [aRound(fields)])).toEqual({ refused: 'refusal.asked-already' });
    expect(asking({}, [aClosedRound(fields)])).toHaveLength(1);
    const late = '2024-03-15';
    expect(change(aRound(fields), { answerBy: { date: late } }, { about })).toMatchObject({
      refused: 'refusal.round-after-sender',
    });
    expect(reopen(aClosedRound(fields), late, { about })).toMatchObject({
      refused: 'refusal.round-after-sender',
    });
  });

  it('nekas utan sin remiss', () => {
    expect(ask({ purpose: 'input' }, { purpose: PURPOSES.input })).toEqual({
      refused: 'refusal.unknown-consultation',
    });
  });
});

describe('en kommun svarar', () => {
  const answering = (
    who: string | null,
    more: Partial<CommandOf<'answer-round'>> = {},
    round: Round = aRound(),
    rows: Parameters<typeof aRoundSetting>[0] = {},
    at = now,
  ) => answerOf(who, more, round, { ...aRoundSetting(rows), now: at });

  it('fungerar: version 1, i tid', () => {
    expect(answering('p-lg-a')).toEqual([
      {
        type: 'round-answered',
        kind: 'contribution',
        id: 'r1/a',
        round: 'r1',
        municipality: 'a',
        version: 1,
        stance: 'answers',
        words: { values: { f1: 'Bra' } },
        person: 'p-lg-a',
        late: false,
        drawn,
        received: 5_000,
      },
    ]);
  });

  it('ersättaren svarar för samma kommun; assistenten, sekreteraren och en okänd gör det inte', () => {
    expect(answering('p-sub-a')).toMatchObject([{ municipality: 'a' }]);
    expect(answering('p-assistent')).toMatchObject({ refused: 'refusal.no-seat' });
    expect(answering('p-sek')).toMatchObject({ refused: 'refusal.no-seat' });
    expect(answering(null)).toEqual({ refused: 'refusal.unknown-person' });
    expect(answering('p-lg-a', { municipality: 'b' })).toMatchObject({ refused: 'refusal.no-seat' });
  });

  it('den som har plats för två kommuner måste säga vilken svaret är för', () => {
    const both = [
      aSeat('lg-a', { holders: [{ person: 'p-ab', from: '2020-01-01' }] }),
      aSeat('lg-b', { holders: [{ person: 'p-ab', from: '2020-01-01' }] }),
    ];
    const give = (municipality?: string) =>
      answerOf('p-ab', municipality ? { municipality } : {}, aRound(), { ...aRoundSetting(), seats: both });
    expect(give()).toEqual({ refused: 'refusal.which-municipality' });
    expect(give('b')).toMatchObject([{ municipality: 'b' }]);
  });

  it('sista dagen räcker till midnatt i kommunens tid; sedan är svaret sent, och tas emot', () => {
    expect(answering('p-lg-a', {}, aRound(), {}, new Date('2024-03-01T22:59:59Z'))).toMatchObject([{ late: false }]);
    expect(answering('p-lg-a', {}, aRound(), {}, late)).toMatchObject([{ late: true }]);
  });

  it('att avstå är ett svar av sitt eget slag, och behöver inga ord', () => {
    const abstains = { stance: 'abstains' as const, values: {} };
    expect(answering('p-lg-a', { answer: abstains })).toMatchObject([{ stance: 'abstains' }]);
  });

  it.each<[string, Partial<ReturnType<typeof anAnswer>>, string]>([
    ['en obligatorisk fråga utan svar', { values: { f2: 'a' } }, 'refusal.question-unanswered'],
    ['ett val som inte finns', { values: { f1: 'x', f2: 'z' } }, 'refusal.unknown-choice'],
    ['en fråga som inte finns', { values: { f1: 'x', f9: 'y' } }, 'refusal.form-changed'],
    ['en hållning som frågan inte har', { stance: 'opposes' }, 'refusal.malformed'],
    ['20 001 tecken', { values: { f1: 'x'.repeat(20_001) } }, 'refusal.answer-too-long'],
  ])('nekas: %s', (_name, more, refused) => {
    expect(answering('p-lg-a', { answer: anAnswer('x', more) })).toMatchObject({ refused: { refused } });
  });

  it('20 000 tecken från en telefon får plats', () => {
    expect(answering('p-lg-a', { answer: anAnswer('å'.repeat(20_000)) })).toHaveLength(1);
  });

  it('en stängd fråga tar inte emot det, men det som skrevs blir kvar som utkast', () => {
    expect(answering('p-lg-a', {}, aClosedRound())).toEqual({
      refused: { refused: 'refusal.round-closed', params: { forum: 'Ledningsgruppen' } },
      facts: [
        {
          type: 'draft-kept',
          kind: 'draft',
          id: 'r1/a/p-lg-a',
          round: 'r1',
          municipality: 'a',
          edition: 1,
          rowOnly: { answer: anAnswer(), files: {} },
          person: 'p-lg-a',
          tooLate: { drawn },
        },
      ],
    });
  });

  it('ett tomt formulär nekas utan att lämna ett tomt utkast efter sig, också när frågan är stängd', () => {
    const empty = { answer: { stance: 'answers' as const, values: { f1: '' } } };
    const drafts = [aDraft('a')];
    expect(answering('p-lg-a', empty)).toMatchObject({ refused: 'refusal.question-unanswered' });
    expect(answering('p-lg-a', { ...empty, edition: 1 }, aRound(), { drafts })).toMatchObject({
      refused: 'refusal.question-unanswered',
    });
    expect(answering('p-lg-a', empty, aClosedRound(), { drafts })).toEqual({
      refused: 'refusal.round-closed-empty',
      params: { forum: 'Ledningsgruppen' },
    });
    const abstains = { answer: { stance: 'abstains' as const, values: {} } };
    expect(answering('p-lg-a', abstains, aClosedRound())).toMatchObject({ facts: [{ type: 'draft-kept' }] });
  });

  it('en kommun som har lämnat samarbetet svarar inte längre', () => {
    expect(answering('p-lg-a', {}, aRound(), { left: 'a' })).toEqual({ refused: 'refusal.municipality-left' });
  });

  it('två kollegor samtidigt: båda versionerna är kvar, och den förras lämnare ska få veta', () => {
    const contributions = [aContribution('a', { person: 'p-sub-a' })];
    expect(answering('p-lg-a', { seen: 0 }, aRound(), { contributions })).toMatchObject([
      { version: 2, overtook: { version: 1, person: 'p-sub-a' } },
    ]);
    const [knowing] = answering('p-lg-a', { seen: 1 }, aRound(), { contributions }) as [object];
    expect(knowing).not.toHaveProperty('overtook');
  });

  it('samma tryck en gång till är inget nytt, inte heller när en kollega har svarat emellan', () => {
    const facts = answering('p-lg-a') as [never];
    const first = apply(undefined, facts[0], 'p-lg-a', now) as Contribution;
    expect(answering('p-lg-a', {}, aRound(), { contributions: [first] })).toBe('repeat');
    const other = answering('p-sub-a', { answer: anAnswer('Annat') }, aRound(), { contributions: [first] }) as [never];
    const second = apply(first, other[0], 'p-sub-a', now) as Contribution;
    expect(second).toMatchObject({ version: 2, overtook: { version: 1, person: 'p-lg-a' } });
    expect(answering('p-lg-a', {}, aRound(), { contributions: [second] })).toBe('repeat');
    const changed = answering('p-lg-a', { answer: anAnswer('Ändrat') }, aRound(), { contributions: [second] });
    expect(changed).toMatchObject([{ version: 3 }]);
  });

  it('ett skickat utkast är inget utkast längre', () => {
    const drafts = [aDraft('a')];
    expect(answering('p-lg-a', { edition: 1 }, aRound(), { drafts })).toMatchObject([
      { type: 'round-answered' },
      { type: 'draft-dropped', id: 'r1/a' },
    ]);
  });

  it('ett utkast som svaret inte skrevs på står kvar, vems det än är', () => {
    for (const person of ['p-lg-a', 'p-sub-a']) {
      const drafts = [aDraft('a', { person, edition: 2 })];
      const abstains = { answer: { stance: 'abstains' as const, values: {} }, edition: 1 };
      expect(answering('p-lg-a', abstains, aRound(), { drafts })).toMatchObject([{ type: 'round-answered' }]);
      expect(answering('p-lg-a', abstains, aRound(), { drafts })).toHaveLength(1);
    }
  });

  it('två kollegor som är sena: båda texterna är kvar', () => {
    const drafts = [aDraft('a', { person: 'p-sub-a', tooLate: { drawn: 'x' }, answer: anAnswer('Kollegans') })];
    const kept = answering('p-lg-a', { answer: anAnswer('Mitt') }, aClosedRound(), { drafts });
    expect(kept).toMatchObject({ facts: [{ id: 'r1/a/p-lg-a', rowOnly: { answer: anAnswer('Mitt') } }] });
  });

  it('ett nekat svar blir kvar som utkast, utan att ta ett nyares plats', () => {
    const wrong = { answer: anAnswer('x', { values: { f2: 'a' } }) };
    expect(answering('p-lg-a', wrong)).toMatchObject({
      refused: { refused: 'refusal.question-unanswered' },
      facts: [{ type: 'draft-kept', id: 'r1/a', edition: 1, rowOnly: { answer: wrong.answer } }],
    });
    const newer = { drafts: [aDraft('a', { edition: 2 })] };
    expect(answering('p-lg-a', { ...wrong, edition: 1 }, aRound(), newer)).not.toHaveProperty('facts');
  });

  it('en fil måste ha kommit först', () => {
    const round = aRound({ form: [{ id: 'f1', kind: 'file', label: 'Underlag', required: true }] });
    const file = { id: 'b1', name: 'a.pdf', size: 3, document: 'd1' };
    const named = { answer: anAnswer('', { values: { f1: ['b1'] } }) };
    expect(answering('p-lg-a', named, round)).toMatchObject({ refused: { refused: 'refusal.unknown-file' } });
    const drafts = [aDraft('a', { files: { f1: [file] } })];
    expect(answering('p-lg-a', { ...named, edition: 1 }, round, { drafts })).toMatchObject([
      { words: { values: { f1: [file] } } },
      { type: 'draft-dropped' },
    ]);
  });
});

describe('utkastet', () => {
  const but = (rows: Parameters<typeof aRoundSetting>[0] = {}) => ({ ...aRoundSetting(rows), now });
  const keeping = (who: string, more: object, rows: Parameters<typeof aRoundSetting>[0] = {}) => {
    const command = { do: 'keep-draft' as const, round: 'r1', answer: anAnswer('Nytt'), edition: 0, ...more };
    return given(aRound()).when(command, actor(who), but(rows)).decided;
  };

  it('sparas som det är, också halvt och fel', () => {
    const wrong = anAnswer('', { values: { f2: 'z' } });
    expect(keeping('p-lg-a', { answer: wrong })).toMatchObject([
      { type: 'draft-kept', edition: 1, rowOnly: { answer: wrong } },
    ]);
  });

  it('kan fortsättas av en kollega för samma kommun, inte av en annan kommun', () => {
    const drafts = [aDraft('a', { person: 'p-sub-a' })];
    expect(keeping('p-lg-a', { edition: 1 }, { drafts })).toMatchObject([{ edition: 2, person: 'p-lg-a' }]);
    expect(keeping('p-lg-b', { municipality: 'a', edition: 1 }, { drafts })).toMatchObject({
      refused: 'refusal.no-seat',
    });
  });

  it('skrivs inte över av en äldre flik, inte heller ens egen', () => {
    const drafts = [aDraft('a', { edition: 3 })];
    expect(keeping('p-lg-a', { edition: 1 }, { drafts })).toEqual({ refused: 'refusal.draft-changed' });
  });

  it('skrivs inte över med en kollegas nyare utan att någon har valt det', () => {
    const drafts = [aDraft('a', { person: 'p-sub-a', edition: 3 })];
    expect(keeping('p-lg-a', { edition: 1 }, { drafts })).toEqual({ refused: 'refusal.draft-changed' });
    expect(keeping('p-lg-a', { edition: 1, over: true }, { drafts })).toMatchObject([{ edition: 4 }]);
  });

  it('sparas inte en gång till när inget har ändrats', () => {
    expect(keeping('p-lg-a', { answer: anAnswer('Halv'), edition: 1 }, { drafts: [aDraft('a')] })).toBe('repeat');
  });

  it('kan kastas, en gång', () => {
    const drop = (rows: Parameters<typeof aRoundSetting>[0]) =>
      given(aRound()).when({ do: 'drop-draft', round: 'r1' }, actor('p-lg-a'), but(rows)).decided;
    expect(drop({ drafts: [aDraft('a')] })).toEqual([{ type: 'draft-dropped', kind: 'draft', id: 'r1/a' }]);
    expect(drop({})).toBe('repeat');
  });

  it('tar emot filer till en fråga som vill ha dem, och inte fler än den vill ha', () => {
    const round = aRound({ form: [{ id: 'f1', kind: 'file', label: 'Underlag', required: false, most: 1 }] });
    const file = { id: 'b1', name: 'a.pdf', size: 3, document: 'd1' };
    const add = (field: string, rows: Parameters<typeof aRoundSetting>[0] = {}) =>
      given(round).when({ do: 'add-answer-file', round: 'r1', field, file }, actor('p-lg-a'), but(rows)).decided;
    expect(add('f1')).toMatchObject([{ rowOnly: { files: { f1: [file] } } }]);
    expect(add('f2')).toEqual({ refused: 'refusal.form-changed' });
    expect(add('f1', { drafts: [aDraft('a', { files: { f1: [file] } })] })).toMatchObject({
      refused: 'refusal.too-many-answers',
    });
  });
});

describe('samma fil i ett utkast', () => {
  const round = aRound({ form: [{ id: 'f1', kind: 'file', label: 'Underlag', required: false }] });
  const kept = { id: 'b1', name: 'a.pdf', size: 3, document: 'd1', hash: 'h1' };
  const again = { id: 'b2', name: 'kopia.pdf', size: 3, document: 'd2', hash: 'h1' };
  const add = (file: typeof kept, named: string[]) => {
    const draft = aDraft('a', { answer: anAnswer('', { values: { f1: named } }), files: { f1: [kept] } });
    const command = { do: 'add-answer-file', round: 'r1', field: 'f1', file } as const;
    return given(round).when(command, actor('p-lg-a'), { ...aRoundSetting({ drafts: [draft] }), now }).decided;
  };

  it('finns redan, vad den än heter; en annan med samma namn läggs till', () => {
    expect(add(again, ['b1'])).toEqual({ refused: 'refusal.annex-exists', params: { title: 'a.pdf' } });
    expect(add({ ...again, name: 'a.pdf', hash: 'h2' }, ['b1'])).toMatchObject([{ type: 'draft-kept' }]);
  });

  it('som har tagits bort ur svaret läggs till igen', () => {
    expect(add(again, [])).toMatchObject([{ rowOnly: { files: { f1: [kept, again] } } }]);
  });

  it('är i det skickade svaret utan spår av sitt innehåll', () => {
    const sent = answerOf('p-lg-a', { answer: anAnswer('', { values: { f1: ['b1'] } }) }, round, {
      ...aRoundSetting({ drafts: [aDraft('a', { files: { f1: [kept] } })] }),
    });
    expect(JSON.stringify(sent)).toContain('a.pdf');
    expect(JSON.stringify(sent)).not.toContain('h1');
  });
});

describe('kansliet svarar åt en kommun', () => {
  const noting = (more: object = {}, rows: Parameters<typeof aRoundSetting>[0] = {}, round = aRound()) => {
    const about = { do: 'answer-on-behalf' as const, round: 'r1', municipality: 'a', person: 'p-lg-a' };
    const command = { ...about, way: 'at-meeting' as const, answer: anAnswer(), drawn, ...more };
    return given(round).when(command, 'secretariat', { ...aRoundSetting(rows), now, received: 5_000 }).decided;
  };

  it('fungerar: det står hur svaret lämnades, och vems det är', () => {
    expect(noting()).toMatchObject([{ version: 1, person: 'p-lg-a', behalf: { way: 'at-meeting' } }]);
    expect(noting({ municipality: 'c', person: undefined, way: 'by-phone' })).toMatchObject([{ person: null }]);
  });

  it('nekas för någon utan plats, och ovanpå ett svar som kansliet inte har sett', () => {
    expect(noting({ person: 'p-lg-b' })).toEqual({ refused: 'refusal.giver-no-seat' });
    const contributions = [aContribution('a')];
    expect(noting({}, { contributions })).toEqual({ refused: 'refusal.answered-meanwhile' });
    expect(noting({ seen: 1 }, { contributions })).toMatchObject([{ version: 2 }]);
  });

  it('filer krävs inte av kansliet, men av kommunen; något ska ändå sägas', () => {
    const file = { id: 'f2', kind: 'file' as const, label: 'Underlag', required: true };
    const round = aRound({ form: [{ id: 'f1', kind: 'text', label: 'Vad tycker ni?', required: true }, file] });
    expect(noting({}, {}, round)).toMatchObject([{ version: 1, words: { values: { f1: 'Bra' } } }]);
    expect(answerOf('p-lg-a', {}, round, aRoundSetting())).toMatchObject({
      refused: { refused: 'refusal.question-unanswered', params: { question: 'Underlag' } },
    });
    const noText = { answer: anAnswer('', { values: {} }) };
    expect(noting(noText, {}, round)).toMatchObject({ refused: 'refusal.question-unanswered' });
    const onlyFile = aRound({ form: [file] });
    expect(noting(noText, {}, onlyFile)).toMatchObject({ refused: 'refusal.nothing-answered' });
    const said = { answer: anAnswer('', { values: {}, comment: 'Underlaget kommer' }) };
    expect(noting(said, {}, onlyFile)).toMatchObject([{ version: 1 }]);
  });

  it('den som svaret lämnades åt kan rätta det', () => {
    const [fact] = noting() as [never];
    const noted = apply(undefined, fact, 'secretariat:x', now) as Contribution;
    const but = { ...aRoundSetting({ contributions: [noted] }), received: 6_000 };
    expect(answerOf('p-lg-a', { answer: anAnswer('Rättat'), seen: 1 }, aRound(), but)).toMatchObject([
      { version: 2, person: 'p-lg-a' },
    ]);
  });
});

describe('kansliet styr frågan', () => {
  it('flyttar sista dagen; det som var sent förblir sent', () => {
    const later = { answerBy: { date: '2024-03-08' } };
    expect(change(aRound(), later)).toEqual([{ type: 'round-changed', kind: 'round', id: 'r1', ...later }]);
    expect(change(aRound(), { answerBy: { date: '2024-03-01' } })).toBe('repeat');
    expect(change(aRound(), { answerBy: { date: '2024-01-01' } })).toMatchObject({ refused: 'refusal.deadline-past' });
  });

  it('vem som ser svaren kan ändras också när frågan är stängd', () => {
    expect(change(aClosedRound(), { visibility: 'at-once' })).toMatchObject([{ visibility: 'at-once' }]);
  });

  it('öppnar inte igen till en dag som har varit; med sista dagen som den är, är den öppen redan', () => {
    expect(reopen(aClosedRound(), '2024-02-01')).toMatchObject({ refused: 'refusal.deadline-past' });
    expect(reopen(aRound(), '2024-03-01')).toBe('repeat');
  });
});
