import type { Actor } from '../../domain/actor.ts';
import { seatCounts } from '../../domain/asking/seats.ts';
import type { Command } from '../../domain/command.ts';
import type { Seat } from '../../domain/cooperation/states.ts';
import { lift } from '../../domain/lift.ts';
import { answeredSeats, answeringSeat, answerNotice } from '../../domain/meeting/answer-notice.ts';
import { type Rsvp, rsvpId } from '../../domain/meeting/meeting.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Loaded, Lock, Read } from '../../ports/store.ts';
import { bundleOf, bundleReads, definitions } from '../bundle.ts';
import { noticeUpdate } from '../notice-deliveries.ts';
import type { Task } from '../task.ts';

function assistedReads(loaded: Loaded): Read[] {
  const holders = definitions<Seat>(loaded, 'seat').flatMap((seat) => seat.holders);
  const ids = holders.flatMap(({ person, assistant }) => (assistant === undefined ? [] : [person]));
  return ids.length > 0 ? [{ kind: 'person', ids: [...new Set(ids)].sort() }] : [];
}

/** The meeting is only shared: those who answer at once do not wait for each other. */
export function answerNoticeTask(command: Command & { do: 'answer-notice' }, now: Date, received: number): Task {
  const id = command.meeting;
  const seats = (loaded: Loaded, actor: Actor): string[] => {
    const bundle = bundleOf(loaded, id);
    if (bundle === undefined) return [];
    const { date } = bundle.meeting.definition.when;
    const relation = answeringSeat(actor, bundle.seats, date, command.seat);
    return relation ? answeredSeats(actor, bundle.seats, date, relation) : [];
  };
  return {
    // With the answers and those who are assisted, so that the giver's card can be drawn from the same rows.
    reads: (loaded) => [...bundleReads(id, loaded, { rsvps: true, people: false }), ...assistedReads(loaded)],
    locks: (loaded, actor) => {
      const locks: Lock[] = [{ kind: 'meeting', id, mode: 'share' }];
      for (const seat of seats(loaded, actor)) locks.push({ kind: 'rsvp', id: rsvpId(id, seat), mode: 'update' });
      return locks;
    },
    decide: (loaded, actor) => {
      const bundle = bundleOf(loaded, id);
      if (bundle === undefined) return refuse('refusal.unknown-meeting');
      const { meeting, forum, zone, municipalities } = bundle;
      const seats = bundle.seats.filter((one) => seatCounts(one, municipalities, meeting.definition.when.date));
      const latest = (of: string) => {
        const row = loaded.get('rsvp', rsvpId(id, of));
        return row && lift<Rsvp>(row);
      };
      return answerNotice(id, meeting, command, { forum, seats, zone, latest }, actor, now, received);
    },
    consequences: (_facts, after) => ({ deliveries: noticeUpdate(bundleOf(after, id)) }),
  };
}
