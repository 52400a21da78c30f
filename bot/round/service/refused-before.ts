import type { Command } from '../../declared/command.ts';
import { personOf } from '../../kernel/actor.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Who } from '../../ports/service.ts';
import type { Loaded } from '../../ports/store.ts';
import { actorOf } from '../../service/actor.ts';
import { roundBundleOf } from './bundle.ts';

/**
 * What a command that comes once more was answered the first time, where it was refused and something of it was kept: an
 * answer that came too late must not be taken for sent because its first answer was lost on the way.
 */
export function refusedBefore(command: Command, loaded: Loaded, who: Who, now: Date): Refusal | undefined {
  if (command.do !== 'answer-round') return undefined;
  const actor = actorOf(who, loaded);
  const person = personOf(actor);
  const bundle = roundBundleOf(loaded, command.round, now);
  const late = [...(bundle?.lates.values() ?? [])].flat();
  const same = late.some((one) => one.person === person && one.tooLate?.drawn === command.drawn);
  return same && bundle ? refuse('refusal.round-closed', { forum: bundle.forum.shortName }) : undefined;
}
