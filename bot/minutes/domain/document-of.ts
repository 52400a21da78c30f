import { chairSeatOn } from '../../kernel/asking/chair.ts';
import { holderOn, memberSeats } from '../../kernel/asking/seats.ts';
import type { ForumDefinition, OfficeDefinition, PersonDefinition, SeatDefinition } from '../../kernel/definition.ts';
import type { AgendaItem } from '../../meeting/domain/agenda-item.ts';
import { agendaOf, type Meeting } from '../../meeting/domain/state.ts';
import type { Attendee, DocumentItem, DocumentLine, MinutesDocument } from './document.ts';
import type { Point } from './points.ts';
import type { Presence } from './presence.ts';
import { quorumAt, quorumOf, seatAt } from './quorum.ts';
import type { MinutesSetting } from './setting.ts';
import type { Minutes, MinutesItem } from './state.ts';
import { writtenLines } from './written-lines.ts';

/** All that minutes are made of. */
export interface DocumentSetting extends MinutesSetting {
  id: string;
  meeting: Meeting;
  /** What is written of each item, by its id. */
  notes: ReadonlyMap<string, MinutesItem>;
  people: ReadonlyMap<string, PersonDefinition>;
  offices: readonly OfficeDefinition[];
  /** Bodies by id, for what a decision goes on to. */
  forums?: ReadonlyMap<string, ForumDefinition>;
  next?: MinutesDocument['next'];
}

/** The minutes as they stand, as they are read, printed and hashed. */
export function documentOf(minutes: Minutes, setting: DocumentSetting): MinutesDocument {
  const { forum, meeting, id, next } = setting;
  const { when, title, place, mode } = meeting.definition;
  const { began, ended } = minutes;
  const { needed, of, possible } = quorumOf(minutes, setting);
  const secretary = secretarySeat(minutes, setting);
  const chair = chairSeatOn(forum.id, setting.offices, setting.seats, minutes.date);
  const hours = { ...(began ? { began } : {}), ...(ended ? { ended } : {}) };
  return {
    kind: minutes.kind,
    forum: { id: forum.id, name: forum.name, shortName: forum.shortName },
    meeting: { id, title, ...when, mode, ...hours, ...(place ? { place } : {}) },
    attendance: attendance(minutes, setting, chair?.id),
    ...(needed === null ? {} : { quorum: { present: possible, needed, of } }),
    items: documentItems(minutes, setting),
    ...(chair ? { chair: whoWords(chair, setting) } : {}),
    ...(secretary ? { secretary: whoWords(secretary, setting) } : {}),
    verifiers: minutes.verifiers.map(({ seat, item }) => ({
      seat,
      who: seatWords(seat, setting),
      ...(item ? { item } : {}),
    })),
    ...(next ? { next } : {}),
    decisionNumbers: forum.rules.decisionNumbers ?? false,
    signed: forum.rules.signed ?? 'lines',
  };
}

/** "Kommundirektör, Haninge" */
export function whoWords(seat: SeatDefinition, setting: Pick<MinutesSetting, 'municipalities'>): string {
  return [seat.title, fromOf(seat, setting)].filter(Boolean).join(', ');
}

export function seatWords(id: string, setting: Pick<MinutesSetting, 'seats' | 'municipalities'>): string {
  const seat = setting.seats.find((one) => one.id === id);
  return seat ? whoWords(seat, setting) : '';
}

/** The municipality's or the organisation's name. */
export function fromOf(seat: SeatDefinition, { municipalities }: Pick<MinutesSetting, 'municipalities'>): string {
  if (seat.municipality === undefined) return seat.organisation ?? '';
  return municipalities.get(seat.municipality)?.name ?? seat.municipality;
}

function secretarySeat({ date }: Minutes, { seats }: DocumentSetting): SeatDefinition | undefined {
  return seats.find((seat) => seat.role === 'secretary' && holderOn(seat, date) !== undefined);
}

/** Members' seats by name, absent ones too; the others who were there, after them. */
function attendance(minutes: Minutes, setting: DocumentSetting, chair: string | undefined): Attendee[] {
  const { seats, municipalities } = setting;
  const { presence, date } = minutes;
  const members = memberSeats(seats, municipalities, date);
  const others = seats.filter(({ id, role }) => role !== 'member' && came(presence.seats[id]));
  const seated = (seat: SeatDefinition) => seatedAttendee(seat, chair, minutes, setting);
  return [...members.map(seated).sort(byName), ...[...others.map(seated), ...unseated(minutes, setting)].sort(byName)];
}

const collator = new Intl.Collator('sv');
const byName = (a: Attendee, b: Attendee) => collator.compare(a.from, b.from) || collator.compare(a.title, b.title);

function seatedAttendee(
  seat: SeatDefinition,
  chair: string | undefined,
  minutes: Minutes,
  setting: DocumentSetting,
): Attendee {
  const { id, title, role } = seat;
  const office = officeOf(seat, chair, minutes);
  const there = wasThere(minutes.presence.seats[id]);
  return { seat: id, from: fromOf(seat, setting), title, role, ...(office ? { office } : {}), ...there };
}

