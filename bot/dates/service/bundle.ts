import { forumReads, head, municipalities, people, seatsOf, teamOf } from '../../forum/service/bodies.ts';
import { holderOn } from '../../kernel/asking/seats.ts';
import { localDate } from '../../kernel/local-time.ts';
import type { Loaded, Read } from '../../ports/store.ts';
import type { DatePoll } from '../domain/state.ts';
import type { PollBundle } from '../views/bundle.ts';

/** What must be read for a bundle of a date question, as far as it is known yet. */
export function pollReads(id: string, loaded: Loaded, what: { people: boolean }): Read[] {
  const reads: Read[] = [
    { kind: 'cooperation' },
    { kind: 'municipality' },
    { kind: 'date-poll', ids: [id] },
    { kind: 'poll-answer', poll: id },
  ];
  const poll = pollIn(loaded, id);
  if (poll) reads.push(...forumReads(poll.fields.forum, loaded, what.people));
  return reads;
}

/** The date questions of some bodies, with all that their lines are drawn from. */
export function pollsReads(forums: readonly string[], loaded: Loaded): Read[] {
  const polls = forums.map((forum): Read => ({ kind: 'date-poll', forum }));
  return [...polls, ...loaded.list('date-poll').flatMap(({ id }) => pollReads(id, loaded, { people: false }))];
}

export function pollIn(loaded: Loaded, id: string): DatePoll | undefined {
  return loaded.get('date-poll', id)?.state;
}

/** Every date question that was read. */
export function pollBundles(loaded: Loaded, now: Date): PollBundle[] {
  return loaded.list('date-poll').flatMap(({ id }) => pollBundleOf(loaded, id, now) ?? []);
}

/** The bundle of a date question from what was read, or undefined when there is no such question. */
export function pollBundleOf(loaded: Loaded, id: string, now: Date): PollBundle | undefined {
  const poll = pollIn(loaded, id);
  const forum = poll && loaded.get('forum', poll.fields.forum)?.state.definition;
  if (poll === undefined || forum === undefined) return undefined;
  const zone = head(loaded).timeZone;
  const today = localDate(now, zone);
  const seats = seatsOf(loaded, [forum.id, ...(forum.memberForums ?? [])]);
  // An answer is its giver's: whoever holds the seat after them is asked anew.
  const holders = new Map(seats.map((seat) => [seat.id, holderOn(seat, today)?.person]));
  const answers = loaded
    .list('poll-answer')
    .map(({ state }) => state)
    .filter((answer) => answer.poll === id && holders.get(answer.seat) === answer.person);
  return {
    id,
    poll,
    forum,
    zone,
    today,
    seats,
    municipalities: municipalities(loaded),
    people: people(loaded),
    answers: new Map(answers.map((answer) => [answer.seat, answer])),
    team: teamOf(loaded, forum.id),
  };
}
