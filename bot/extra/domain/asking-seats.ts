import { mayDo } from '../../kernel/access.ts';
import { type Actor, isUnknown } from '../../kernel/actor.ts';
import type { Asked } from '../../kernel/asked.ts';
import { relationsOf } from '../../kernel/asking/relation.ts';
import type { SeatDefinition } from '../../kernel/definition.ts';
import { localDate } from '../../kernel/local-time.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { ExtraBody } from './reached.ts';

/** The seats for which somebody may ask for an extra meeting on a local date: a member's own. */
export function askingSeats(actor: Actor, seats: readonly SeatDefinition[], date: string): SeatDefinition[] {
  if (actor.kind === 'system') return [];
  return relationsOf(actor.person, seats, date)
    .filter((relation) => mayDo('join-extra-meeting', [relation.role]))
    .map((relation) => relation.seat);
}

/** The seats for which the asker may ask now, the first of which does, and the person; or why they may not. */
export function ownSeats(
  { by, seats, zone, now }: Asked & ExtraBody,
  names: Record<string, string>,
): { own: SeatDefinition[]; seat: SeatDefinition; person: string } | Refusal {
  if (isUnknown(by)) return refuse('refusal.unknown-person');
  const own = askingSeats(by, seats, localDate(now, zone));
  const [seat] = own;
  if (seat === undefined || by.kind === 'system') return refuse('refusal.members-only', names);
  return { own, seat, person: by.person ?? '' };
}
