import { mayDo } from '../domain/access.ts';
import { rolesOf } from '../domain/asking/relation.ts';
import { askedSeats, holderOn } from '../domain/asking/seats.ts';
import type { SeatDefinition } from '../domain/cooperation/definition.ts';
import { proposalsOf } from '../domain/dates/date-poll.ts';
import type { Suits } from '../domain/dates/dates-commands.ts';
import { answeringSeat } from '../domain/meeting/answer-notice.ts';
import { isOver } from '../domain/meeting/hours.ts';
import { dateWords, whenWords } from '../texts/dates.ts';
import { type Language, text } from '../texts/text.ts';
import { whoOf } from './answer-rows.ts';
import { inOrder } from './answer-words.ts';
import { answersInWords } from './dates-words.ts';
import { whereWords } from './place-text.ts';
import type { PollBundle } from './poll-bundle.ts';
import type { MyDatesView, PollRowView, PollView, ProposalView } from './poll-view.ts';
import { proposalsView } from './proposals-view.ts';
import type { Reader } from './reader.ts';

const ROLE_ORDER = ['member', 'substitute', 'attending', 'guest'];

/** A date question as its page and its card show it to one reader. `clashes`: in words, by proposal. */
export function pollView(
  bundle: PollBundle,
  reader: Reader,
  clashes: ReadonlyMap<string, string[]> = new Map(),
): PollView {
  const { poll, forum } = bundle;
  const { language } = reader;
  const seats = inSeatOrder(bundle);
  const members = seats.filter((seat) => seat.role === 'member').map((seat) => rowOf(seat, bundle, language));
  const summary = summaryText(members, language);
  const proposals = proposalsView(bundle, members, reader, clashes);
  const open = isAnswerable(bundle, reader.now);
  const roles = rolesOf(reader.actor, bundle.seats, bundle.today);
  return {
    id: bundle.id,
    forum: { id: forum.id, shortName: forum.shortName },
    title: poll.fields.title,
    status: poll.status,
    headline: poll.status === 'open' ? headline(summary, proposals, language) : statusText(bundle, reader),
    statusText: statusText(bundle, reader),
    ...(poll.status === 'chosen' ? { meeting: poll.meeting } : {}),
    placeText: whereWords(poll.fields, language),
    summary,
    proposals,
    rows: seats.map((seat) => rowOf(seat, bundle, language)),
    mine: myDates(bundle, reader, open),
    can: {
      choose: poll.status === 'open' && mayDo('choose-date', roles),
      close: poll.status === 'open' && mayDo('close-dates', roles),
    },
  };
}

/** Open, with a date that is still to come. */
function isAnswerable({ poll, zone }: PollBundle, now: Date): boolean {
  return poll.status === 'open' && !poll.fields.proposals.every((when) => isOver(when, zone, now));
}

/** Members first, each group alphabetical by municipality. */
function inSeatOrder(bundle: PollBundle): SeatDefinition[] {
  const asked = askedSeats(bundle.seats, bundle.municipalities, bundle.today);
  const sorted = inOrder(asked, (seat) => whoOf(seat, bundle));
  return sorted.sort((a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role));
}

function rowOf(seat: SeatDefinition, bundle: PollBundle, language: Language): PollRowView {
  const proposals = proposalsOf(bundle.poll.fields);
  const given = bundle.answers.get(seat.id)?.answers;
  const vacant = holderOn(seat, bundle.today) === undefined;
  return {
    seat: seat.id,
    who: whoOf(seat, bundle),
    seatTitle: seat.title,
    vacant,
    answers: Object.fromEntries(proposals.map(({ id }) => [id, given?.[id] ?? null])),
    text: given ? answersInWords(language, proposals, given) : text(language, vacant ? 'rsvp.vacant' : 'rsvp.silent'),
  };
}

function summaryText(members: PollRowView[], language: Language): string {
  const answered = members.filter((row) => Object.values(row.answers).some((one) => one !== null)).length;
  return text(language, 'answers.summary', { answered, of: members.length });
}

function headline(summary: string, proposals: ProposalView[], language: Language): string {
  const best = proposals.filter((one) => one.best);
  if (best.length === 0 || best.length > 2) return summary;
  const days = best.map((one) => one.shortText).join(text(language, 'list.or'));
  return text(language, 'poll.headline', { summary, days });
}

/** What is wanted and until when: before the first of the days that are still to come. */
function statusText({ poll, zone }: PollBundle, { language, now }: Reader): string {
  const { proposals } = poll.fields;
  if (poll.status === 'closed') return text(language, 'poll.status.closed');
  if (poll.status === 'chosen') {
    const chosen = proposalsOf(poll.fields).find(({ id }) => id === poll.proposal);
    return text(language, 'poll.status.chosen', { when: chosen ? whenWords(language, chosen.when) : '' });
  }
  const days = proposals.filter((when) => !isOver(when, zone, now)).map(({ date }) => date);
  const first = days.sort()[0];
  if (first === undefined) return text(language, 'poll.status.over');
  return text(language, 'poll.status.open', { date: dateWords(language, first) });
}

function myDates(bundle: PollBundle, reader: Reader, open: boolean): MyDatesView | null {
  const relation = answeringSeat(reader.actor, bundle.seats, bundle.today, undefined, 'answer-dates');
  if (relation === undefined) return null;
  const { language, drawn } = reader;
  const seat = relation.seat.id;
  const answers = bundle.answers.get(seat)?.answers ?? {};
  const holder = relation.role === 'assistant' ? bundle.people.get(relation.holder)?.title : undefined;
  return { seat, answers, text: mineText(bundle, answers, holder, language), open, drawn };
}

function mineText(
  { poll }: PollBundle,
  given: Record<string, Suits>,
  holder: string | undefined,
  language: Language,
): string {
  const answers = answersInWords(language, proposalsOf(poll.fields), given);
  if (Object.keys(given).length === 0) {
    return holder === undefined ? text(language, 'rsvp.mine-none') : text(language, 'rsvp.mine-none-for', { holder });
  }
  return holder === undefined
    ? text(language, 'poll.mine', { answers })
    : text(language, 'poll.mine-for', { answers, holder });
}
