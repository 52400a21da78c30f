import type { Purpose } from '../../round/domain/purpose.ts';

/** *Inspel*: what each municipality wants a statement to say. */
export const input: Purpose = {
  name: 'input',
  audience: ['network', 'management-group'],
  stances: ['answers', 'supports', 'opposes', 'no-objection', 'abstains'],
  anchoring: true,
  consultation: true,
  stage: 'open',
  asks: () => [],
};
