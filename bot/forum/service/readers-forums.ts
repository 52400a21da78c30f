import { type Actor, isSecretariat, personOf } from '../../kernel/actor.ts';
import type { Loaded } from '../../ports/store.ts';
import { definitions, forums } from './bodies.ts';

/** The bodies where the reader holds a seat (or assists one), with the joint bodies of those; the secretariat sees all. */
export function readersForums(loaded: Loaded, actor: Actor): string[] {
  const all = forums(loaded);
  if (isSecretariat(actor)) return all.map((forum) => forum.id);
  const person = personOf(actor);
  const mine = definitions(loaded, 'seat').filter((seat) =>
    seat.holders.some((holder) => holder.person === person || holder.assistant === person),
  );
  const own = new Set(mine.map((seat) => seat.forum));
  const joint = all.filter((forum) => forum.memberForums?.some((member) => own.has(member)));
  return [...own, ...joint.map((forum) => forum.id)].sort();
}
