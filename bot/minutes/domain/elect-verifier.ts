import type { Decide } from '../../declared/decide.ts';
import { holderOn } from '../../kernel/asking/seats.ts';
import { refuse } from '../../kernel/refusal.ts';
import { faultInWriting, type MinutesSetting } from './setting.ts';
import type { Minutes } from './state.ts';

/**
 * Somebody is elected to verify the minutes, or is not after all. Who was away for a decision is warned about, never refused;
 * who holds two seats verifies for one of them.
 */
export const electVerifier: Decide<'elect-verifier', Minutes, MinutesSetting> = (minutes, command, asked) => {
  const { meeting: id, seat, elected, item } = command;
  const not = faultInWriting('elect-verifier', minutes, asked);
  if (not) return not;
  if (!elected) {
    const known = minutes.verifiers.some((one) => one.seat === seat);
    return known ? [{ type: 'verifier-dropped', kind: 'minutes', id, seat }] : 'repeat';
  }
  const found = asked.seats.find((one) => one.id === seat);
  if (found === undefined) return refuse('refusal.malformed');
  const holder = holderOn(found, minutes.date);
  if (holder === undefined) return refuse('refusal.verifier-vacant');
  const twice = minutes.verifiers.some((one) => one.seat !== seat && one.person === holder.person);
  if (twice) return refuse('refusal.verifier-elected-already', { title: found.title });
  if (item !== undefined && !minutes.items.some((one) => one.id === item)) return refuse('refusal.unknown-held-item');
  const under = item === undefined ? {} : { item };
  return [{ type: 'verifier-elected', kind: 'minutes', id, seat, person: holder.person, ...under }];
};
