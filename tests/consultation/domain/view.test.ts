import type { Consultation } from '../../../bot/consultation/domain/state.ts';
import type { ConsultationBundle } from '../../../bot/consultation/views/bundle.ts';
import { consultationsView } from '../../../bot/consultation/views/calendar.ts';
import { consultationEditing, letterUntil } from '../../../bot/consultation/views/editing.ts';
import { outcomeText, whetherRound } from '../../../bot/consultation/views/outcome.ts';
import type { FormField } from '../../../bot/round/domain/form.ts';
import type { Reader } from '../../../bot/views/reader.ts';
import { aRoundBundle } from '../../support/asked-round.ts';
import { aForum, aMunicipality, anAccount, ZONE } from '../../support/builders.ts';
import { aConsultation, someFields } from '../../support/consultation-builders.ts';
import { aClosedRound, aRound } from '../../support/round-builders.ts';

function aBundle(more: Partial<ConsultationBundle> = {}): ConsultationBundle {
  const secretariat = { name: 'Kansliet', mail: 'k@s.se' };
  return {
    id: 'r1',
    consultation: aConsultation(),
    cooperation: { id: 's', name: 'Samarbetet', timeZone: ZONE, secretariat } as ConsultationBundle['cooperation'],
    today: '2024-02-05',
    forum: aForum({ id: 'trafik', kind: 'network', shortName: 'Trafiknätverket' }),
    forums: [],
    channel: true,
    municipalities: new Map([['a', aMunicipality('a')]]),
    committee: 'Kommittén',
    decisionDays: [],
    proposal: undefined,
    asked: [],
    respondents: 1,
    rounds: [],
    outcome: null,
    sent: [],
    lines: [],
    ...more,
  };
}
const office = { by: anAccount(null, true), roles: ['secretariat'], now: new Date('2024-02-05T08:00:00Z') } as const;
const editing = (more: Partial<ConsultationBundle> = {}) => consultationEditing(aBundle(more), office, 'sv');
const questions = (count: number): FormField[] =>
  Array.from({ length: count }, (_, n) => ({ id: `f${n + 1}`, kind: 'text', label: 'Vad?', required: true }));
const asking = (count: number) =>
  editing({ consultation: aConsultation({ fields: someFields({ questions: questions(count) }) }) }).ask;

describe('organet frågas båda i ett', () => {
  it('den som svarar nej behöver inte svara på mer', () => {
    expect(asking(2).both?.map(({ id, required }) => [id, required])).toEqual([
      ['p1', true],
      ['p2', false],
      ['f1', false],
      ['f2', false],
    ]);
    expect(asking(2).input.every(({ required }) => required)).toBe(true);
  });

  it('erbjuds inte när frågorna blir fler än ett formulär tar', () => {
    expect(asking(28).both).toHaveLength(30);
    expect(asking(29).both).toBeNull();
  });

  it('säger om organet har en kanal, och remittentens sista dag', () => {
    expect(editing().ask).toMatchObject({ channel: true, latest: '2024-04-30' });
    expect(editing({ channel: false }).ask.channel).toBe(false);
  });
});

describe('det som frågas', () => {
  const asked = (
    purpose: 'input' | 'should-we-answer',
    status: 'open' | 'closed',
    form: FormField[] = questions(1),
  ) => {
    const fields = { ...aRound().fields, purpose, forum: 'trafik', form };
    return status === 'open' ? { ...aRound(), fields } : { ...aClosedRound(), fields };
  };
  const whether: FormField[] = [{ id: 'p1', kind: 'text', label: 'Ska vi svara?', required: true }];
  const offered = (more: Partial<ConsultationBundle>) =>
    editing(more).ask.offers.map(({ what, likely }) => (likely ? `${what}!` : what));

  it('bara det som läget kallar på är framhävt', () => {
    expect(offered({})).toEqual(['input', 'shouldWeAnswer!', 'both']);
    expect(offered({ consultation: aConsultation({ stage: 'open' }) })).toEqual(['input!', 'shouldWeAnswer', 'both']);
    for (const stage of ['expected', 'watched', 'compiling', 'for-decision'] as const)
      expect(offered({ consultation: aConsultation({ stage }) })).toEqual(['input', 'shouldWeAnswer', 'both']);
    expect(offered({ consultation: aConsultation({ stage: 'submitted' }) })).toEqual([]);
  });

  it('det som är frågat och öppet frågas inte igen, och den som är frågad om båda är frågad om var och en', () => {
    expect(offered({ asked: [asked('should-we-answer', 'open', whether)] })).toEqual(['input']);
    expect(offered({ asked: [asked('input', 'open')] })).toEqual(['shouldWeAnswer']);
    expect(offered({ asked: [asked('input', 'open', whether)] })).toEqual([]);
  });

  it('när frågan om att svara är stängd kallar läget på inspel, en gång', () => {
    const closed = asked('should-we-answer', 'closed', whether);
    expect(offered({ asked: [closed] })).toEqual(['input!', 'shouldWeAnswer', 'both']);
    expect(offered({ asked: [closed, asked('input', 'closed')] })).toEqual(['input', 'shouldWeAnswer', 'both']);
  });
});

