import { dateWords, whenWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import type { Changed } from '../domain/facts.ts';
import { addedAnnexes } from '../domain/send-change.ts';
import { agendaOf } from '../domain/state.ts';
import { annexWords, headingWords } from './agenda-words.ts';
import type { MeetingBundle } from './bundle.ts';

/** What a short post says of a change: nothing that people must open the meeting to understand. */
export interface ChangeNoticeView {
  title: string;
  when: string;
  lines: string[];
}

export function changeNotice(
  before: MeetingBundle,
  after: MeetingBundle,
  { what, again, answerBy }: { what: readonly Changed[]; again: boolean; answerBy?: string },
  language: Language,
): ChangeNoticeView {
  const forum = after.forum.shortName;
  const papers = what.every((one) => one === 'annexes');
  const until = what.includes('answer-by') ? undefined : answerBy;
  const room = MOST_LINES - what.length + 1 - (again ? 1 : 0) - (until === undefined ? 0 : 1);
  const lines = what.flatMap((one) =>
    one === 'annexes' ? addedLines(before, language, room) : LINES[one](before, after, language),
  );
  if (again) lines.push(text(language, 'change.answer-again'));
  if (until !== undefined) lines.push(text(language, 'answer-by.coming', { date: dateWords(language, until) }));
  return {
    title: text(language, papers ? 'change.papers' : 'change.title', { forum }),
    when: whenWords(language, after.meeting.definition.when),
    lines,
  };
}

/** What stands in an earlier change's place: the notice, which is redrawn, says all that holds. */
export function supersededNotice(bundle: MeetingBundle, language: Language): ChangeNoticeView {
  return beside(bundle, text(language, 'change.superseded'), [text(language, 'change.holds')], language);
}

/** An item that it may have named is secret since. */
export function withheldNotice(bundle: MeetingBundle, language: Language): ChangeNoticeView {
  const title = text(language, 'change.title', { forum: bundle.forum.shortName });
  return beside(bundle, title, [text(language, 'change.withheld'), text(language, 'change.holds')], language);
}

export function cancelledNotice(bundle: MeetingBundle, reason: string, language: Language): ChangeNoticeView {
  const lines = [text(language, 'meeting.cancelled-why', { reason }), text(language, 'rsvp.closed-cancelled')];
  return beside(bundle, text(language, 'card.notice.cancelled'), lines, language);
}

/** Nothing that was asked is to be answered any more. */
export function overNotice(bundle: MeetingBundle, language: Language): ChangeNoticeView {
  return beside(bundle, text(language, 'card.notice.over'), [text(language, 'change.holds')], language);
}

function beside(
  { forum, meeting }: MeetingBundle,
  title: string,
  lines: string[],
  language: Language,
): ChangeNoticeView {
  return { title, when: `${forum.shortName} · ${whenWords(language, meeting.definition.when)}`, lines };
}

type Line = (before: MeetingBundle, after: MeetingBundle, language: Language) => string[];

const LINES: Record<Exclude<Changed, 'annexes'>, Line> = {
  time: (before, after, language) => [
    text(language, 'change.time', {
      now: whenWords(language, after.meeting.definition.when),
      before: whenWords(language, before.meeting.definition.when),
    }),
  ],
  place: (before, after, language) => [
    text(language, 'change.place', { now: placeName(after, language), before: placeName(before, language) }),
  ],
  mode: (before, after, language) => [
    text(language, 'change.mode', { now: modeName(after, language), before: modeName(before, language) }),
  ],
  link: (_before, _after, language) => [text(language, 'change.link')],
  title: (_before, after, language) => [text(language, 'change.name', { name: after.meeting.definition.title })],
  purpose: (_before, after, language) => [
    text(language, 'change.purpose', { purpose: after.meeting.definition.purpose ?? after.forum.purpose }),
  ],
  'answer-by': (before, after, language) => [
    text(language, 'change.answer-by', { now: lastDay(after, language), before: lastDay(before, language) }),
  ],
  agenda: (_before, _after, language) => [text(language, 'change.agenda')],
};

function lastDay({ meeting }: MeetingBundle, language: Language): string {
  const day = meeting.status === 'noticed' ? meeting.answerBy : undefined;
  return day === undefined ? text(language, 'change.no-day') : dateWords(language, day);
}

function placeName({ meeting: { definition } }: MeetingBundle, language: Language): string {
  const { place, mode } = definition;
  return place ?? text(language, mode === 'remote' ? 'meeting.place-digital' : 'change.undecided');
}

function modeName({ meeting: { definition } }: MeetingBundle, language: Language): string {
  const { mode } = definition;
  return text(language, mode === 'undecided' ? 'change.undecided' : `meeting.mode.${mode}`);
}

/** In a card on a phone; the rest is on the meeting's page. */
const MOST_LINES = 20;

function addedLines({ meeting, forum }: MeetingBundle, language: Language, room: number): string[] {
  const order = agendaOf({ ...meeting, ...(meeting.items ? { agenda: meeting.items } : {}) }, forum.standingAgenda);
  const added = addedAnnexes(meeting).map(({ item, annex }) =>
    text(language, 'change.paper', {
      no: order.findIndex(({ id }) => id === item.id) + 1,
      heading: headingWords(language, item),
      title: annexWords(annex, language),
    }),
  );
  if (added.length <= room) return added;
  const left = added.length - room + 1;
  return [...added.slice(0, room - 1), text(language, 'list.and-more', { count: left })];
}
