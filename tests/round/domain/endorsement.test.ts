import type { CommandOf } from '../../../bot/declared/decide.ts';
import type { Actor } from '../../../bot/kernel/actor.ts';
import type { RefusalCode } from '../../../bot/kernel/refusal.ts';
import { PURPOSES } from '../../../bot/purposes/domain/all.ts';
import type { Answer } from '../../../bot/round/domain/answer-shape.ts';
import { aForum } from '../../support/builders.ts';
import { given } from '../../support/given.ts';
import { aDocumentRound, aRoundSetting, someRound } from '../../support/round-builders.ts';

const now = new Date('2024-02-10T08:00:00Z');
const drawn = '00000000b-card';
const salem: Actor = { kind: 'account', account: 'x', person: 'p-lg-a', secretariat: false };
const ROUND = aDocumentRound();
const DECIDED = { p1: 'Kommunstyrelsen', p2: '2024-02-05' };
const setting = { ...aRoundSetting(), purpose: PURPOSES.endorsement, now, received: 5_000 };

const give = (stance: Answer['stance'], values: Answer['values'] = {}) =>
  given(ROUND).when({ do: 'answer-round', round: 'r1', answer: { stance, values }, drawn }, salem, setting).decided;
const values = (decided: ReturnType<typeof give>) => {
  const [fact] = Array.isArray(decided) ? decided : [];
  return fact?.type === 'round-answered' ? { [fact.stance]: fact.words.values } : decided;
};
/** What was typed is kept as a draft; only why it was refused is looked at. */
const refusedAs = (decided: ReturnType<typeof give>): RefusalCode | undefined =>
  decided !== 'repeat' && !Array.isArray(decided)
    ? 'refused' in decided && typeof decided.refused === 'object'
      ? decided.refused.refused
      : (decided as { refused: RefusalCode }).refused
    : undefined;

describe('en kommuns besked om ett dokument', () => {
  it.each([
    ['antar som eget', 'adopts', {}],
    ['ställer sig bakom', 'endorses', { p3: 'KS 2024/12' }],
    ['med tillägg', 'with-addition', { p4: 'Lyft fram bostäderna.' }],
    ['eget svar som text', 'own-answer', { p5: 'Vi ser det annorlunda.' }],
    ['avstår, med den som beslutade', 'abstains', {}],
  ] as const)('%s', (_name, stance, more) => {
    expect(values(give(stance, { ...DECIDED, ...more }))).toEqual({ [stance]: { ...DECIDED, ...more } });
  });

  it('den som avstår behöver inte säga mer', () => {
    expect(values(give('abstains'))).toEqual({ abstains: {} });
  });

  it('planerat: vem som ska besluta, och vilken dag', () => {
    const planned = { p1: 'Kommunfullmäktige', p7: '2024-03-04' };
    expect(values(give('planned', planned))).toEqual({ planned: planned });
  });

  it.each([
    ['inget är valt', 'answers', DECIDED, 'refusal.no-stance'],
    ['det är en remiss hållning', 'supports', DECIDED, 'refusal.malformed'],
    ['den som beslutade saknas', 'adopts', { p2: '2024-02-05' }, 'refusal.question-unanswered'],
    ['beslutsdagen saknas', 'endorses', { p1: 'Kommunstyrelsen' }, 'refusal.question-unanswered'],
    ['beslutsdagen är ingen dag', 'endorses', { ...DECIDED, p2: 'i våras' }, 'refusal.not-a-date'],
    ['beslutsdagen har inte varit', 'endorses', { ...DECIDED, p2: '2024-02-11' }, 'refusal.decision-to-come'],
    ['tillägget saknas', 'with-addition', DECIDED, 'refusal.question-unanswered'],
    ['det egna svaret saknas', 'own-answer', DECIDED, 'refusal.own-answer-empty'],
    ['dagen det är planerat till saknas', 'planned', { p1: 'Nämnd' }, 'refusal.question-unanswered'],
    ['dagen det är planerat till har varit', 'planned', { p1: 'Nämnd', p7: '2024-02-09' }, 'refusal.planned-past'],
    ['ett tillägg står där men är inte valt', 'adopts', { ...DECIDED, p4: 'Mer.' }, 'refusal.not-of-stance'],
    ['diarienumret är en roman', 'adopts', { ...DECIDED, p3: 'x'.repeat(201) }, 'refusal.answer-too-long'],
  ] as const)('nekas när %s', (_name, stance, what, code) => {
    expect(refusedAs(give(stance, what))).toBe(code);
  });

  it('nekas det nya valet är det skrivna tillägget kvar i utkastet', () => {
    const answer = { stance: 'with-addition' as const, values: { p4: 'Lyft fram bostäderna.' } };
    const draft = { round: 'r1', municipality: 'a', person: 'p-lg-a', edition: 3, answer, files: {}, at: '' };
    const planned = { stance: 'planned' as const, values: { p1: 'Nämnd', p7: '2024-02-09' } };
    const command = { do: 'answer-round' as const, round: 'r1', answer: planned, drawn, edition: 3 };
    const { decided } = given(ROUND).when(command, salem, { ...setting, draft: () => draft });
    const values = { ...planned.values, ...answer.values };
    expect(decided).toMatchObject({
      facts: [{ type: 'draft-kept', rowOnly: { answer: { stance: 'planned', values } } }],
    });
  });

  it('dagen det var planerat till står kvar i kortet och faller när beslutet kommer', () => {
    expect(values(give('adopts', { ...DECIDED, p7: '2024-03-04' }))).toEqual({ adopts: DECIDED });
  });

  it('kansliet lämnar det åt kommunen; det egna svaret skrivs då in', () => {
    const behalf = (answer: Answer) =>
      given(ROUND).when(
        { do: 'answer-on-behalf', round: 'r1', municipality: 'b', way: 'by-mail', answer, drawn },
        'secretariat',
        setting,
      ).decided;
    expect(values(behalf({ stance: 'adopts', values: DECIDED }))).toEqual({ adopts: DECIDED });
    expect(behalf({ stance: 'own-answer', values: DECIDED })).toMatchObject({ refused: 'refusal.own-answer-empty' });
  });
});

