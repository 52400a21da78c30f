import { sameAs } from '../../../bot/consultation/domain/same.ts';
import type { Consultation, ConsultationAnnex, Stage, ToldWhat } from '../../../bot/consultation/domain/state.ts';
import { apply } from '../../../bot/declared/apply.ts';
import type { CommandOf, Decided } from '../../../bot/declared/decide.ts';
import type { Fact } from '../../../bot/declared/fact.ts';
import { parseCommand } from '../../../bot/declared/parse-command.ts';
import { aForum } from '../../support/builders.ts';
import { aConsultation, someFields } from '../../support/consultation-builders.ts';
import { type But, given } from '../../support/given.ts';

const today = '2024-02-05';
const trafik = aForum({ id: 'trafik', kind: 'network', shortName: 'Trafiknätverket' });
const setting = { forum: trafik, municipalities: ['a', 'b', 'c', 'd'], today };
const over: Stage[] = ['submitted', 'archived', 'declined'];

/** The consultation after what was decided. */
function afterwards(state: Consultation, facts: Decided): Consultation {
  if (!Array.isArray(facts)) throw new Error(`no facts: ${JSON.stringify(facts)}`);
  const at = new Date('2024-02-05T08:00:00Z');
  return facts.reduce((one, fact) => apply(one, fact, 'kansliet', at) as Consultation, state);
}

describe('kansliet registrerar en remiss', () => {
  const registering = (
    more = {},
    rest: { stage?: Stage; answered?: string; submitted?: string } = {},
    but: But<'register-consultation'> = {},
    existing?: Consultation,
  ) => {
    const fields = someFields(more);
    const command = { do: 'register-consultation', id: 'r1', fields, stage: 'considered', ...rest } as const;
    return given<Consultation | undefined>(existing).when(command, 'secretariat', { ...setting, ...but }).decided;
  };

  it('fungerar: den är registrerad', () => {
    const { title, sender, senderNumber, ownNumber, text, questions, ...fields } = someFields();
    const words = { title, sender, senderNumber, ownNumber, text, questions };
    expect(registering()).toEqual([
      { type: 'consultation-registered', kind: 'consultation', id: 'r1', fields, words, stage: 'considered' },
    ]);
  });

  it('är samma remiss när den skickas en gång till, och nekas med ett id som är en annans', () => {
    const again = (title: string) => registering({ title }, {}, {}, aConsultation());
    expect(again(someFields().title)).toBe('repeat');
    expect(again('En annan')).toMatchObject({ refused: 'refusal.consultation-exists' });
  });

  it.each([
    ['remittentens dag har varit', { answerBy: '2024-02-04' }, 'consultation-day-past'],
    ['vår dag har varit', { inputBy: '2024-02-04' }, 'consultation-day-past'],
    ['vår dag är efter remittentens', { inputBy: '2024-05-01' }, 'input-after-answer'],
    ['den 30 februari', { answerBy: '2024-02-30' }, 'no-such-day'],
    ['inkommen den 32 mars', { received: '2024-03-32' }, 'no-such-day'],
    [
      'en arbetsgrupp på en kommun',
      { workingGroup: { municipalities: ['a'], until: '2024-04-01' } },
      'working-group-size',
    ],
    [
      'en arbetsgrupp på fyra',
      { workingGroup: { municipalities: ['a', 'b', 'c', 'd'], until: '2024-04-01' } },
      'working-group-size',
    ],
    [
      'en kommun som inte är med',
      { workingGroup: { municipalities: ['a', 'x'], until: '2024-04-01' } },
      'municipality-left',
    ],
    [
      'en valfråga med ett alternativ',
      {
        questions: [{ id: 'f1', kind: 'choice', label: 'Hur?', required: true, choices: [{ id: 'c1', label: 'Så' }] }],
      },
      'too-few-choices',
    ],
  ])('nekas: %s', (_name, more, code) => {
    expect(registering(more)).toMatchObject({ refused: `refusal.${code}` });
  });

  it('går bra med vår dag samma dag som remittentens, och en arbetsgrupp som varar efter den', () => {
    const group = { municipalities: ['a', 'b'], until: '2024-12-31' };
    expect(registering({ inputBy: '2024-04-30', workingGroup: group })).toHaveLength(1);
  });

  it('nekas när kommittén skulle bereda den, och när organet har upphört', () => {
    const committee = { forum: aForum({ kind: 'cooperation-committee' }) };
    expect(registering({}, {}, committee)).toMatchObject({
      refused: 'refusal.not-an-answering-body',
    });
    const ended = { forum: { ...trafik, validTo: '2023-12-31' } };
    expect(registering({}, {}, ended)).toMatchObject({
      refused: 'refusal.forum-ended',
    });
    expect(registering({}, {}, { forum: undefined })).toEqual({
      refused: 'refusal.unknown-forum',
    });
  });

  it('en som är inlämnad får ha sina dagar bakom sig, så grovt som de är kända', () => {
    const done = { stage: 'submitted' as const, answered: '2021', submitted: '2022-02' };
    expect(registering({ answerBy: '2021-12-31' }, done)).toHaveLength(1);
    expect(registering({}, { stage: 'submitted' })).toEqual({ refused: 'refusal.submitted-date-missing' });
    expect(registering({}, { ...done, submitted: '2020-12' })).toMatchObject({
      refused: 'refusal.answered-after-submitted',
    });
    expect(registering({}, { ...done, submitted: '2024-03' })).toMatchObject({ refused: 'refusal.done-day-to-come' });
    expect(registering({}, { stage: 'open', submitted: '2024-01' })).toEqual({
      refused: 'refusal.not-submitted',
    });
  });

  it.each([
    ['en tom titel', { title: '  ' }, 'refusal.field-empty'],
    ['en dag som inte är en dag', { answerBy: 'i mars' }, 'refusal.unclear-day'],
    ['ett slag som inte finns', { standing: 'theirs' }, 'refusal.malformed'],
    ['en titel på 400 tecken', { title: 'x'.repeat(400) }, 'refusal.field-too-long'],
    ['ett tecken som inte går att läsa', { title: 'a\u0000' }, 'refusal.unreadable-text'],
  ])('läses inte: %s', (_name, more, refused) => {
    const command = { do: 'register-consultation', id: 'r1', stage: 'open', fields: someFields(more as never) };
    expect(parseCommand(command)).toMatchObject({ refused });
  });
});

