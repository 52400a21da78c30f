import type { CalendarEntryDefinition, MeetingTime } from '../../kernel/definition.ts';
import type { MeetingBundle } from '../../meeting/views/bundle.ts';
import { meetingState } from '../../meeting/views/line.ts';
import { placeText } from '../../meeting/views/place-text.ts';
import { dateWords, dayWords, timeWords, whenWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import type { YearRowView } from './view.ts';

const TONES = { planned: 'calm', noticed: 'good', cancelled: 'bad' } as const;

/** A meeting's row. `open`: the reader may open its page; of other bodies' meetings only the day and the body cross. */
export function meetingRow(bundle: MeetingBundle, open: boolean, clashes: string[], reader: Reader): YearRowView {
  const { meeting, forum } = bundle;
  const { language } = reader;
  const { when, title } = meeting.definition;
  return {
    kind: open ? 'meeting' : 'entry',
    id: bundle.id,
    ...dayAndHours(when, language),
    title,
    forum: forum.shortName,
    placeText: open ? placeText(bundle, language) : '',
    stateText: open ? meetingState(bundle, reader) : text(language, `meeting.status.${meeting.status}`),
    tone: TONES[meeting.status],
    weekText: '',
    clashes: meeting.status === 'cancelled' ? [] : clashes,
  };
}

export function entryRow(entry: CalendarEntryDefinition, forum: string, language: Language): YearRowView {
  const { id, title, date, endDate, season, part, place } = entry;
  const day = date.length === 10;
  const when = { date, ...(endDate && endDate !== date ? { endDate } : {}) };
  return {
    kind: 'entry',
    id,
    ...(day ? dayAndHours(when, language) : { dayText: '', whenText: season ?? '', hoursText: '' }),
    ...(part === undefined ? {} : { hoursText: part }),
    title,
    forum,
    placeText: place ?? '',
    stateText: text(language, `entry.${entry.kind}`),
    weekText: '',
    tone: 'calm',
    clashes: [],
  };
}

/** What stands in the year by itself: a holiday, or something in a calendar from outside. */
export function quietRow(
  kind: 'holiday' | 'outside',
  about: { id: string; when: MeetingTime; title: string; stateText: string },
  language: Language,
): YearRowView {
  const { id, when, title, stateText } = about;
  const quiet = { weekText: '', forum: '', placeText: '', tone: 'calm' as const, clashes: [] };
  return { kind, id, ...dayAndHours(when, language), title, stateText, ...quiet };
}

function dayAndHours(when: MeetingTime, language: Language) {
  const { date, endDate, start, end } = when;
  const hours =
    start === undefined || end === undefined || endDate
      ? ''
      : `${timeWords(language, start)}–${timeWords(language, end)}`;
  const last = endDate && endDate !== date ? `–${Number(endDate.slice(8))}` : '';
  const dayText = last ? `${Number(date.slice(8))}${last}` : dayWords(language, date);
  return { dayText, whenText: start ? whenWords(language, when) : whenOf(when, language), hoursText: hours };
}

function whenOf({ date, endDate }: MeetingTime, language: Language): string {
  return endDate && endDate !== date ? whenWords(language, { date, endDate }) : dateWords(language, date);
}