describe('kansliet ber om besked', () => {
  const ask = (fields: Partial<CommandOf<'ask-round'>['fields']>, forum = aForum()) =>
    given(undefined).when({ do: 'ask-round', id: 'r1', fields: { ...ROUND.fields, ...fields } }, 'secretariat', {
      ...setting,
      forum,
      now,
    }).decided;

  it('fungerar: dokumentets ord står för sig i faktumet', () => {
    const { title, form, document, text: _text, ...fields } = ROUND.fields;
    expect(ask({})).toMatchObject([{ type: 'round-asked', fields, words: { title, form, document } }]);
  });

  it('ett nätverk beslutar inget och frågas inte; utan dokument är det ingen fråga', () => {
    expect(ask({}, aForum({ kind: 'network' }))).toMatchObject({ refused: 'refusal.wrong-audience' });
    expect(ask({}, aForum({ kind: 'cooperation-committee' }))).toHaveLength(1);
    const { document: _document, ...without } = ROUND.fields;
    const command = { do: 'ask-round' as const, id: 'r1', fields: without };
    const asked = given(undefined).when(command, 'secretariat', { ...setting, now });
    expect(asked.decided).toMatchObject({ refused: 'refusal.malformed' });
    const question = { ...command, fields: someRound({ document: ROUND.fields.document }) };
    expect(given(undefined).when(question, 'secretariat', { now }).decided).toMatchObject({
      refused: 'refusal.malformed',
    });
  });
});

describe('handlingen och mejlen till kanslierna', () => {
  const file = { document: 'd1', name: 'program.pdf', size: 10, hash: 'ab' };
  const send = (document: boolean, more: Parameters<typeof aDocumentRound>[0] = {}) =>
    given(aDocumentRound(more)).when({ do: 'send-memos', round: 'r1', document }, 'secretariat', { now }).decided;

  it('handlingen skickas i ett eget mejl bara där den finns som fil', () => {
    expect(send(true)).toMatchObject({ refused: 'refusal.document-no-file' });
    expect(send(true, { file })).toEqual([{ type: 'memos-sent', kind: 'round', id: 'r1', document: true }]);
  });

  it('de skickas en gång: samma tryck är en upprepning, ett annat nekas', () => {
    const memos = { at: '2024-02-06T09:00:00.000Z', document: false };
    expect(send(false, { memos })).toBe('repeat');
    expect(send(true, { memos, file })).toMatchObject({ refused: 'refusal.memos-sent' });
  });

  it('samma fil en gång till sägs vara där redan', () => {
    const add = { do: 'add-round-document' as const, round: 'r1', file };
    const decided = given(aDocumentRound({ file })).when(add, 'secretariat', { now }).decided;
    expect(decided).toMatchObject({ refused: 'refusal.annex-exists' });
  });
});
