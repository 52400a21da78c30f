import { comeSoFar } from '../../consultation/domain/come-so-far.ts';
import type { Purpose } from '../../round/domain/purpose.ts';
import { aboutConsultation } from './about-consultation.ts';

/** *Inspel*: what each municipality wants a statement to say. */
export const input: Purpose = {
  name: 'input',
  audience: ['network', 'management-group'],
  respondent: 'seats',
  closesWhenAll: false,
  stances: ['answers', 'supports', 'opposes', 'no-objection', 'abstains'],
  anchoring: true,
  consultation: true,
  document: false,
  about: aboutConsultation,
  onAsk: (id, consultation) => comeSoFar(id, consultation, 'open'),
  asks: () => [],
};
