import { agendaOf } from '../domain/meeting/meeting.ts';
import type { Changed } from '../domain/meeting/meeting-facts.ts';
import { addedAnnexes } from '../domain/meeting/send-change.ts';
import { whenWords } from '../texts/dates.ts';
import { type Language, text } from '../texts/text.ts';
import { headingWords } from './agenda-words.ts';
import type { MeetingBundle } from './meeting-bundle.ts';
import { placeText } from './place-text.ts';

/** What a short post says of a change: nothing that people must open the meeting to understand. */
export interface ChangeNoticeView {
  title: string;
  when: string;
  lines: string[];
}

export function changeNotice(
  before: MeetingBundle,
  after: MeetingBundle,
  { what, again }: { what: readonly Changed[]; again: boolean },
  language: Language,
): ChangeNoticeView {
  const forum = after.forum.shortName;
  const papers = what.every((one) => one === 'annexes');
  const lines = what.flatMap((one) => LINES[one](before, after, language));
  if (again) lines.push(text(language, 'change.answer-again'));
  return {
    title: text(language, papers ? 'change.papers' : 'change.title', { forum }),
    when: whenWords(language, after.meeting.definition.when),
    lines,
  };
}

type Line = (before: MeetingBundle, after: MeetingBundle, language: Language) => string[];

const LINES: Record<Changed, Line> = {
  time: (before, after, language) => [
    text(language, 'change.time', {
      now: whenWords(language, after.meeting.definition.when),
      before: whenWords(language, before.meeting.definition.when),
    }),
  ],
  place: (_before, after, language) => [text(language, 'change.place', { place: placeText(after, language) })],
  mode: (_before, after, language) => [
    text(language, 'change.mode', { mode: text(language, `meeting.mode.${after.meeting.definition.mode}`) }),
  ],
  link: (_before, _after, language) => [text(language, 'change.link')],
  title: (_before, after, language) => [text(language, 'change.name', { name: after.meeting.definition.title })],
  purpose: (_before, after, language) => [
    text(language, 'change.purpose', { purpose: after.meeting.definition.purpose ?? after.forum.purpose }),
  ],
  agenda: (_before, _after, language) => [text(language, 'change.agenda')],
  annexes: (before, _after, language) => addedLines(before, language),
};

const MOST_LINES = 20;

function addedLines({ meeting, forum }: MeetingBundle, language: Language): string[] {
  const order = agendaOf({ ...meeting, ...(meeting.items ? { agenda: meeting.items } : {}) }, forum.standingAgenda);
  const added = addedAnnexes(meeting).map(({ item, title, secret }) =>
    text(language, 'change.paper', {
      no: order.findIndex(({ id }) => id === item.id) + 1,
      heading: headingWords(language, item),
      title: secret ? text(language, 'agenda.secret-annex') : title,
    }),
  );
  const left = added.length - MOST_LINES;
  if (left <= 0) return added;
  return [...added.slice(0, MOST_LINES), text(language, 'list.and-more', { count: left })];
}
