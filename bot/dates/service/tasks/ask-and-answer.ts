import type { CommandOf, Decide } from '../../../declared/decide.ts';
import { remindersBehind } from '../../../delivery/service/reminders-behind.ts';
import { forumReads, head, teamOf } from '../../../forum/service/bodies.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { relationsOf, rolesOf } from '../../../kernel/asking/relation.ts';
import { seatCounts } from '../../../kernel/asking/seats.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Loaded, Lock } from '../../../ports/store.ts';
import { askedAnywhere } from '../../../service/asked.ts';
import type { Means } from '../../../service/means.ts';
import type { Task } from '../../../service/task.ts';
import { answerDates } from '../../domain/answer.ts';
import { askDates } from '../../domain/ask.ts';
import { closeDates } from '../../domain/close.ts';
import { setDatesDeadline } from '../../domain/set-deadline.ts';
import { type Dates, datesAnswerId } from '../../domain/state.ts';
import type { DatesBundle } from '../../views/bundle.ts';
import { datesBundleOf, datesIn, datesReads } from '../bundle.ts';
import { datesPost, datesUpdate } from '../deliveries.ts';

export function askDatesTask(command: CommandOf<'ask-dates'>, { context, now }: Means): Task {
  const { id, fields } = command;
  return {
    reads: (loaded) => [
      { kind: 'cooperation' },
      { kind: 'municipality' },
      { kind: 'account' },
      { kind: 'date-poll', ids: [id] },
      ...forumReads(fields.forum, loaded, false),
    ],
    locks: () => [{ kind: 'date-poll', id, mode: 'update' }],
    decide: (loaded, by) => {
      const row = loaded.get('forum', fields.forum);
      if (row === undefined) return refuse('refusal.unknown-forum');
      const forum = row.state.definition;
      const setting = { forum, team: teamOf(loaded, forum.id), zone: head(loaded).timeZone };
      return askDates(datesIn(loaded, id), command, { ...askedAnywhere(by, now), ...setting });
    },
    consequences: (_facts, after) => ({ deliveries: datesPost(id, after, context, now) }),
  };
}

/** The question is only shared: those who answer at once do not wait for each other. */
export function answerDatesTask(command: CommandOf<'answer-dates'>, { now, received }: Means): Task {
  const id = command.dates;
  return {
    reads: (loaded) => datesReads(id, loaded, { people: false }),
    locks: (loaded, actor) => [
      { kind: 'date-poll', id, mode: 'share' },
      ...ownSeats(loaded, id, actor, now).map(
        (seat): Lock => ({ kind: 'poll-answer', id: datesAnswerId(id, seat), mode: 'update' }),
      ),
    ],
    decide: (loaded, by) => {
      const bundle = datesBundleOf(loaded, id, now);
      if (bundle === undefined) return refuse('refusal.unknown-dates');
      const { dates, forum, zone, today, municipalities } = bundle;
      const seats = bundle.seats.filter((one) => seatCounts(one, municipalities, today));
      const latest = (seat: string) => loaded.get('poll-answer', datesAnswerId(id, seat))?.state;
      const roles = rolesOf(by, seats, today);
      return answerDates(dates, command, { by, roles, now, received, forum, seats, zone, latest });
    },
    consequences: (facts, after) => ({
      deliveries: datesUpdate(id, after, now),
      redraw: remindersBehind(
        { kind: 'dates', id },
        facts.flatMap((fact) => (fact.type === 'dates-answered' ? [fact.person] : [])),
      ),
    }),
    redraw: 'soon',
  };
}

/** Every seat that the actor holds or assists: which of them the answer is for is decided under the locks. */
function ownSeats(loaded: Loaded, id: string, actor: Actor, now: Date): string[] {
  const bundle = datesBundleOf(loaded, id, now);
  if (bundle === undefined || actor.kind === 'system') return [];
  return relationsOf(actor.person, bundle.seats, bundle.today).map(({ seat }) => seat.id);
}

/** What the secretariat does with the question itself: the post in the channel and the reminders say it. */
function steering<Name extends 'set-dates-deadline' | 'close-dates'>(
  verb: Decide<Name, Dates, DatesBundle>,
  ends?: { withdraw: true },
) {
  return (command: CommandOf<Name>, { now }: Means): Task => {
    const { dates: id } = command;
    return {
      reads: (loaded) => datesReads(id, loaded, { people: false }),
      locks: () => [{ kind: 'date-poll', id, mode: 'update' }],
      decide: (loaded, by) => {
        const bundle = datesBundleOf(loaded, id, now);
        if (bundle === undefined) return refuse('refusal.unknown-dates');
        return verb(bundle.dates, command, { ...bundle, ...askedAnywhere(by, now) });
      },
      consequences: (_facts, after) => ({
        deliveries: datesUpdate(id, after, now),
        ...(ends ? { withdraw: [{ kind: 'dates' as const, id }] } : {}),
        redraw: [{ matter: { kind: 'dates', id }, roles: ['reminder'] }],
      }),
    };
  };
}

export const setDatesDeadlineTask = steering(setDatesDeadline);
/** What is not yet sent is taken back; a question that stands in the channel is redrawn as closed. */
export const closeDatesTask = steering(closeDates, { withdraw: true });
