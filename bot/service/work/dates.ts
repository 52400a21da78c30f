import type { Actor } from '../../domain/actor.ts';
import { relationsOf, rolesOf } from '../../domain/asking/relation.ts';
import { seatCounts } from '../../domain/asking/seats.ts';
import type { Command } from '../../domain/command.ts';
import { answerDates } from '../../domain/dates/answer-dates.ts';
import { askDates } from '../../domain/dates/ask-dates.ts';
import { closeDates } from '../../domain/dates/close-dates.ts';
import { pollAnswerId } from '../../domain/dates/date-poll.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Loaded, Lock } from '../../ports/store.ts';
import { forumReads, head, teamOf } from '../bundle.ts';
import { datesPost, datesSubject, datesUpdate } from '../dates-deliveries.ts';
import type { Means } from '../means.ts';
import { pollBundleOf, pollIn, pollReads } from '../poll-bundle.ts';
import type { Task } from '../task.ts';

export function askDatesTask({ id, fields }: Command & { do: 'ask-dates' }, { context, now }: Means): Task {
  return {
    reads: (loaded) => [
      { kind: 'cooperation' },
      { kind: 'municipality' },
      { kind: 'account' },
      { kind: 'date-poll', ids: [id] },
      ...forumReads(fields.forum, loaded, false),
    ],
    locks: () => [{ kind: 'date-poll', id, mode: 'update' }],
    decide: (loaded, actor) => {
      const forum = loaded.get('forum', fields.forum)?.state.definition;
      if (forum === undefined) return refuse('refusal.unknown-forum');
      const setting = { forum, team: teamOf(loaded, forum.id), zone: head(loaded).timeZone };
      return askDates(id, pollIn(loaded, id), fields, setting, rolesOf(actor, [], ''), now);
    },
    consequences: (_facts, after) => ({ deliveries: datesPost(id, after, context, now) }),
  };
}

/** The question is only shared: those who answer at once do not wait for each other. */
export function answerDatesTask(command: Command & { do: 'answer-dates' }, { now, received }: Means): Task {
  const id = command.poll;
  return {
    reads: (loaded) => pollReads(id, loaded, { people: false }),
    locks: (loaded, actor) => [
      { kind: 'date-poll', id, mode: 'share' },
      ...ownSeats(loaded, id, actor, now).map(
        (seat): Lock => ({ kind: 'poll-answer', id: pollAnswerId(id, seat), mode: 'update' }),
      ),
    ],
    decide: (loaded, actor) => {
      const bundle = pollBundleOf(loaded, id, now);
      if (bundle === undefined) return refuse('refusal.unknown-poll');
      const { poll, forum, zone, today, municipalities } = bundle;
      const seats = bundle.seats.filter((one) => seatCounts(one, municipalities, today));
      const latest = (seat: string) => loaded.get('poll-answer', pollAnswerId(id, seat))?.state;
      return answerDates(id, poll, command, { forum, seats, zone, latest }, actor, now, received);
    },
    consequences: (_facts, after) => ({ deliveries: datesUpdate(id, after, now) }),
  };
}

/** Every seat that the actor holds or assists: which of them the answer is for is decided under the locks. */
function ownSeats(loaded: Loaded, id: string, actor: Actor, now: Date): string[] {
  const bundle = pollBundleOf(loaded, id, now);
  if (bundle === undefined || actor.kind === 'system') return [];
  return relationsOf(actor.person, bundle.seats, bundle.today).map(({ seat }) => seat.id);
}

/** What is not yet sent is taken back; a question that stands in the channel is redrawn as closed. */
export function closeDatesTask({ poll: id }: Command & { do: 'close-dates' }, { now }: Means): Task {
  return {
    reads: (loaded) => pollReads(id, loaded, { people: false }),
    locks: () => [{ kind: 'date-poll', id, mode: 'update' }],
    decide: (loaded, actor) => {
      const bundle = pollBundleOf(loaded, id, now);
      if (bundle === undefined) return refuse('refusal.unknown-poll');
      return closeDates(id, bundle.poll, bundle.forum, rolesOf(actor, [], ''));
    },
    consequences: (_facts, after) => ({
      deliveries: datesUpdate(id, after, now),
      withdraw: [datesSubject(id)],
    }),
  };
}
