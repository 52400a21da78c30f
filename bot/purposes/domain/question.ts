import type { Purpose } from '../../round/domain/purpose.ts';

/** *Rundfråga*: the secretariat asks a body one thing. */
export const question: Purpose = {
  name: 'question',
  audience: ['cooperation-committee', 'management-group', 'network', 'working-group'],
  stances: ['answers', 'abstains'],
  anchoring: false,
  consultation: false,
  asks: () => [],
};
