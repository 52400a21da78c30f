import type { Answer } from '../../round/domain/answer-shape.ts';
import type { Purpose } from '../../round/domain/purpose.ts';
import { aboutConsultation } from './about-consultation.ts';

/** A registry's number is a line, in whatever shape the municipality has: "KS 2024/0123", "KLK-2024-00456". */
const LONGEST_NUMBER = 100;

/** *Diarieföring*: under which number each municipality has registered a paper that was sent to it. */
export const registration: Purpose = {
  name: 'registration',
  // It comes with the paper, and is never asked by hand.
  audience: [],
  respondent: 'registries',
  closesWhenAll: true,
  stances: ['answers'],
  anchoring: false,
  consultation: false,
  document: false,
  about: aboutConsultation,
  asks: (text) => [
    { id: 'p1', kind: 'text', label: text('purpose.registration.number'), required: true, most: LONGEST_NUMBER },
  ],
  tidy: (answer) => ({ ...answer, values: tidied(answer.values) }),
};

/** Letters are kept composed, and on one line: the same number is the same, however it was typed. */
function tidied({ p1, ...rest }: Answer['values']): Answer['values'] {
  return typeof p1 === 'string'
    ? { ...rest, p1: p1.normalize('NFC').replace(/\s+/g, ' ').trim() }
    : { ...rest, ...(p1 ? { p1 } : {}) };
}
