/** An event or a time zone of a calendar file, as lines; `inner` are the zone's observances. */
export interface Part {
  lines: string[];
  inner: string[][];
}

export interface CalendarParts {
  /** Does it say that it is a calendar? */
  calendar: boolean;
  nameLine?: string;
  events: Part[];
  zones: Part[];
  /** Events that begin and never end. */
  broken: number;
  /** Events after the most that are read. */
  left: number;
}

const EVENTS_AT_MOST = 20_000;
const LINES_AT_MOST = 500;
/** In UTF-16 units. A longer line is cut: ical.js takes quadratic time for a line of many parameters. */
const LINE_AT_MOST = 8_000;
const WANTED =
  /^(?:UID|SUMMARY|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|SEQUENCE|DTSTAMP|STATUS|TRANSP|CLASS|TZID|TZOFFSETFROM|TZOFFSETTO|X-MICROSOFT-CDO-(?:ALLDAYEVENT|BUSYSTATUS))[;:]/i;

/** Sorts a calendar's lines, without reading them. Alarms, to-dos and everything else that is not needed are left out. */
export function calendarParts(text: string): CalendarParts {
  const parts: CalendarParts = { calendar: false, events: [], zones: [], broken: 0, left: 0 };
  let open: { kind: string; part: Part; depth: number } | undefined;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const [, edge, named] = /^(BEGIN|END):\s*([\w-]{1,40})\s*$/i.exec(line) ?? [];
    const kind = named?.toUpperCase();
    if (edge?.toUpperCase() === 'BEGIN') {
      if (kind === 'VCALENDAR') parts.calendar = true;
      if (kind === 'VEVENT' || kind === 'VTIMEZONE') {
        if (open?.kind === 'VEVENT') parts.broken += 1;
        open = { kind, part: { lines: [], inner: [] }, depth: 0 };
      } else if (open) {
        open.depth += 1;
        if (open.depth === 1 && open.kind === 'VTIMEZONE') open.part.inner.push([]);
      }
    } else if (open && edge) {
      if (kind === open.kind) {
        keep(parts, open);
        open = undefined;
      } else if (open.depth > 0) open.depth -= 1;
    } else if (open) addLine(open.part, open.depth, line);
    else if (/^(?:X-WR-CALNAME|NAME)[;:]/i.test(line)) parts.nameLine ??= line.slice(0, LINE_AT_MOST);
  }
  if (open?.kind === 'VEVENT') parts.broken += 1;
  return parts;
}

function keep(parts: CalendarParts, { kind, part }: { kind: string; part: Part }): void {
  if (kind === 'VTIMEZONE') parts.zones.push(part);
  else if (parts.events.length < EVENTS_AT_MOST) parts.events.push(part);
  else parts.left += 1;
}

function addLine(part: Part, depth: number, line: string): void {
  const lines = depth === 0 ? part.lines : depth === 1 ? part.inner.at(-1) : undefined;
  if (lines && lines.length < LINES_AT_MOST && WANTED.test(line)) lines.push(line.slice(0, LINE_AT_MOST));
}
