import type { Actor } from '../actor.ts';
import type { Refusal } from '../refusal.ts';
import { municipalityKey, type Round } from './round.ts';
import type { RoundFact } from './round-facts.ts';
import { mine, type RoundSetting } from './setting.ts';

/** A municipality's draft is thrown away; what it answered before stands. */
export function dropDraft(
  id: string,
  round: Round,
  named: string | undefined,
  setting: Pick<RoundSetting, 'forum' | 'seats' | 'municipalities' | 'zone' | 'draft'>,
  actor: Actor,
  now: Date,
): RoundFact[] | Refusal | 'repeat' {
  const municipality = mine(round, named, setting, actor, now);
  if (typeof municipality !== 'string') return municipality;
  if (setting.draft(municipality) === undefined) return 'repeat';
  return [{ type: 'draft-dropped', kind: 'draft', id: municipalityKey(id, municipality) }];
}
