import type { FormField } from '../../bot/domain/round/form.ts';
import { outcomeText, whetherRound } from '../../bot/views/consultation-outcome.ts';
import type { Reader } from '../../bot/views/reader.ts';
import { aRoundBundle } from '../support/asked-round.ts';

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
