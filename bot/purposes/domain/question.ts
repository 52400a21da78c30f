import type { Purpose } from '../../round/domain/purpose.ts';
import { aboutConsultation } from './about-consultation.ts';

/** *Rundfråga*: the secretariat asks a body one thing. */
export const question: Purpose = {
  name: 'question',
  audience: ['cooperation-committee', 'management-group', 'network', 'working-group'],
  respondent: 'seats',
  closesWhenAll: false,
  stances: ['answers', 'abstains'],
  anchoring: false,
  consultation: false,
  document: false,
  about: aboutConsultation,
  asks: () => [],
};
