import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarEntryDefinition, MeetingDefinition } from '../../../bot/kernel/definition.ts';

/** A row of kalendarium.json: as much as the published plans and reports say. */
export interface CalendarRow {
  date: string;
  bodyId: string | null;
  title: string;
  precision: 'day' | 'month' | 'season' | 'year';
  endDate?: string;
  start?: string;
  end?: string;
  kind?: 'event' | 'external' | 'external-planned';
  season?: string;
  part?: string;
  partOfDay?: string;
  mode?: keyof typeof MODES;
  place?: string | null;
  note?: string;
  conflict?: string;
  hostMunicipalityIds?: string[];
  guests?: string[];
  participants?: number;
  participantsFromMunicipalities?: number;
}

/** A row of scenario-meetings.json; start and end are instants with the local offset. */
export interface ScenarioMeeting {
  id: string;
  bodyId: string;
  title: string;
  status: 'held' | 'cancelled';
  start: string;
  end: string;
  mode: keyof typeof MODES;
  place: string;
  note?: string;
  cancelledAt?: string;
  cancelReason?: string;
  changes?: { at: string; what: 'start' | 'mode'; from: string; to: string; note: string }[];
  placeHistory?: { at: string; place: string | null }[];
  agenda: NonNullable<MeetingDefinition['agenda']>;
}

export const MODES = { physical: 'on-site', digital: 'remote', hybrid: 'hybrid' } as const;
const BACK = { 'on-site': 'physical', remote: 'digital', hybrid: 'hybrid', undecided: undefined } as const;

// biome-ignore lint/suspicious/noExplicitAny: each caller says what it reads
export function readRows(name: string): any {
  return JSON.parse(readFileSync(join(__dirname, name), 'utf8'));
}

/** A property where there is something to say. */
function given<Name extends string, Value>(name: Name, value: Value | null | undefined): { [Key in Name]?: Value } {
  return value === undefined || value === null ? {} : ({ [name]: value } as { [Key in Name]: Value });
}

export type Represented = { meeting: MeetingDefinition } | { entry: CalendarEntryDefinition };

/** A row as a meeting of its body, or as an entry where the day or the body is missing or it is nobody's meeting. */
export function represent(row: CalendarRow, n: number): Represented {
  const id = `${row.bodyId ?? 'ovrigt'}-${row.date}-${n}`;
  const { date, endDate, start, end, title, place, note = row.conflict } = row;
  const common = { ...given('place', place), ...given('note', note) };
  const ofBody = row.bodyId !== null && row.bodyId !== 'conference';
  if (row.bodyId !== null && ofBody && row.precision === 'day' && row.kind === undefined) {
    const when = { date, ...given('endDate', endDate), ...given('start', start), ...given('end', end) };
    const kind = title.startsWith('Planeringskonferens') ? 'planning-conference' : 'ordinary';
    const mode = row.mode ? MODES[row.mode] : 'undecided';
    return { meeting: { id, forum: row.bodyId, kind, title, when, mode, ...common, ...given('guests', row.guests) } };
  }
  const silent = row.bodyId === 'conference' ? 'conference' : ofBody ? 'meeting-without-date' : 'event';
  return {
    entry: {
      id,
      title,
      date,
      kind: row.kind ?? silent,
      ...common,
      ...given('endDate', endDate),
      ...given('season', row.season),
      ...given('precision', row.precision === 'season' ? ('season' as const) : undefined),
      ...given('part', row.part ?? row.partOfDay),
      ...given('forum', ofBody ? row.bodyId : undefined),
      ...given('mode', row.mode && MODES[row.mode]),
      ...given('hosts', row.hostMunicipalityIds),
      ...given('participants', row.participants),
      ...given('participantsFromMunicipalities', row.participantsFromMunicipalities),
    },
  };
}

const PRECISION = { 4: 'year', 7: 'month', 10: 'day' } as const;

/** What a meeting or an entry says, as a row again. */
export function rowOf(found: Represented): CalendarRow {
  if ('meeting' in found) {
    const { forum, title, when, mode, place, note, guests } = found.meeting;
    const said = { ...given('mode', BACK[mode]), ...given('place', place), ...given('note', note) };
    return { ...when, bodyId: forum, title, precision: 'day', ...said, ...given('guests', guests) };
  }
  const { id: _, kind, forum, mode, hosts, part, precision, ...same } = found.entry;
  return {
    ...same,
    bodyId: kind === 'conference' ? 'conference' : (forum ?? null),
    precision: precision ?? PRECISION[same.date.length as 4 | 7 | 10],
    ...(kind === 'conference' || kind === 'meeting-without-date' ? {} : { kind }),
    ...given('mode', mode && BACK[mode]),
    ...given('part', part),
    ...given('hostMunicipalityIds', hosts),
  };
}

/** The row with one word for one thing: what must come back, all of it. */
export function plainRow({ place, conflict, partOfDay, ...row }: CalendarRow): CalendarRow {
  const nobodys = row.bodyId === null && row.kind === undefined ? { kind: 'event' as const } : {};
  return {
    ...row,
    ...nobodys,
    ...given('place', place),
    ...given('note', row.note ?? conflict),
    ...given('part', row.part ?? partOfDay),
  };
}

/** A meeting of the scenario as the year began: before it was moved, got its place or changed its mode. */
export function asPlanned(meeting: ScenarioMeeting): MeetingDefinition {
  const change = meeting.changes?.[0];
  const moved = change?.what === 'start' ? change.from.slice(0, 10) : undefined;
  const mode = change?.what === 'mode' ? (change.from as keyof typeof MODES) : meeting.mode;
  const { place: _, ...rest } = asItBecame({ ...meeting, mode });
  const when = { ...rest.when, ...given('date', moved) };
  return { ...rest, when, ...(meeting.placeHistory ? {} : { place: meeting.place }) };
}

export function asItBecame({ id, bodyId, title, start, end, mode, place, note, agenda }: ScenarioMeeting) {
  const [date, last] = [start.slice(0, 10), end.slice(0, 10)];
  const when = {
    date,
    ...(last === date ? {} : { endDate: last }),
    start: start.slice(11, 16),
    end: end.slice(11, 16),
  };
  const kind = title === 'Planeringskonferens' ? ('planning-conference' as const) : ('ordinary' as const);
  return { id, forum: bodyId, kind, title, when, mode: MODES[mode], place, agenda, ...given('note', note) };
}
