import { roundCard } from '../../../bot/round/cards/question.ts';
import type { Answer } from '../../../bot/round/domain/answer-shape.ts';
import { roundView } from '../../../bot/round/views/page.ts';
import { parseCardAction } from '../../../bot/teams/card-action.ts';
import type { Language } from '../../../bot/texts/text.ts';
import { type AskedRound, aRoundBundle } from '../../support/asked-round.ts';
import { press } from '../../support/card-press.ts';
import { faultsOfCard, nodesOf } from '../../support/card-schema.ts';
import { aDocumentRound } from '../../support/round-builders.ts';

const { fields } = aDocumentRound();
const LONG = { ...fields.document, sort: 'å'.repeat(100), summary: 'å'.repeat(5_000), background: '', proposal: '' };
const HREF = 'https://teams.microsoft.com/l/entity/x/samverkan';

function draw(answer?: Answer, more: { language?: Language; common?: boolean; long?: boolean } = {}): object {
  const { language = 'sv', common = false, long = false } = more;
  const given: AskedRound['answers'] = answer ? { d: { answer } } : {};
  const asked = {
    ...fields,
    visibility: 'at-once' as const,
    ...(long ? { title: 'å'.repeat(300), document: LONG } : {}),
  };
  const bundle = aRoundBundle({ fields: asked, form: fields.form, answers: given });
  const person = common ? null : 'p-lg-d';
  const actor = { kind: 'account' as const, account: 'x', person, secretariat: false };
  const view = roundView(bundle, { actor, language, now: new Date('2024-02-21T10:00:00Z'), drawn: '000000001-b' });
  return roundCard(view, { language, drawn: '000000001-b', href: HREF, ...(common ? { common: { users: [] } } : {}) });
}

const planned: Answer = { stance: 'planned', values: { p1: 'Kommunstyrelsen', p7: '2024-03-04' } };
const inputs = (card: object) => nodesOf(card).filter(({ type }) => type?.startsWith('Input.'));

describe('kortet om ett dokument', () => {
  it.each([
    ['gemensamt', draw(undefined, { common: true })],
    ['gemensamt på engelska', draw(undefined, { common: true, language: 'en' })],
    ['eget', draw()],
    ['eget med planerat', draw(planned)],
    ['med allt som är längst', draw(undefined, { common: true, long: true })],
  ])('%s följer schemat och får plats', (_name, card) => {
    expect(faultsOfCard(card)).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(20_000);
  });

  it('frågar vad kommunen har beslutat först, med inget valt; filen lämnas i fliken', () => {
    const [stance, ...rest] = inputs(draw());
    expect(stance).toMatchObject({ id: 'stance', label: 'Vad har kommunen beslutat?' });
    expect(stance).not.toHaveProperty('value');
    expect(rest.map(({ id }) => id)).toEqual(['p1', 'p7', 'p2', 'p4', 'p5', 'p3']);
    expect(rest.map(({ label }) => label)).toContain('Tillägget (om ni väljer: Ställer sig bakom med tillägg)');
    expect(JSON.stringify(draw())).toContain('Filer lämnas i fliken.');
    expect(rest[0]).toMatchObject({ isMultiline: false, placeholder: expect.stringContaining('Kommunfullmäktige') });
  });

  it('länken till handlingen är en knapp', () => {
    expect(JSON.stringify(draw())).toContain('"title":"Öppna handlingen","url":"https://example.se/program"');
  });

  it('ett tryck blir ett svar, och inget valt blir inget besked', () => {
    const typed = { stance: 'adopts', p1: 'Kommunstyrelsen', p2: '2024-02-19', p7: '' };
    expect(parseCardAction(press(draw(), 'Skicka svar', typed))).toMatchObject({
      command: {
        do: 'answer-round',
        answer: { stance: 'adopts', values: { p1: 'Kommunstyrelsen', p2: '2024-02-19' } },
      },
    });
    expect(parseCardAction(press(draw(), 'Skicka svar', { stance: '' }))).toMatchObject({
      command: { answer: { stance: 'answers', values: {} } },
    });
  });

  it('det som är planerat står i det egna kortet', () => {
    const card = draw(planned);
    expect(inputs(card)[0]).toMatchObject({ value: 'planned' });
    expect(JSON.stringify(card)).toContain('Österås har svarat: Inte beslutat än, planerat');
    expect(JSON.stringify(card)).toContain('0 av 4 har beslutat, 1 har planerat');
  });

  it('ett eget svar med en fil ändras i fliken, så att filen inte faller', () => {
    const file = { id: 'f-1', name: 'a.pdf', size: 1, document: 'd' };
    const own: Answer = { stance: 'own-answer', values: { p1: 'KS', p2: '2024-02-19', p6: [file] } };
    expect(inputs(draw(own))).toEqual([]);
  });
});
