import type { DeclaredCard, PressedCard } from '../../bot/cards/declared-card.ts';
import { CARDS } from '../../bot/declared/cards.ts';
import type { CardQuestion } from '../../bot/ports/service.ts';

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
