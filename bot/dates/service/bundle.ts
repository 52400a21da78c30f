import { forumReads, head, municipalities, people, seatsOf, teamOf } from '../../forum/service/bodies.ts';
import { holderOn } from '../../kernel/asking/seats.ts';
import { localDate } from '../../kernel/local-time.ts';
import type { Loaded, Read } from '../../ports/store.ts';
import type { Dates } from '../domain/state.ts';
import type { DatesBundle } from '../views/bundle.ts';

/** What must be read for a bundle of a date question, as far as it is known yet. */
export function datesReads(id: string, loaded: Loaded, what: { people: boolean }): Read[] {
  const reads: Read[] = [
    { kind: 'cooperation' },
    { kind: 'municipality' },
    { kind: 'date-poll', ids: [id] },
    { kind: 'poll-answer', dates: id },
  ];
  const dates = datesIn(loaded, id);
  if (dates) reads.push(...forumReads(dates.fields.forum, loaded, what.people));
  return reads;
}

/** The date questions of some bodies, with all that their lines are drawn from. */
export function datesReadsIn(forums: readonly string[], loaded: Loaded): Read[] {
  const dates = forums.map((forum): Read => ({ kind: 'date-poll', forum }));
  return [...dates, ...loaded.list('date-poll').flatMap(({ id }) => datesReads(id, loaded, { people: false }))];
}

export function datesIn(loaded: Loaded, id: string): Dates | undefined {
  return loaded.get('date-poll', id)?.state;
}

/** Every date question that was read. */
export function datesBundles(loaded: Loaded, now: Date): DatesBundle[] {
  return loaded.list('date-poll').flatMap(({ id }) => datesBundleOf(loaded, id, now) ?? []);
}

/** The bundle of a date question from what was read, or undefined when there is no such question. */
export function datesBundleOf(loaded: Loaded, id: string, now: Date): DatesBundle | undefined {
  const dates = datesIn(loaded, id);
  const forum = dates && loaded.get('forum', dates.fields.forum)?.state.definition;
  if (dates === undefined || forum === undefined) return undefined;
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
    dates,
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
