import type { Purpose } from '../../round/domain/purpose.ts';
import type { PurposeName } from '../../round/domain/purpose-names.ts';
import { endorsement } from './endorsement.ts';
import { input } from './input.ts';
import { question } from './question.ts';
import { registration } from './registration.ts';
import { shouldWeAnswer } from './should-we-answer.ts';

/** Every purpose a Round can have. */
export const PURPOSES: Record<PurposeName, Purpose> = {
  question,
  'should-we-answer': shouldWeAnswer,
  input,
  registration,
  endorsement,
};
