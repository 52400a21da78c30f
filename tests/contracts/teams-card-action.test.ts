import fc from 'fast-check';
import { isRefusal } from '../../bot/kernel/refusal.ts';
import { parseCardAction } from '../../bot/teams/card-action.ts';
import { press, refreshIn } from '../support/card-press.ts';
import { pressOfDay } from '../support/dates-press.ts';
import { commonNotice, drawnDates, drawnTeam, ownNotice, ownRound } from '../support/drawn-cards.ts';
import { answerData, MEETING } from '../support/harness/teams-rig.ts';

const NUL = '\0';
const HALF_PAIR = '\ud83d';

const OWN = ownNotice(MEETING);
const commandIn = (data: unknown) => {
  const read = parseCardAction(data);
  return isRefusal(read) ? read : read.command;
};

test('an answer to a notice: what was answered to which question, on which card', () => {
  expect(parseCardAction(press(OWN, 'Kommer på plats'))).toEqual({
    card: 'card',
    id: 'lg-2024-02-16',
    command: {
      do: 'answer-notice',
      meeting: 'lg-2024-02-16',
      revision: 1,
      answer: { value: 'attending' },
      drawn: '000000001-n',
    },
  });
});

test('times; one that is left empty is none', () => {
  const partly = (typed: Record<string, string>) => commandIn(press(OWN, 'Deltar digitalt', typed));
  expect(partly({ from: '09:05', until: '10:00' })).toMatchObject({
    answer: { value: 'remote', from: '09:05', until: '10:00' },
  });
  expect(partly({ until: '10:00' })).toMatchObject({ answer: { value: 'remote', until: '10:00' } });
  expect(partly({ until: '10:00' })).not.toHaveProperty('answer.from');
});

test('hours that stand written are none of whoever does not come', () => {
  for (const [title, value] of [
    ['Har förhinder', 'declined'],
    ['Ersättare kommer', 'substitute'],
  ] as const) {
    expect(commandIn(press(OWN, title, { until: 'tio' }))).toMatchObject({ answer: { value } });
    expect(commandIn(press(OWN, title, { until: '10:00' }))).not.toHaveProperty('answer.until');
  }
});

test('what older clients and cards sent: an hour without its zero, an empty one as a text, one seat of several', () => {
  expect(commandIn(answerData({ value: 'remote', from: '9:05', until: '', seat: 's-1' }))).toMatchObject({
    answer: { value: 'remote', from: '09:05' },
    seat: 's-1',
  });
});

test('who answered is never taken from the card', () => {
  const claimed = { account: 'x', by: 'x', who: 'x', tenant: 'x', secretariat: true, person: 'x', source: 'x' };
  expect(parseCardAction(answerData(claimed))).toEqual(parseCardAction(answerData()));
});

test('a refresh says which card, and no command', () => {
  expect(parseCardAction(refreshIn(commonNotice('m', ['8:orgid:x']))?.data)).toEqual({ card: 'card', id: 'm' });
  expect(parseCardAction(refreshIn(drawnDates('q-1', ['8:orgid:x']))?.data)).toEqual({ card: 'dates-card', id: 'q-1' });
});

test('the choice of a body', () => {
  expect(parseCardAction(press(drawnTeam('19:t', 'lg'), 'Spara valet', { forum: 'lg' }))).toEqual({
    card: 'greeting',
    id: '19:t',
    command: { do: 'choose-forum', team: '19:t', forum: 'lg' },
  });
});

const { d1: _, ...ofDates } = pressOfDay(drawnDates('q-1'), 'd1', 'yes');
const dates = (more: object = {}) => ({ ...ofDates, ...more });

test('an answer to a date question: one day, or all of them', () => {
  expect(commandIn(pressOfDay(drawnDates('q-1'), 'd2', 'if-need-be'))).toEqual({
    do: 'answer-dates',
    dates: 'q-1',
    drawn: '000000001-n',
    answers: { d2: 'if-need-be' },
  });
  expect(commandIn(press(drawnDates('q-1'), 'Alla passar'))).toMatchObject({
    answers: { d1: 'yes', d2: 'yes', d3: 'yes' },
  });
  expect(commandIn(press(drawnDates('q-1'), 'Ingen passar'))).toMatchObject({
    answers: { d1: 'no', d2: 'no', d3: 'no' },
  });
});

test('what older cards in the channels send: several days, where one that was left alone is no answer; or those that were marked', () => {
  expect(commandIn(dates({ d1: 'yes', d3: '', d10: 'no', note: 'x' }))).toMatchObject({
    answers: { d1: 'yes', d10: 'no' },
  });
  expect(commandIn(dates({ days: 'd1,d2,d3', yes: 'd1,d3' }))).toMatchObject({
    answers: { d1: 'yes', d2: 'no', d3: 'yes' },
  });
  expect(commandIn(dates({ days: 'd1,d2,d3' }))).toMatchObject({ answers: { d1: 'no', d2: 'no', d3: 'no' } });
});

