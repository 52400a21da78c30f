import type { Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Filing } from './filing.ts';

export const maySettleFiling: MayNow<Filing | undefined> = (filing, asked) => {
  const denied = secretariatOnly('settle-filing', asked);
  if (denied) return denied;
  if (filing === undefined) return refuse('refusal.unknown-filing');
  if (filing.status !== 'filed') return refuse('refusal.filing-as-filed');
  if (filing.outside) return undefined;
  return filing.settled ? 'repeat' : refuse('refusal.filing-as-filed');
};

/** The secretariat has seen that a filed paper is otherwise than it was; nothing is mended. */
export const settleFiling: Decide<'settle-filing', Filing | undefined> = (filing, { filing: id }, asked) =>
  maySettleFiling(filing, asked) ?? [{ type: 'filing-settled', kind: 'filing', id }];
