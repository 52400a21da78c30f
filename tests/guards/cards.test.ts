import type { DeclaredCard, PressedCard } from '../../bot/cards/declared-card.ts';
import { isWrittenIn } from '../../bot/cards/written-in.ts';
import { CARDS } from '../../bot/declared/cards.ts';
import type { CardQuestion } from '../../bot/ports/service.ts';
import type { FormField } from '../../bot/round/domain/form.ts';
import { commonNotice, drawnDates, ownNotice, ownRound } from '../support/drawn-cards.ts';

type Every = { [Draw in CardQuestion]: PressedCard<Draw> };
const { greeting: _greeting, ...rest } = CARDS;
// @ts-expect-error a question that draws a card, and no card is declared
const forgotten: Every = rest;
// @ts-expect-error a card under another's question
const swapped: Every = { ...CARDS, card: CARDS['dates-card'] };

const parts = { draw: 'extra-card', about: 'request', refreshed: false, written: false } as const;
const undone: DeclaredCard<'extra-card', 'request'>[] = [
  // @ts-expect-error no command is called so
  { ...parts, actions: { 'leave-extra-meeting': { request: 'sent' } } },
  // @ts-expect-error a command that is not about a request
  { ...parts, actions: { 'answer-notice': { request: 'sent' } } },
  // @ts-expect-error a field of the command without its line
  { ...parts, actions: { 'join-extra-meeting': {} } },
  // @ts-expect-error a field that the command does not have
  { ...parts, actions: { 'join-extra-meeting': { request: 'sent', why: 'sent' } } },
  // @ts-expect-error a field that the command can't do without
  { ...parts, actions: { 'join-extra-meeting': { request: 'never' } } },
];

const dates = { draw: 'dates-card', refreshed: true, written: false } as const;
const answers = () => ({});
const otherwise: DeclaredCard<'dates-card', 'dates', 'poll'>[] = [
  // @ts-expect-error what it is about is sent as poll, and is read from there
  { ...dates, about: 'poll', actions: { 'answer-dates': { dates: 'sent', answers, drawn: 'sent', seat: 'sent' } } },
  // @ts-expect-error its refresh sends the same key
  { ...dates, about: 'dates', actions: {} },
];

it('the type check asks for each card, and for each field of what is pressed on it', () => {
  expect(Object.keys(forgotten)).toHaveLength(Object.keys(CARDS).length - 1);
  expect(swapped.card.draw).toBe('dates-card');
  expect(undone).toHaveLength(5);
  expect(otherwise).toHaveLength(2);
});

it('a command is pressed on one card only, and what refreshes says which card', () => {
  const all = Object.values(CARDS);
  const names = all.flatMap(({ actions }) => Object.keys(actions));
  expect(new Set(names).size).toBe(names.length);
  const refreshed = all.flatMap(({ about, refreshed }) => (refreshed ? [about] : []));
  expect(new Set(refreshed).size).toBe(refreshed.length);
});

it('only on a Round’s card does anybody write, and its answers hold the redrawing back: another card’s must do so too', () => {
  const text: FormField = { id: 'f1', kind: 'text', label: 'Vad?', required: true };
  const choice: FormField = { id: 'f1', kind: 'yes-no', label: 'Vad?', required: true };
  expect([ownRound('r1', [text]), ownRound('r1', [{ ...text, kind: 'number' }])].map(isWrittenIn)).toEqual([
    true,
    true,
  ]);
  const others = [ownRound('r1', [choice]), ownRound('r1', [{ ...text, kind: 'date' }])];
  for (const card of [...others, commonNotice('m1', ['8:orgid:x']), ownNotice('m1'), drawnDates('d1', ['8:orgid:x'])])
    expect(isWrittenIn(card)).toBe(false);
});
