import type { Stance } from '../../bot/round/domain/stance.ts';
import { isOneOf } from '../shell/shape.ts';

export const isStance = isOneOf<Stance>({
  answers: true,
  supports: true,
  opposes: true,
  'no-objection': true,
  abstains: true,
  adopts: true,
  endorses: true,
  'with-addition': true,
  'own-answer': true,
  planned: true,
});
