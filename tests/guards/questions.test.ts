import { QUESTIONS } from '../../bot/declared/questions.ts';
import { QUESTIONS as LINES } from '../../bot/kernel/access.ts';
import type { Context } from '../../bot/service/context.ts';

const { todo: _todo, ...rest } = QUESTIONS;
// @ts-expect-error a line of the access table without its question
const forgotten: typeof QUESTIONS = rest;
// @ts-expect-error a question under another's line
const swapped: typeof QUESTIONS = { ...QUESTIONS, card: QUESTIONS['dates-card'] };

it('the type check asks for each question under its own line', () => {
  expect(Object.keys(forgotten)).toHaveLength(LINES.length - 1);
  expect(swapped.card.question).toBe('dates-card');
});

it('the questions are those of the access table', () => {
  expect(Object.keys(QUESTIONS).sort()).toEqual([...LINES].sort());
});

it.each(LINES)('%s is refused to another tenant before anything is read', async (line) => {
  const who = { kind: 'account', tenant: 'another', account: 'a', secretariat: true } as const;
  const context = { tenant: 'ours' } as unknown as Context;
  expect(await QUESTIONS[line].ask(who, {} as never, context)).toEqual({ refused: 'refusal.other-tenant' });
});