/** Who was there without a seat: guests of an item, and whoever was noted in the meeting. */
function unseated({ presence }: Minutes, { people, municipalities }: DocumentSetting): Attendee[] {
  const persons = Object.entries(presence.persons).map(([id, one]) => {
    const { title = '', organisation, municipality } = people.get(id) ?? {};
    const from = organisation ?? (municipality && municipalities.get(municipality)?.name) ?? '';
    return { title, from, presence: one };
  });
  const noted = presence.others.map(({ title, organisation = '', presence: one }) => ({
    title,
    from: organisation,
    presence: one,
  }));
  return [...persons, ...noted]
    .filter((one) => came(one.presence))
    .map(({ title, from, presence: one }) => ({ from, title, role: 'other', ...wasThere(one) }));
}

function came(presence: Presence | undefined): boolean {
  return presence !== undefined && presence.how !== 'absent';
}

function wasThere(presence: Presence | undefined): Pick<Attendee, 'how' | 'since' | 'until'> {
  const { how = 'absent', from, until } = presence ?? {};
  return { how, ...(from ? { since: from } : {}), ...(until ? { until } : {}) };
}

function officeOf({ id, role }: SeatDefinition, chair: string | undefined, minutes: Minutes): Attendee['office'] {
  if (id === chair) return 'chair';
  if (minutes.verifiers.some((one) => one.seat === id)) return 'verifier';
  return role === 'secretary' ? 'secretary' : undefined;
}

function documentItems(minutes: Minutes, setting: DocumentSetting): DocumentItem[] {
  const { meeting, forum, notes } = setting;
  const agenda = new Map(agendaOf(meeting, forum.standingAgenda).map((item) => [item.id, item]));
  let decisions = 0;
  const number = () => {
    decisions += 1;
    return decisions;
  };
  return minutes.items.map(({ begun: _begun, ...item }, index) => {
    const called = item.secret ? undefined : agenda.get(item.id);
    const written = item.secret ? undefined : notes.get(item.id);
    const lines = linesOf(written, setting, forum.rules.decisionNumbers ? number : undefined);
    const decided = lines.some(({ kind }) => kind === 'decision');
    return {
      no: index + 1,
      ...item,
      ...(called?.presenter ? { presenter: called.presenter } : {}),
      lines,
      annexes: annexesOf(called),
      ...(decided ? whoDecided(item.id, minutes, setting) : { away: [] }),
    };
  });
}

function annexesOf(item: AgendaItem | undefined): DocumentItem['annexes'] {
  return (item?.annexes ?? []).map(({ title, href, file, secret }) =>
    secret ? { title: '', secret } : { title, ...(href ? { href } : {}), ...(file ? { file: file.name } : {}) },
  );
}

function whoDecided(item: string, minutes: Minutes, setting: DocumentSetting): Pick<DocumentItem, 'away' | 'quorum'> {
  const { needed, ...quorum } = quorumAt(item, minutes, setting);
  return { away: awayAt(item, minutes, setting), ...(needed === null ? {} : { quorum: { ...quorum, needed } }) };
}

/** Members' seats that were not there for the whole of an item. */
export function awayAt(item: string, minutes: Minutes, setting: MinutesSetting): DocumentItem['away'] {
  const members = memberSeats(setting.seats, setting.municipalities, minutes.date);
  return members
    .map((seat) => ({ seat: seat.id, from: fromOf(seat, setting), how: seatAt(seat, item, minutes, setting) }))
    .filter(({ how }) => how !== 'present');
}

/** Was a member's seat empty for the whole of an item? */
export function missedAll(seat: string, item: string, minutes: Minutes, setting: MinutesSetting): boolean {
  return awayAt(item, minutes, setting).some((one) => one.seat === seat && one.how === 'absent');
}

function linesOf(notes: MinutesItem | undefined, setting: DocumentSetting, number?: () => number): DocumentLine[] {
  const points = [...(notes?.points ?? [])];
  return writtenLines(notes?.text ?? '').map(({ kind, text }) => {
    const point = kind === 'decision' || kind === 'assignment' ? points.shift() : undefined;
    if (point === undefined) return { kind, text };
    const no = kind === 'decision' ? number?.() : undefined;
    return { kind, text, point: point.id, ...(no === undefined ? {} : { no }), ...tidied(point, setting) };
  });
}

function tidied({ detail }: Point, setting: DocumentSetting): Partial<DocumentLine> {
  if (detail === undefined) return {};
  const words = (seats: readonly string[]) => seats.map((seat) => seatWords(seat, setting));
  const to = detail.forward && setting.forums?.get(detail.forward.forum)?.shortName;
  return {
    detail,
    ...(detail.owners ? { owners: words(detail.owners) } : {}),
    ...(detail.dissents ? { dissents: words(detail.dissents) } : {}),
    ...(to ? { forwardTo: to } : {}),
  };
}