describe('kansliet ändrar uppgifterna', () => {
  const changing = (base: number, more = {}, state = aConsultation()) => {
    const command = { do: 'change-consultation', consultation: 'r1', base, fields: someFields(more) } as const;
    return given(state).when(command, 'secretariat', setting).decided;
  };

  it('fungerar: det nya gäller och versionen räknas upp', () => {
    const changed = afterwards(aConsultation(), changing(1, { sender: 'SL' }));
    expect(changed).toMatchObject({ version: 2, fields: { sender: 'SL' } });
  });

  it('nekas när någon annan har ändrat den under tiden; deras ändring står kvar', () => {
    const state = aConsultation({ version: 2 });
    expect(changing(1, { sender: 'SL' }, state)).toMatchObject({ refused: 'refusal.consultation-changed' });
    expect(changing(1, {}, state)).toBe('repeat');
  });

  it('en dag som hann gå förbi hindrar ingen annan ändring', () => {
    const state = aConsultation({ fields: someFields({ inputBy: '2024-02-01' }) });
    expect(changing(1, { inputBy: '2024-02-01', sender: 'SL' }, state)).toHaveLength(1);
    expect(changing(1, { inputBy: '2024-02-02' }, state)).toMatchObject({ refused: 'refusal.consultation-day-past' });
  });
});

