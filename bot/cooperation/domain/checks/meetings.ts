import type { MeetingDefinition, MeetingTime } from '../../../kernel/definition.ts';
import { isLocalDate, isTimeZone, toInstant } from '../../../kernel/local-time.ts';
import { byId, type FolderContents, faultAt } from '../contents.ts';
import type { FolderFault } from '../fault.ts';
import { isPeriod, periodWords } from './periods.ts';

/** A meeting's days are within its body's life, and its hours are hours of those days in the cooperation's zone. */
export function checkMeetings(contents: FolderContents): FolderFault[] {
  const { meetings, forums, cooperation } = contents.definition;
  const bodies = byId(forums);
  const zone = cooperation && isTimeZone(cooperation.timeZone) ? cooperation.timeZone : undefined;
  return meetings.flatMap((meeting) => {
    const body = bodies.get(meeting.forum);
    return [
      ...(body ? withinLife(contents, meeting, body.validFrom, body.validTo) : []),
      ...bothOrNone(contents, meeting),
      ...endAfterStart(contents, meeting),
      ...(zone === undefined ? [] : hoursExist(contents, meeting, zone)),
    ];
  });
}

function lastDay(when: MeetingTime): string {
  return when.endDate ?? when.date;
}

function withinLife(
  contents: FolderContents,
  meeting: MeetingDefinition,
  from: string,
  to: string | undefined,
): FolderFault[] {
  const { date } = meeting.when;
  const last = lastDay(meeting.when);
  if (!isPeriod(from, to) || !isPeriod(date, last)) return [];
  if (date >= from && (to === undefined || last <= to)) return [];
  const days = date === last ? date : periodWords(date, last);
  return [faultAt(contents, meeting, 'when', `en dag då forumet finns: ${periodWords(from, to)}`, days)];
}

function bothOrNone(contents: FolderContents, meeting: MeetingDefinition): FolderFault[] {
  const { start, end } = meeting.when;
  if ((start === undefined) === (end === undefined)) return [];
  const found = start === undefined ? 'bara end' : 'bara start';
  return [faultAt(contents, meeting, 'when', 'både start och end, eller ingen av dem', found)];
}

function endAfterStart(contents: FolderContents, meeting: MeetingDefinition): FolderFault[] {
  const { date, start, end } = meeting.when;
  if (start === undefined || end === undefined || lastDay(meeting.when) !== date || end > start) return [];
  return [faultAt(contents, meeting, 'when.end', `ett klockslag efter ${start}`, end)];
}

function hoursExist(contents: FolderContents, meeting: MeetingDefinition, zone: string): FolderFault[] {
  const { when } = meeting;
  const look = (name: 'start' | 'end', date: string): FolderFault[] => {
    const time = when[name];
    if (time === undefined || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time) || !isLocalDate(date)) return [];
    const found = toInstant(date, time, zone);
    if ('instant' in found) return [];
    const why = 'missing' in found ? 'tiden finns inte' : 'tiden finns två gånger, välj en annan';
    const expected = `ett klockslag som finns en gång ${date} i ${zone}, då klockan ställs om`;
    return [faultAt(contents, meeting, `when.${name}`, expected, `${time}: ${why}`)];
  };
  return [...look('start', when.date), ...look('end', lastDay(when))];
}
