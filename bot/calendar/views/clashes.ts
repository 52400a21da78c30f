import { holidayOn, isEve } from '../../kernel/days/holidays.ts';
import type { CalendarEntryDefinition, MeetingTime } from '../../kernel/definition.ts';
import { addDays } from '../../kernel/local-time.ts';
import { whenWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import type { OutsideEvent } from '../domain/outside-event.ts';
import { overlaps } from '../domain/overlap.ts';
import { holidayWords } from './holiday-words.ts';
import type { ClashesView } from './view.ts';

export type Clash = ClashesView['clashes'][number];

/** Everything that stands in the calendar beside the meeting that is being looked at. */
export interface CalendarAround {
  meetings: { id: string; forum: string; when: MeetingTime }[];
  entries: CalendarEntryDefinition[];
  outside: { calendar: string; event: OutsideEvent }[];
}

/** What a meeting's days and hours would clash with: holidays, other bodies' meetings, and what stands in calendars from outside. */
export function clashesOf(when: MeetingTime, around: CalendarAround, language: Language): Clash[] {
  return [
    ...holidayClashes(when, language),
    ...meetingClashes(when, around, language),
    ...outsideClashes(when, around, language),
    ...entryClashes(when, around),
  ];
}

function holidayClashes(when: MeetingTime, language: Language): Clash[] {
  return daysOf(when).flatMap((date) => {
    const holiday = holidayOn(date);
    if (holiday === undefined) return [];
    const name = holidayWords(language, holiday);
    return [
      {
        kind: 'holiday' as const,
        same: true,
        text: text(language, isEve(holiday) ? 'clash.holiday-eve' : 'clash.holiday', { name }),
      },
    ];
  });
}

function meetingClashes(when: MeetingTime, { meetings }: CalendarAround, language: Language): Clash[] {
  return meetings.flatMap((other) => {
    const how = overlaps(when, other.when);
    if (how === null) return [];
    const said = { forum: other.forum, when: whenWords(language, other.when) };
    const same = how === 'same-time';
    return [
      { kind: 'meeting' as const, same, text: text(language, same ? 'clash.meeting' : 'clash.meeting-day', said) },
    ];
  });
}

/** Something from outside on the same day at other hours is nothing to point at. */
function outsideClashes(when: MeetingTime, { outside }: CalendarAround, language: Language): Clash[] {
  return outside.flatMap(({ calendar, event }) => {
    if (event.free || overlaps(when, event) !== 'same-time') return [];
    const title = event.title || text(language, 'clash.private');
    return [{ kind: 'outside' as const, same: true, text: text(language, 'clash.outside', { calendar, title }) }];
  });
}

function entryClashes(when: MeetingTime, { entries }: CalendarAround): Clash[] {
  const days = daysOf(when);
  return entries
    .filter(({ date, endDate }) => date.length === 10 && days.some((day) => day >= date && day <= (endDate ?? date)))
    .map(({ title }) => ({ kind: 'entry' as const, same: false, text: title }));
}

function daysOf({ date, endDate }: MeetingTime): string[] {
  const days = [date];
  for (let day = addDays(date, 1); day <= (endDate ?? date) && days.length < 31; day = addDays(day, 1)) days.push(day);
  return days;
}
