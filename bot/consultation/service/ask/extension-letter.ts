import { isLocalDate } from '../../../kernel/local-time.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { question } from '../../../service/question.ts';
import { letterUntil } from '../../views/editing.ts';
import { consultationBundle, seeableConsultation } from './one.ts';

/** The letter that asks for more time, to be read: nothing is noted. */
export const extensionLetter = question({
  question: 'extension-letter',
  fault: ({ until }) => (isLocalDate(until) ? undefined : refuse('refusal.no-such-day', { date: until })),
  ...seeableConsultation,
  access: ({ roles }) => ({ roles, otherwise: refuse('refusal.secretariat-only') }),
  view: (seen, { asked: { id, until } }) => letterUntil(consultationBundle(id, seen), until),
});
