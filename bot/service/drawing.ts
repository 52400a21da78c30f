import { drawing } from '../kernel/asking/repeat.ts';
import type { Drawing } from './context.ts';

export function newDrawing(context: Pick<Drawing, 'clock' | 'random'>): string {
  return drawing(context.clock.real(), context.random());
}
