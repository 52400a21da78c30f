import type { CommandOf } from '../../../declared/decide.ts';
import type { Fact } from '../../../declared/fact.ts';
import { remindersBehind } from '../../../delivery/service/reminders-behind.ts';
import { definitions } from '../../../forum/service/bodies.ts';
import { type Actor, personOf } from '../../../kernel/actor.ts';
import { relationsOf, rolesOf } from '../../../kernel/asking/relation.ts';
import { countingSeats, holdersOn } from '../../../kernel/asking/seats.ts';
import type { SeatDefinition } from '../../../kernel/definition.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Loaded, Lock, Read } from '../../../ports/store.ts';
import type { Means } from '../../../service/means.ts';
import type { Consequences, Task } from '../../../service/task.ts';
import { answerNotice } from '../../domain/answer-notice.ts';
import { standingIn } from '../../domain/called-seats.ts';
import { rsvpId } from '../../domain/state.ts';
import type { MeetingBundle } from '../../views/bundle.ts';
import { calledIn } from '../../views/called.ts';
import { cardFrom } from '../ask/card.ts';
import { bundleOf, bundleReads } from '../bundle.ts';
import { redraw } from '../fallen-behind.ts';
import { noticeUpdate } from '../notice-deliveries.ts';
import { callsSubstitutes, substituteDeliveries, substituteReads } from '../substitute-deliveries.ts';

function assistedReads(loaded: Loaded): Read[] {
  const holders = definitions(loaded, 'seat').flatMap((seat) => seat.holders);
  const ids = holders.flatMap(({ person, assistant }) => (assistant === undefined ? [] : [person]));
  return ids.length > 0 ? [{ kind: 'person', ids: [...new Set(ids)].sort() }] : [];
}

/** The meeting is only shared: those who answer at once do not wait for each other. */
export function answerNoticeTask(command: CommandOf<'answer-notice'>, means: Means): Task {
  const id = command.meeting;
  const { context, now, received } = means;
  return {
    // With the answers and those who are assisted, so that the giver's card can be drawn from the same rows.
    reads: (loaded) => [
      ...bundleReads(id, loaded, { rsvps: true, people: false }),
      ...assistedReads(loaded),
      ...substituteReads(bundleOf(loaded, id), loaded, command.answer.value),
    ],
    locks: (loaded, actor) => {
      const locks: Lock[] = [{ kind: 'meeting', id, mode: 'share' }];
      for (const seat of affected(bundleOf(loaded, id), actor))
        locks.push({ kind: 'rsvp', id: rsvpId(id, seat), mode: 'update' });
      return locks;
    },
    decide: (loaded, by) => {
      const bundle = bundleOf(loaded, id);
      if (bundle === undefined) return refuse('refusal.unknown-meeting');
      const { meeting, forum, zone } = bundle;
      const { asked: seats, waiting } = calledIn(bundle);
      const latest = (of: string) => loaded.get('rsvp', rsvpId(id, of))?.state;
      const roles = rolesOf(by, seatsThatCount(bundle), meeting.definition.when.date);
      return answerNotice(meeting, command, { by, roles, now, received, forum, seats, waiting, zone, latest });
    },
    consequences: (facts, after, before) => leaving(facts, bundleOf(before, id), bundleOf(after, id), after, means),
    redraw: 'soon',
    card: (loaded, who) => cardFrom(loaded, who, id, context),
  };
}

/** Every seat by which the actor may answer, with those whose call depends on the same answers: they are decided one at a time. */
function affected(bundle: MeetingBundle | undefined, actor: Actor): string[] {
  const person = personOf(actor);
  if (bundle === undefined || person === null) return [];
  const seats = seatsThatCount(bundle);
  const own = relationsOf(person, seats, bundle.meeting.definition.when.date).map(({ seat }) => seat);
  return [...new Set(own.flatMap((seat) => standingIn(seat, seats)).map(({ id }) => id))];
}

/** The card in the channel; and substitutes whom the answer calls or spares, with what they have been told before. */
function leaving(
  facts: Fact[],
  before: MeetingBundle | undefined,
  bundle: MeetingBundle | undefined,
  after: Loaded,
  means: Means,
): Consequences {
  if (before === undefined || bundle === undefined) return { deliveries: [] };
  const answered = facts.flatMap((fact) => (fact.type === 'notice-answered' ? [fact] : []));
  const cause = answered.map(({ id }) => `${id}:${after.get('rsvp', id)?.version ?? 0}`).join(' ');
  const told = substituteDeliveries(before, { ...means, bundle, after, cause });
  const redrawn = [before, bundle].some(callsSubstitutes) ? redraw(bundle.id, ['substitute']) : [];
  const seats = answered.flatMap(({ seat }) => standingWith(seat, bundle));
  const reminded = remindersBehind(
    { kind: 'meeting', id: bundle.id },
    holdersOn(seats, bundle.meeting.definition.when.date),
  );
  return { deliveries: [...noticeUpdate(bundle), ...told], redraw: [...redrawn, ...reminded] };
}

/** A seat and those that are awaited or not by the answer that it gave. */
function standingWith(id: string, bundle: MeetingBundle): SeatDefinition[] {
  const seats = seatsThatCount(bundle);
  return seats.filter((seat) => seat.id === id).flatMap((seat) => standingIn(seat, seats));
}

function seatsThatCount({ seats, municipalities, meeting }: MeetingBundle): SeatDefinition[] {
  return countingSeats(seats, municipalities, meeting.definition.when.date);
}