describe('lägen som erbjuds', () => {
  const stages = (stage: Consultation['stage']) =>
    editing({ consultation: aConsultation({ stage }) }).stages.map(({ id }) => id);

  it('är de som tjänsten skulle ta: det avböjda tas upp först', () => {
    expect(stages('declined')).toEqual(['watched', 'considered']);
    expect(stages('considered')).toHaveLength(8);
  });
});

describe('brevet om anstånd säger bara det som är sant om mötena', () => {
  const letter = (decisionDays: string[], until = '2024-05-20') => letterUntil(aBundle({ decisionDays }), until).text;

  it('inget möte före: nästa är det första efter', () => {
    expect(letter(['2024-05-16', '2024-06-13'])).toContain('som har sitt nästa möte torsdag 16 maj 2024');
    expect(letter(['2024-06-13'])).toContain(
      'inte har något möte planerat till och med den nuvarande sista svarsdagen',
    );
  });

  it.each([['2024-04-18'], ['2024-04-30'], ['2024-02-05']])('ett möte %s: det nämns, och tiden räcker inte', (day) => {
    const words = letter([day, '2024-05-16']);
    expect(words).toContain('räcker inte tiden');
    expect(words).toContain('Mötet därefter är torsdag 16 maj 2024.');
    expect(words).not.toMatch(/nästa möte|inte har något möte/);
    expect(letter([day, '2024-06-13'])).not.toMatch(/därefter|nästa möte|inte har något möte/);
  });

  it('förslaget säger efter vad det är, och är aldrig en dag som har varit', () => {
    expect(editing({ decisionDays: ['2024-04-18', '2024-05-16'] }).extension).toMatchObject({
      suggested: '2024-05-17',
      suggestedText: 'Förslag efter det första beslutsmötet efter remittentens dag: fredag 17 maj 2024.',
    });
    expect(editing({ decisionDays: ['2024-04-18'] }).extension).toMatchObject({
      suggested: '2024-05-16',
      suggestedText: 'Förslag: torsdag 16 maj 2024. Inget beslutsmöte är planerat efter remittentens dag.',
    });
    expect(editing({ today: '2024-06-10' }).extension.suggested).toBe('2024-06-25');
  });
});

describe('kanslierna får veta det som stämmer', () => {
  const offered = (more: Parameters<typeof aConsultation>[0]) =>
    editing({ consultation: aConsultation(more) }).offices.letters.map(({ what }) => what);

  it('att remissen kommer bara så länge den inte har kommit', () => {
    expect(offered({})).toEqual(['timetable']);
    expect(offered({ stage: 'expected' })).toEqual(['coming', 'timetable']);
    expect(offered({ fields: someFields({ received: '2024-02-06' }) })).toEqual(['coming', 'timetable']);
    expect(offered({ fields: someFields({ received: '2024-03' }) })).toEqual(['coming', 'timetable']);
    expect(offered({ fields: someFields({ received: '2024-02' }) })).toEqual(['timetable']);
    expect(offered({ fields: someFields({ received: '2024-02-05' }) })).toEqual(['timetable']);
    expect(offered({ stage: 'submitted' })).toEqual([]);
  });

  it('det som är meddelat erbjuds inte igen förrän dagarna är andra', () => {
    const { answerBy, inputBy } = aConsultation().fields;
    const days = { ...(answerBy ? { answerBy } : {}), ...(inputBy ? { inputBy } : {}) };
    const told = [{ what: 'timetable' as const, at: '2024-02-02T08:00:00.000Z', ...days }];
    expect(offered({ told })).toEqual([]);
    expect(offered({ told, fields: someFields({ answerBy: '2024-05-31' }) })).toEqual(['timetable']);
  });

  it('en slutlig text utlovas bara där det blir en', () => {
    const words = (more: Parameters<typeof someFields>[0]) =>
      editing({ consultation: aConsultation({ fields: someFields(more) }) }).offices.letters[0]?.text;
    expect(words({})).toContain('Den slutliga texten skickas till er');
    for (const more of [{ standing: 'each-municipality' }, { route: 'watch' }] as const) {
      expect(words(more)).not.toContain('slutliga texten');
      expect(words(more)).toContain('Ni behöver inte svara på detta brev.');
    }
  });

  it('ett kansli är ett', () => {
    expect(editing().offices).toMatchObject({ count: 1, letters: [{ to: 'Till 1 kommunkansli' }] });
  });
});

