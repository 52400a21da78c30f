import type { Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Filing } from './filing.ts';

export const mayFileAgain: MayNow<Filing | undefined> = (filing, asked) => {
  const denied = secretariatOnly('file-again', asked);
  if (denied) return denied;
  if (filing === undefined) return refuse('refusal.unknown-filing');
  if (filing.status === 'dropped') return refuse('refusal.filing-dropped');
  if (filing.status === 'filed' && !filing.described) return refuse('refusal.filed-already');
  return undefined;
};

/** What waits is tried now: the secretariat has seen to what was in its way. */
export const fileAgain: Decide<'file-again', Filing | undefined> = (filing, { filing: id }, asked) =>
  mayFileAgain(filing, asked) ?? [{ type: 'filing-again', kind: 'filing', id }];
