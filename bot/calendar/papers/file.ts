import type { MeetingTime } from '../../kernel/definition.ts';
import { addDays } from '../../kernel/local-time.ts';
import { instantText, lines, textLine, uriLine } from './lines.ts';
import { zoneLines } from './zone.ts';

export interface CalendarFileEvent {
  /** The same for one meeting for ever, and no other's. */
  uid: string;
  /** One more at every change of time or place and at a cancellation. */
  sequence: number;
  title: string;
  /** Without hours it becomes a whole day. */
  when: MeetingTime;
  place?: string;
  description?: string;
  url?: string;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
}

export interface CalendarFileOptions {
  /** The calendar's name, as people see it. */
  name: string;
  /** IANA name of the zone of the events' times. */
  zone: string;
  now: Date;
  /** Names the program, e.g. "-//Samverkan//Calendar//SV". */
  productId: string;
  /** How often a program that subscribes may ask again, hours. */
  refreshHours?: number;
}

/** A calendar file (RFC 5545, 7986) to save or to subscribe to: METHOD:PUBLISH, so nobody is asked to accept anything. */
export function calendarFile(events: readonly CalendarFileEvent[], options: CalendarFileOptions): string {
  const { name, zone, now, productId, refreshHours = 6 } = options;
  return lines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    textLine('PRODID', productId),
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    textLine('NAME', name),
    textLine('X-WR-CALNAME', name),
    textLine('X-WR-TIMEZONE', zone),
    `REFRESH-INTERVAL;VALUE=DURATION:PT${refreshHours}H`,
    // Outlook knows only this one.
    `X-PUBLISHED-TTL:PT${refreshHours}H`,
    ...zoneLines(zone, yearsOfHours(events)),
    ...events.flatMap((event) => eventLines(event, zone, now)),
    'END:VCALENDAR',
  ]);
}

function yearsOfHours(events: readonly CalendarFileEvent[]): number[] {
  const dates = events.flatMap(({ when }) => (when.start === undefined ? [] : [when.date, when.endDate ?? when.date]));
  return dates.map((date) => Number(date.slice(0, 4)));
}

function eventLines(event: CalendarFileEvent, zone: string, now: Date): string[] {
  const { uid, sequence, title, place, description, url, status } = event;
  return [
    'BEGIN:VEVENT',
    textLine('UID', uid),
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${instantText(now)}`,
    ...whenLines(event.when, zone),
    textLine('SUMMARY', title),
    ...(place ? [textLine('LOCATION', place)] : []),
    ...(description ? [textLine('DESCRIPTION', description)] : []),
    ...(url ? [uriLine('URL', url)] : []),
    `STATUS:${status}`,
    `TRANSP:${status === 'CANCELLED' ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

/** The end of whole days is the day after the last. */
function whenLines({ date, endDate = date, start, end }: MeetingTime, zone: string): string[] {
  const plain = (text: string) => text.replace(/[-:]/g, '');
  if (start === undefined) {
    return [`DTSTART;VALUE=DATE:${plain(date)}`, `DTEND;VALUE=DATE:${plain(addDays(endDate, 1))}`];
  }
  const at = (name: string, day: string, time: string) => `${name};TZID=${zone}:${plain(day)}T${plain(time)}00`;
  return [at('DTSTART', date, start), ...(end === undefined ? [] : [at('DTEND', endDate, end)])];
}
