import { rolesOf } from '../../kernel/asking/relation.ts';
import { whereWords } from '../../meeting/views/place-text.ts';
import { text } from '../../texts/text.ts';
import { mayWonder } from '../../views/not-asked.ts';
import { askedBy, type Reader } from '../../views/reader.ts';
import { mayChooseDate } from '../domain/choose.ts';
import { mayCloseDates } from '../domain/close.ts';
import { maySetDatesDeadline } from '../domain/set-deadline.ts';
import type { DatesBundle } from './bundle.ts';
import { myDates } from './mine.ts';
import { proposalsView } from './proposals.ts';
import { inSeatOrder, rowOf, summaryText } from './rows.ts';
import { headline, statusText } from './status.ts';
import type { DatesView } from './view.ts';

/** A date question as its page and its card show it to one reader. `clashes`: in words, by proposal. */
export function datesView(
  bundle: DatesBundle,
  reader: Reader,
  clashes: ReadonlyMap<string, string[]> = new Map(),
): DatesView {
  const { dates, forum } = bundle;
  const { language } = reader;
  const seats = inSeatOrder(bundle);
  const members = seats.filter((seat) => seat.role === 'member').map((seat) => rowOf(seat, bundle, language));
  const summary = summaryText(members, language);
  const proposals = proposalsView(bundle, members, reader, clashes);
  const roles = rolesOf(reader.actor, bundle.seats, bundle.today);
  const asked = { ...askedBy(reader, roles), forum };
  const mine = myDates(bundle, reader);
  const unasked = mine === null && dates.status === 'open' && mayWonder(reader.actor, roles);
  return {
    id: bundle.id,
    forum: { id: forum.id, shortName: forum.shortName },
    title: dates.fields.title,
    status: dates.status,
    headline: dates.status === 'open' ? headline(summary, proposals, language) : statusText(bundle, reader),
    statusText: statusText(bundle, reader),
    ...(dates.status === 'chosen' ? { meeting: dates.meeting } : {}),
    placeText: whereWords(dates.fields, language),
    summary,
    proposals,
    rows: seats.map((seat) => rowOf(seat, bundle, language)),
    mine,
    notAskedText: unasked ? text(language, 'dates.not-asked', { forum: forum.shortName }) : null,
    lastDay: dates.fields.answerBy ?? '',
    can: {
      choose: mayChooseDate(dates, asked) === undefined,
      close: mayCloseDates(dates, asked) === undefined,
      setDeadline: maySetDatesDeadline(dates, asked) === undefined,
    },
  };
}