describe('bilagor till en remiss', () => {
  const annex = { title: 'Förslaget', href: 'https://example.se/f' };
  const adding = (state: Consultation) =>
    given(state).when({ do: 'add-consultation-annex', consultation: 'r1', annex }, 'secretariat', { wasAsked: false })
      .decided;
  const removing = (state: Consultation) =>
    given(state).when({ do: 'remove-consultation-annex', consultation: 'r1', annex: 'b1' }, 'secretariat').decided;

  it('läggs till och tas bort, och ett id används aldrig igen', () => {
    const one = afterwards(aConsultation(), adding(aConsultation()));
    expect(one.annexes).toEqual([{ id: 'b1', ...annex }]);
    const none = afterwards(one, removing(one));
    expect(none.annexes).toEqual([]);
    expect(adding(none)).toMatchObject([{ annex: { id: 'b2' } }]);
    expect(removing(none)).toBe('repeat');
  });

  const paper = (id: string, name: string): ConsultationAnnex => ({
    id,
    title: `Titel ${id}`,
    file: { document: `d-${id}`, name, size: 5, hash: `h-${id}` },
  });
  const three = aConsultation({
    annexes: [paper('b1', 'ett.pdf'), paper('b2', 'tva.pdf'), paper('b3', 'tre.pdf')],
    numbered: 3,
  });
  const changing = (command: CommandOf<'rename-consultation-annex' | 'move-consultation-annex'>) =>
    given(three).when(command, 'secretariat').decided;
  const order = ({ annexes }: Consultation) => annexes.map(({ id }) => id).join(' ');

  it('byter titel och plats; på samma plats eller med samma titel händer ingenting', () => {
    const rename = { do: 'rename-consultation-annex', consultation: 'r1', annex: 'b2' } as const;
    expect(afterwards(three, changing({ ...rename, title: 'Karta' })).annexes[1]).toMatchObject({
      id: 'b2',
      title: 'Karta',
      file: { name: 'tva.pdf' },
    });
    expect(changing({ ...rename, title: 'Titel b2' })).toBe('repeat');
    const move = { do: 'move-consultation-annex', consultation: 'r1' } as const;
    expect(order(afterwards(three, changing({ ...move, annex: 'b1', to: 1 })))).toBe('b2 b1 b3');
    expect(order(afterwards(three, changing({ ...move, annex: 'b3', to: 0 })))).toBe('b3 b1 b2');
    expect(changing({ ...move, annex: 'b3', to: 9 })).toBe('repeat');
    expect(changing({ ...move, annex: 'b9', to: 0 })).toEqual({ refused: 'refusal.unknown-consultation-annex' });
  });

  it('en fil med samma namn: först en fråga, sedan i den gamlas ställe eller bredvid', () => {
    const file = { document: 'd-ny', name: 'TVA.pdf', size: 6, hash: 'h-ny' };
    const uploading = (same?: 'instead' | 'beside', wasAsked = false) => {
      const asked = { do: 'add-consultation-annex', consultation: 'r1', annex: { title: 'Ny', file } } as const;
      return given(three).when({ ...asked, ...(same ? { same } : {}) }, 'secretariat', { wasAsked }).decided;
    };
    expect(uploading()).toEqual({ refused: 'refusal.annex-name-taken', params: { name: 'tva.pdf' } });
    const instead = afterwards(three, uploading('instead'));
    expect(order(instead)).toBe('b1 b4 b3');
    expect(instead.annexes[1]).toMatchObject({ title: 'Titel b2', file: { document: 'd-ny' } });
    expect(uploading('instead')).toMatchObject([{ annex: 'b2', unasked: true }, {}, {}]);
    expect(JSON.stringify(uploading('instead', true))).not.toContain('unasked');
    const beside = afterwards(three, uploading('beside'));
    expect(order(beside)).toBe('b1 b2 b3 b4');
    expect(beside.annexes[3]).toMatchObject({ title: 'Ny' });
  });
});