test.each<[string, unknown]>([
  ['refusal.malformed', dates({ d1: 'maybe' })],
  ['refusal.malformed', dates({ d1: ['yes'] })],
  ['refusal.malformed', dates({ d0: 'yes' })],
  ['refusal.malformed', dates({ poll: 'q/1', d1: 'yes' })],
  ['refusal.malformed', dates({ drawn: 'now', d1: 'yes' })],
  ['refusal.too-long', dates({ poll: 'q'.repeat(201), d1: 'yes' })],
  ['refusal.malformed', { v: 1, do: 'refresh', poll: 'q/1' }],
  ['refusal.malformed', undefined],
  ['refusal.malformed', null],
  ['refusal.malformed', 'answer'],
  ['refusal.malformed', []],
  ['refusal.malformed', {}],
  ['refusal.malformed', { answer: '1' }],
  ['refusal.malformed', answerData({ v: undefined })],
  ['refusal.malformed', answerData({ v: '1' })],
  ['refusal.old-card', answerData({ v: 2 })],
  ['refusal.old-card', answerData({ v: 0 })],
  ['refusal.malformed', answerData({ do: 'send-notice' })],
  ['refusal.malformed', answerData({ do: 'link-accounts', links: [] })],
  ['refusal.malformed', answerData({ do: 'constructor' })],
  ['refusal.malformed', answerData({ do: '__proto__' })],
  ['refusal.malformed', answerData({ do: ['answer-notice'] })],
  ['refusal.malformed', JSON.parse('{"v":1,"do":"refresh","__proto__":{"meeting":"m"}}')],
  ['refusal.malformed', Object.create(answerData())],
  ['refusal.malformed', answerData({ meeting: '' })],
  ['refusal.malformed', answerData({ meeting: { id: 'm' } })],
  ['refusal.malformed', answerData({ revision: '1' })],
  ['refusal.malformed', answerData({ revision: -1 })],
  ['refusal.malformed', answerData({ revision: 1.5 })],
  ['refusal.malformed', answerData({ revision: Number.MAX_VALUE })],
  ['refusal.malformed', answerData({ value: 'maybe' })],
  ['refusal.malformed', answerData({ value: 'toString' })],
  ['refusal.malformed', answerData({ drawn: undefined })],
  ['refusal.malformed', answerData({ seat: 1 })],
  ['refusal.malformed', answerData({ until: 10 })],
  ['refusal.too-long', answerData({ meeting: 'm'.repeat(201) })],
  ['refusal.too-long', answerData({ from: '0'.repeat(20_001) })],
  ['refusal.too-long', answerData({ note: 'x'.repeat(20_001) })],
  ['refusal.unreadable-text', answerData({ meeting: `m${NUL}` })],
  ['refusal.unreadable-text', answerData({ drawn: HALF_PAIR })],
  ['refusal.unreadable-text', answerData({ note: `a${HALF_PAIR}b` })],
  ['refusal.unreadable-text', answerData({ [`k${NUL}`]: 'x' })],
  ['refusal.malformed', Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`k${n}`, n]))],
])('%s for %j', (refused, data) => {
  expect(parseCardAction(data)).toEqual({ refused });
});

test.each([
  ['refusal.unclear-from', 'from', '25:00'],
  ['refusal.unclear-from', 'from', '09:60'],
  ['refusal.unclear-until', 'until', 'kl. 10'],
])('%s, with what was written, for %s %s', (refused, field, written) => {
  expect(parseCardAction(answerData({ [field]: written }))).toEqual({ refused, params: { written } });
});

test('20 000 characters and whole emoji in a field that is not ours are let be', () => {
  expect(commandIn(answerData({ note: 'x'.repeat(20_000), other: '👩‍💼' }))).toMatchObject({
    do: 'answer-notice',
  });
});

test('any JSON at all is a command or a refusal, never an error', () => {
  const whole = press(OWN, 'Deltar digitalt', { from: '09:05', until: '10:00' });
  const field = fc.oneof(fc.jsonValue(), fc.constantFrom(...Object.values(whole)));
  const data = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...Object.keys(whole), 'x'), field));
  fc.assert(
    fc.property(data, (value) => {
      const parsed = parseCardAction(value);
      expect('card' in parsed !== 'refused' in parsed).toBe(true);
    }),
  );
});

const ASKED = ownRound('r-1', [{ id: 'f1', kind: 'number', label: 'Hur många?', required: true }]);
/** Most clients send a number as it was typed, some as a number. */
const round = (f1: unknown) => ({ ...press(ASKED, 'Skicka svar'), f1 });

test.each<[string, unknown, unknown]>([
  ['a blank', '1 200', 1200],
  ['a non-breaking blank', '1\u00a0200', 1200],
  ['a narrow non-breaking blank', '1\u202f200,5', 1200.5],
  ['blanks around it', ' 12 ', 12],
  ['a true minus', '\u2212 3', -3],
  ['a number already', 1200, 1200],
  ['a word stays, so that its writer is told', 'tolv', 'tolv'],
  ['two numbers', '1,2,3', '1,2,3'],
  ['what only a program writes', '0x10', '0x10'],
])('a number in a question, with %s', (_name, typed, read) => {
  expect(commandIn(round(typed))).toMatchObject({ do: 'answer-round', answer: { values: { f1: read } } });
});
