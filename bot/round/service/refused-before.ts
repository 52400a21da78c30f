import type { CommandOf } from '../../declared/decide.ts';
import { personOf } from '../../kernel/actor.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Who } from '../../ports/service.ts';
import type { Loaded } from '../../ports/store.ts';
import { actorOf } from '../../service/actor.ts';
import { roundBundleOf } from './bundle.ts';

/** What an answer to a Round that comes once more was answered the first time, where it came too late and was kept. */
export function refusedBefore(
  command: CommandOf<'answer-round'>,
  loaded: Loaded,
  who: Who,
  now: Date,
): Refusal | undefined {
  const actor = actorOf(who, loaded);
  const person = personOf(actor);
  const bundle = roundBundleOf(loaded, command.round, now);
  const late = [...(bundle?.lates.values() ?? [])].flat();
  const same = late.some((one) => one.person === person && one.tooLate?.drawn === command.drawn);
  return same && bundle ? refuse('refusal.round-closed', { forum: bundle.forum.shortName }) : undefined;
}