describe('anstånd', () => {
  const noting = (step: Omit<CommandOf<'note-extension'>, 'do' | 'consultation'>, state = aConsultation()) =>
    given(state).when({ do: 'note-extension', consultation: 'r1', ...step }, 'secretariat', { today }).decided;
  const asked = aConsultation({ extension: { asked: '2024-02-05', until: '2024-05-20' } });

  it('fungerar: begärt, och beviljat ändrar remittentens sista dag', () => {
    const waiting = afterwards(aConsultation(), noting({ step: 'asked', until: '2024-05-20' }));
    expect(waiting.extension).toEqual({ asked: '2024-02-05', until: '2024-05-20' });
    const granted = afterwards(waiting, noting({ step: 'granted' }, waiting));
    expect(granted).toMatchObject({
      version: 2,
      fields: { answerBy: '2024-05-20' },
      extension: { outcome: 'granted' },
    });
    expect(afterwards(waiting, noting({ step: 'granted', until: '2024-05-10' }, waiting)).fields.answerBy).toBe(
      '2024-05-10',
    );
  });

  it('en arbetsgrupp som varar till remittentens dag varar till den nya; en egen dag står kvar', () => {
    const until = (day: string) => {
      const fields = someFields({ workingGroup: { municipalities: ['a', 'b'], until: day } });
      const state = aConsultation({ ...asked, fields });
      return afterwards(state, noting({ step: 'granted' }, state)).fields.workingGroup?.until;
    };
    expect(until('2024-04-30')).toBe('2024-05-20');
    expect(until('2024-04-15')).toBe('2024-04-15');
  });

  it('nekat anstånd ändrar ingen dag, och det går att be igen', () => {
    const refused = afterwards(asked, noting({ step: 'refused' }, asked));
    expect(refused).toMatchObject({ fields: { answerBy: '2024-04-30' }, extension: { outcome: 'refused' } });
    expect(noting({ step: 'asked', until: '2024-05-20' }, refused)).toHaveLength(1);
  });

  it('samma sak en gång till är samma', () => {
    expect(noting({ step: 'asked', until: '2024-05-20' }, asked)).toBe('repeat');
  });

  it.each(over)('nekas när remissen är %s', (stage) => {
    expect(noting({ step: 'asked', until: '2024-05-20' }, aConsultation({ stage }))).toMatchObject({
      refused: 'refusal.consultation-over',
    });
  });

  it.each([
    ['en dag som inte är senare', { step: 'asked', until: '2024-04-30' }, 'extension-too-early'],
    ['beviljat utan att vara begärt', { step: 'granted' }, 'extension-not-asked'],
    ['nekat utan att vara begärt', { step: 'refused' }, 'extension-not-asked'],
    ['ingen dag', { step: 'asked' }, 'field-empty'],
    ['den 31 april', { step: 'asked', until: '2024-04-31' }, 'no-such-day'],
  ] as const)('nekas med %s', (_name, step, code) => {
    expect(noting(step)).toMatchObject({ refused: `refusal.${code}` });
  });
});

describe('remissen går vidare', () => {
  const moving = (state: Consultation, stage: Exclude<Stage, 'declined'>, more = {}) => {
    const command = { do: 'move-consultation' as const, consultation: 'r1', from: state.stage, stage, ...more };
    return given(state).when(command, 'secretariat', { today }).decided;
  };

  it('fungerar: från övervägd till öppen, beslutad och inlämnad, var dag för sig', () => {
    const open = afterwards(aConsultation(), moving(aConsultation(), 'open'));
    expect(open.stage).toBe('open');
    const decided = afterwards(open, moving(open, 'for-decision', { answered: '2023-12-20' }));
    const done = afterwards(decided, moving(decided, 'submitted', { submitted: '2024-02-02' }));
    expect(done).toMatchObject({ stage: 'submitted', answered: '2023-12-20', submitted: '2024-02-02' });
    expect(afterwards(done, moving(done, 'archived'))).toMatchObject({ stage: 'archived', submitted: '2024-02-02' });
    const back = afterwards(done, moving(done, 'compiling'));
    expect(back).not.toHaveProperty('submitted');
  });

  it('nekas utan inlämningsdag, med en som inte har varit och före beslutet', () => {
    expect(moving(aConsultation(), 'submitted')).toEqual({ refused: 'refusal.submitted-date-missing' });
    expect(moving(aConsultation(), 'submitted', { submitted: '2024-02-06' })).toMatchObject({
      refused: 'refusal.done-day-to-come',
    });
    expect(moving(aConsultation(), 'submitted', { submitted: '2024-01-10', answered: '2024-01-11' })).toMatchObject({
      refused: 'refusal.answered-after-submitted',
    });
  });

  it('nekas från fel läge: arkiv före inlämning, från avböjd rakt till öppen, och när någon annan hann före', () => {
    expect(moving(aConsultation(), 'archived')).toEqual({ refused: 'refusal.not-submitted' });
    expect(moving(aConsultation({ fields: someFields({ route: 'watch' }) }), 'archived')).toHaveLength(1);
    expect(moving(aConsultation({ stage: 'declined' }), 'open')).toMatchObject({
      refused: 'refusal.consultation-declined',
    });
    expect(moving(aConsultation({ stage: 'declined' }), 'considered')).toHaveLength(1);
    expect(moving(aConsultation({ stage: 'open' }), 'compiling', { from: 'considered' })).toMatchObject({
      refused: 'refusal.consultation-moved',
    });
  });
});

