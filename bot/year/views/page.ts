import { type CalendarAround, clashesOf } from '../../calendar/views/clashes.ts';
import { holidayWords } from '../../calendar/views/holiday-words.ts';
import { holidaysOf, isEve } from '../../kernel/days/holidays.ts';
import type { CalendarEntryDefinition, ForumDefinition } from '../../kernel/definition.ts';
import { isLocalDate, weekOf } from '../../kernel/local-time.ts';
import type { MeetingBundle } from '../../meeting/views/bundle.ts';
import { monthWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import { inOrder } from '../../views/names.ts';
import type { Reader } from '../../views/reader.ts';
import { entryRow, meetingRow, quietRow } from './row.ts';
import type { YearRowView, YearView } from './view.ts';

/** All that stands in a year, for one reader. */
export interface Year {
  year: number;
  /** The body that is looked at; null: all. */
  forum: string | null;
  /** The bodies that live in the year. */
  forums: ForumDefinition[];
  /** The year's meetings, of every body. */
  meetings: MeetingBundle[];
  /** May the reader open this meeting's page? */
  opens(bundle: MeetingBundle): boolean;
  around: CalendarAround;
}

type Page = Pick<YearView, 'title' | 'year' | 'forum' | 'forums' | 'months' | 'undated' | 'rules'>;

/** The year on one page: per body, or for all. */
export function yearPage(year: Year, reader: Reader): Page {
  const { language } = reader;
  const shown = year.meetings.filter(({ forum }) => year.forum === null || forum.id === year.forum);
  const entries = year.around.entries.filter(({ forum }) => year.forum === null || forum === year.forum);
  const ofYear = entries.filter(({ date }) => date.startsWith(String(year.year)));
  const dated = [
    ...shown.map((bundle) => ({ at: keyOf(bundle), row: rowOf(bundle, year, reader) })),
    ...ofYear.filter(hasMonth).map((entry) => ({ at: entry.date, row: entryOf(entry, year, language) })),
    ...quiet(year, language),
  ];
  const counted = shown.filter(({ meeting }) => meeting.status !== 'cancelled').length;
  return {
    title: titleOf(counted, year, language),
    year: year.year,
    forum: year.forum,
    forums: inOrder(year.forums, ({ shortName }) => shortName).map(({ id, shortName }) => ({ id, shortName })),
    months: months(dated, language),
    undated: ofYear.filter((entry) => !hasMonth(entry)).map((entry) => entryOf(entry, year, language)),
    rules: rules(year, language),
  };
}

/** A season's month only stands for it. */
function hasMonth({ date, precision }: CalendarEntryDefinition): boolean {
  return date.length > 4 && precision !== 'season';
}

function keyOf({ meeting: { definition } }: MeetingBundle): string {
  return `${definition.when.date} ${definition.when.start ?? ''}`;
}

function rowOf(bundle: MeetingBundle, year: Year, reader: Reader): YearRowView {
  const others = year.around.meetings.filter(({ id }) => id !== bundle.id);
  const clashes = clashesOf(bundle.meeting.definition.when, { ...year.around, meetings: others }, reader.language);
  const told = clashes.filter(({ same }) => same).map((clash) => clash.text);
  return meetingRow(bundle, year.opens(bundle), told, reader);
}

function entryOf(entry: CalendarEntryDefinition, { forums }: Year, language: Language): YearRowView {
  return entryRow(entry, forums.find(({ id }) => id === entry.forum)?.shortName ?? '', language);
}

/** Holidays on weekdays, and what other calendars say. */
function quiet({ year, around }: Year, language: Language): { at: string; row: YearRowView }[] {
  const holidays = holidaysOf(year).map((holiday) => ({
    at: holiday.date,
    row: quietRow(
      'holiday',
      {
        id: holiday.date,
        when: { date: holiday.date },
        title: holidayWords(language, holiday),
        stateText: text(language, isEve(holiday) ? 'entry.holiday-eve' : 'entry.holiday'),
      },
      language,
    ),
  }));
  const outside = around.outside
    .filter(({ event }) => event.start.date.startsWith(String(year)))
    .map(({ calendar, event }, index) => ({
      at: `${event.start.date} ${event.start.time ?? ''}`,
      row: quietRow(
        'outside',
        {
          id: `ute-${index}`,
          when: {
            date: event.start.date,
            ...(event.end.date === event.start.date ? {} : { endDate: event.end.date }),
            ...(event.start.time && event.end.time ? { start: event.start.time, end: event.end.time } : {}),
          },
          title: event.title || text(language, 'clash.private'),
          stateText: calendar,
        },
        language,
      ),
    }));
  return [...holidays, ...outside];
}

function months(dated: { at: string; row: YearRowView }[], language: Language): YearView['months'] {
  const sorted = [...dated].sort((a, b) => (a.at < b.at ? -1 : 1));
  const byMonth = new Map<string, YearRowView[]>();
  let week = '';
  for (const { at, row } of sorted) {
    const rows = byMonth.get(at.slice(0, 7)) ?? [];
    const mine = weekText(at, language);
    byMonth.set(at.slice(0, 7), [...rows, mine === week ? row : { ...row, weekText: mine }]);
    week = mine || week;
  }
  return [...byMonth].map(([month, rows]) => ({ month, name: monthWords(language, month), rows }));
}

/** Nothing for what has a month and no day. */
function weekText(at: string, language: Language): string {
  const date = at.slice(0, 10).trim();
  return isLocalDate(date) ? text(language, 'year.week', { week: weekOf(date) }) : '';
}

function titleOf(count: number, { year, forum, forums }: Year, language: Language): string {
  const many = count === 0 ? 'none' : count === 1 ? 'one' : 'many';
  const body = forums.find(({ id }) => id === forum);
  if (body === undefined) return text(language, `year.title.${many}`, { count, year });
  return text(language, `year.title-of.${many}`, { count, year, forum: body.shortName });
}

/** A body that meets seldomer than its rule says: pointed out, never refused. */
function rules({ forums, meetings, forum, year }: Year, language: Language): YearView['rules'] {
  return forums.flatMap((body) => {
    const least = body.rules.meetingsPerYear;
    if (least === null || (forum !== null && forum !== body.id)) return [];
    const count = meetings.filter((one) => one.forum.id === body.id && one.meeting.status !== 'cancelled').length;
    const short = count < least;
    const words = { forum: body.shortName, count, least, year };
    // Where one body is looked at, the page's heading has said how many they are.
    const met = forum === null ? 'year.rule' : 'year.rule-of-one';
    return [{ forum: body.id, text: text(language, short ? 'year.rule-short' : met, words), short }];
  });
}
