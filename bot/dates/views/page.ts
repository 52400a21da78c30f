import { rolesOf } from '../domain/asking/relation.ts';
import { mayChooseDate } from '../domain/dates/choose-date.ts';
import { mayCloseDates } from '../domain/dates/close-dates.ts';
import { myDates } from './my-dates.ts';
import { whereWords } from './place-text.ts';
import type { PollBundle } from './poll-bundle.ts';
import { inSeatOrder, rowOf, summaryText } from './poll-rows.ts';
import { headline, statusText } from './poll-status.ts';
import type { PollView } from './poll-view.ts';
import { proposalsView } from './proposals-view.ts';
import { askedBy, type Reader } from './reader.ts';

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
  const asked = { ...askedBy(reader, rolesOf(reader.actor, bundle.seats, bundle.today)), forum };
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
    mine: myDates(bundle, reader),
    can: {
      choose: mayChooseDate(poll, asked) === undefined,
      close: mayCloseDates(poll, asked) === undefined,
    },
  };
}
