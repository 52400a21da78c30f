import { QUESTIONS } from '../declared/questions.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { Answer, Asked, QuestionName, Who } from '../ports/service.ts';
import type { Context } from './context.ts';

/** Answers a question of whoever may ask it. */
export function ask<Q extends QuestionName>(
  question: Q,
  who: Who,
  asked: Asked<Q>,
  context: Context,
): Promise<Answer<Q> | Refusal> {
  return QUESTIONS[question].ask(who, asked, context);
}
