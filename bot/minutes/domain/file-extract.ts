import type { Decide } from '../../declared/decide.ts';
import type { FilingFact } from '../../document/domain/facts.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { refuse } from '../../kernel/refusal.ts';
import { isLocked } from './setting.ts';
import type { Minutes } from './state.ts';

interface ExtractSetting {
  /** What is queued; undefined: it is there already. */
  queued: FilingFact | undefined;
}

export const mayFileExtract: MayNow<Minutes> = (minutes, asked) =>
  secretariatOnly('file-extract', asked) ?? (isLocked(minutes) ? undefined : refuse('refusal.not-approved-yet'));

/** The secretariat files an item of approved minutes by itself (protokollsutdrag). */
export const fileExtract: Decide<'file-extract', Minutes, ExtractSetting> = (minutes, { item }, asked) => {
  const not = mayFileExtract(minutes, asked);
  if (not) return not;
  const found = minutes.approved?.document.items.find(({ id }) => id === item);
  if (found === undefined) return refuse('refusal.unknown-held-item');
  if (found.secret) return refuse('refusal.secret-notes');
  return asked.queued ? [asked.queued] : 'repeat';
};
