import type { CommandOf } from '../../../declared/decide.ts';
import { definitions } from '../../../forum/service/bodies.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { rolesOf } from '../../../kernel/asking/relation.ts';
import { countingSeats } from '../../../kernel/asking/seats.ts';
import type { SeatDefinition } from '../../../kernel/definition.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Loaded, Lock, Read } from '../../../ports/store.ts';
import type { Means } from '../../../service/means.ts';
import type { Task } from '../../../service/task.ts';
import { answerNotice } from '../../domain/answer-notice.ts';
import { answeredFor } from '../../domain/answered-for.ts';
import { rsvpId } from '../../domain/state.ts';
import type { MeetingBundle } from '../../views/bundle.ts';
import { cardFrom } from '../ask/card.ts';
import { bundleOf, bundleReads } from '../bundle.ts';
import { noticeUpdate } from '../notice-deliveries.ts';

function assistedReads(loaded: Loaded): Read[] {
  const holders = definitions(loaded, 'seat').flatMap((seat) => seat.holders);
  const ids = holders.flatMap(({ person, assistant }) => (assistant === undefined ? [] : [person]));
  return ids.length > 0 ? [{ kind: 'person', ids: [...new Set(ids)].sort() }] : [];
}

/** The meeting is only shared: those who answer at once do not wait for each other. */
export function answerNoticeTask(command: CommandOf<'answer-notice'>, means: Means): Task {
  const id = command.meeting;
  const { context, now, received } = means;
  const seats = (loaded: Loaded, actor: Actor): string[] => {
    const bundle = bundleOf(loaded, id);
    if (bundle === undefined) return [];
    const { date } = bundle.meeting.definition.when;
    return answeredFor(actor, seatsThatCount(bundle), date, command.seat)?.answered ?? [];
  };
  return {
    // With the answers and those who are assisted, so that the giver's card can be drawn from the same rows.
    reads: (loaded) => [...bundleReads(id, loaded, { rsvps: true, people: false }), ...assistedReads(loaded)],
    locks: (loaded, actor) => {
      const locks: Lock[] = [{ kind: 'meeting', id, mode: 'share' }];
      for (const seat of seats(loaded, actor)) locks.push({ kind: 'rsvp', id: rsvpId(id, seat), mode: 'update' });
      return locks;
    },
    decide: (loaded, by) => {
      const bundle = bundleOf(loaded, id);
      if (bundle === undefined) return refuse('refusal.unknown-meeting');
      const { meeting, forum, zone } = bundle;
      const seats = seatsThatCount(bundle);
      const latest = (of: string) => loaded.get('rsvp', rsvpId(id, of))?.state;
      const roles = rolesOf(by, seats, meeting.definition.when.date);
      return answerNotice(meeting, command, { by, roles, now, received, forum, seats, zone, latest });
    },
    consequences: (_facts, after) => ({ deliveries: noticeUpdate(bundleOf(after, id)) }),
    redraw: 'soon',
    card: (loaded, who) => cardFrom(loaded, who, id, context),
  };
}

function seatsThatCount({ seats, municipalities, meeting }: MeetingBundle): SeatDefinition[] {
  return countingSeats(seats, municipalities, meeting.definition.when.date);
}