describe('kalenderns titel', () => {
  const entry = (id: string, more: Parameters<typeof aConsultation>[0]) => ({
    id,
    consultation: aConsultation(more),
    forum: 'Trafik',
  });
  const titled = (...all: ReturnType<typeof entry>[]) =>
    consultationsView(all, { year: 2024, today: '2024-02-05', language: 'sv', mayRegister: true, imports: [] }).title;
  const days = (inputBy: string | undefined, answerBy: string) =>
    someFields({ answerBy, ...(inputBy ? { inputBy } : {}) });

  it('räknar den interna dagen: den som kommer först är närmast', () => {
    expect(
      titled(
        entry('a', { fields: days(undefined, '2024-03-15') }),
        entry('b', { stage: 'open', fields: days('2024-02-20', '2024-06-28') }),
      ),
    ).toBe('2 remisser pågår, närmast: inspel senast tisdag 20 februari 2024');
  });

  it('en intern dag som har varit sägs, tills svaret sammanställs', () => {
    const late = (stage: Consultation['stage']) =>
      titled(
        entry('a', { stage, fields: days('2024-01-31', '2024-06-28') }),
        entry('b', { fields: days(undefined, '2024-03-15') }),
      );
    expect(late('open')).toBe(
      '2 remisser pågår, närmast: inspel skulle vara inne onsdag 31 januari 2024, svar senast fredag 28 juni 2024',
    );
    expect(late('compiling')).toBe('2 remisser pågår, närmast: svar senast fredag 15 mars 2024');
  });
});

it('en besvarad är en', () => {
  const all = [aConsultation({ stage: 'submitted', answered: '2023', submitted: '2024-01' })];
  const { counts } = consultationsView(
    all.map((consultation) => ({ id: 'r1', consultation, forum: 'Trafik' })),
    { year: 2024, today: '2024-02-05', language: 'sv', mayRegister: true, imports: [] },
  );
  expect(counts.map(({ text }) => text)).toEqual(['2024: 0 besvarade, 1 inlämnad', '2023: 1 besvarad, 0 inlämnade']);
});

describe('vad kommunerna sa om att svara', () => {
  const form: FormField[] = [
    {
      id: 'p1',
      kind: 'choice',
      label: 'Ska vi svara?',
      required: true,
      choices: ['together', 'no', 'only-ours'].map((id) => ({ id, label: id })),
    },
  ];
  const said = (p1: string) => ({ answer: { stance: 'answers' as const, values: { p1 } } });
  const answers = { a: said('together'), b: said('no'), c: { answer: { stance: 'abstains' as const, values: {} } } };
  const bundle = aRoundBundle({ form, answers, fields: { visibility: 'after-closing' } });
  const reader = (secretariat: boolean): Reader => ({
    actor: { kind: 'account', account: 'x', person: secretariat ? null : 'p-lg-a', secretariat },
    language: 'sv',
    now: new Date('2024-02-21T10:00:00Z'),
    drawn: 'd',
  });

  it('räknas så att alla är med', () => {
    expect(outcomeText(bundle, reader(true))).toBe(
      'Ska vi svara? Hittills: Ja, gemensamt: 1, Nej: 1, Bara vår kommun: 0, avstår: 1, inget svar: 1.',
    );
    const other = { ...answers, d: { answer: { stance: 'no-objection' as const, values: {} } } };
    expect(outcomeText(aRoundBundle({ form, answers: other }), reader(true))).toContain('annat svar: 1, avstår: 1.');
  });

  it('syns för andra när de får se varandras svar', () => {
    expect(outcomeText(bundle, reader(false))).toBeNull();
    const { fields, respondents, askedAt } = bundle.round;
    const closedAt = '2024-02-20T10:00:00.000Z';
    const closed = { ...bundle, round: { status: 'closed' as const, fields, respondents, askedAt, closedAt } };
    expect(outcomeText(closed, reader(false))).toMatch(/^Ska vi svara\? Ja, gemensamt: 1, /);
  });

  it('tas från den nyaste som frågade det', () => {
    const at = (id: string, askedAt: string, more = bundle) => ({ ...more, id, round: { ...more.round, askedAt } });
    const plain = at('c', '2024-02-03T08:00:00.000Z', aRoundBundle());
    const all = [at('b', '2024-02-02T08:00:00.000Z'), at('a', '2024-02-01T08:00:00.000Z'), plain];
    expect(whetherRound(all)?.id).toBe('b');
    expect(whetherRound([plain])).toBeUndefined();
  });
});
