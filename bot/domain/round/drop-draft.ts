import { type Actor, personOf } from '../actor.ts';
import type { Refusal } from '../refusal.ts';
import { lateKey, municipalityKey, type Round } from './round.ts';
import type { RoundFact } from './round-facts.ts';
import { mine, type RoundSetting } from './setting.ts';

/** A municipality's draft is thrown away; what it answered before stands. */
export function dropDraft(
  id: string,
  round: Round,
  named: string | undefined,
  setting: Pick<RoundSetting, 'forum' | 'seats' | 'municipalities' | 'zone' | 'draft' | 'late'>,
  actor: Actor,
  now: Date,
): RoundFact[] | Refusal | 'repeat' {
  const municipality = mine(round, named, setting, actor, now);
  if (typeof municipality !== 'string') return municipality;
  const person = personOf(actor);
  const lates = setting.late(municipality).filter((one) => one.person === person);
  const ids = [
    ...(setting.draft(municipality) ? [municipalityKey(id, municipality)] : []),
    ...lates.map((one) => lateKey(id, municipality, one.person)),
  ];
  return ids.length === 0 ? 'repeat' : ids.map((one) => ({ type: 'draft-dropped', kind: 'draft', id: one }));
}
