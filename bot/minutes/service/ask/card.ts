import { question, readerOf } from '../../../service/question.ts';
import { drawVerification } from '../draw-verification.ts';
import { seeableMinutes } from './one.ts';

/** The card of whoever verifies, as it stands for the reader. */
export const verificationCardOf = question({
  question: 'verification-card',
  ...seeableMinutes,
  view: ({ bundle }, seeing) => drawVerification(bundle, readerOf(seeing), seeing.drawing),
});