describe('kansliet avböjer en remiss', () => {
  it('fungerar, och en gång till är samma', () => {
    const declining = (state: Consultation, reason: string) =>
      given(state).when({ do: 'decline-consultation', consultation: 'r1', reason }, 'secretariat').decided;
    const declined = afterwards(aConsultation(), declining(aConsultation(), 'Rör bara en kommun'));
    expect(declined).toMatchObject({ stage: 'declined', reason: 'Rör bara en kommun' });
    expect(declining(declined, 'x')).toBe('repeat');
  });
});

describe('kommunernas kanslier får veta', () => {
  const telling = (state: Consultation, what: ToldWhat = 'timetable') =>
    given(state).when({ do: 'tell-offices', consultation: 'r1', what }, 'secretariat').decided;

  it('fungerar: samma tidplan en gång, en ny dag är en nyhet', () => {
    const told = afterwards(aConsultation(), telling(aConsultation()));
    expect(told.told).toEqual([{ what: 'timetable', answerBy: '2024-04-30', at: '2024-02-05T08:00:00.000Z' }]);
    const again = { do: 'tell-offices', consultation: 'r1', what: 'timetable' } as const;
    given(aConsultation(), telling(aConsultation()) as Fact[])
      .when(again, 'secretariat')
      .then('repeat');
    expect(telling({ ...told, fields: someFields({ answerBy: '2024-05-20' }) })).toHaveLength(1);
  });

  it('nekas utan sista dag, och när remissen är avslutad', () => {
    const { answerBy: _answerBy, ...undated } = someFields();
    expect(telling(aConsultation({ fields: undated }))).toEqual({ refused: 'refusal.no-answer-day' });
    expect(telling(aConsultation({ fields: undated }), 'coming')).toHaveLength(1);
    expect(telling(aConsultation({ stage: 'archived' }))).toMatchObject({ refused: 'refusal.consultation-over' });
  });
});

describe('en lista läses in', () => {
  const row = (title: string) => ({ id: `x-${title.length}`, fields: someFields({ title }), stage: 'open' as const });
  const importing = (rows: ReturnType<typeof row>[], known: string[] = []) =>
    given(undefined).when({ do: 'import-consultations', list: 'l1', rows }, 'secretariat', {
      settingFor: () => setting,
      known: new Set(known),
    }).decided;

  it('fungerar: det som finns redan, och det som står två gånger, läggs inte in igen', () => {
    expect(importing([row('A'), row('Be'), row('be ')], [sameAs(row('a'))])).toMatchObject([
      { id: 'x-2', imported: true },
    ]);
    expect(importing([row('A')], [sameAs(row('A'))])).toBe('repeat');
  });

  it('är en rad fel läggs ingen in, och fler än 2 000 är för många', () => {
    expect(importing([row('A'), { ...row('Be'), fields: someFields({ answerBy: '2020-01-01' }) }])).toMatchObject({
      refused: 'refusal.consultation-day-past',
    });
    expect(importing(Array.from({ length: 2_001 }, () => row('A')))).toMatchObject({
      refused: 'refusal.import-too-many',
    });
  });
});
