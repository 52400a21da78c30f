import { AGENDA_KINDS } from '../../kernel/definition.ts';
import {
  count,
  date,
  type Fields,
  fitting,
  flag,
  id,
  ids,
  maybe,
  object,
  oneOf,
  stop,
  time,
  words,
} from '../../kernel/fields.ts';
import { STEERING } from '../../kernel/steering.ts';
import type { MinutesCommand, PresenceOf } from './commands.ts';
import type { PointDetail } from './points.ts';
import type { Moment, Presence } from './presence.ts';

/** The notes of one item, in letters. */
export const LONGEST_NOTES = 60_000;
const LONGEST_TITLE = 200;
const LONGEST_NUMBER = 80;
const LONGEST_WORDS = 500;
const LONGEST_COMMENT = 5_000;
const MOST_PARTS = 500;
const MOST_ASIDES = 50;
const MOST_SEATS = 200;

/** A person may give all but the one whose paper the service makes. */
type Read = Exclude<MinutesCommand['do'], 'distribute-minutes'>;
type Readers = { [Name in Read]: (fields: Fields) => Omit<MinutesCommand & { do: Name }, 'do'> };

const meeting = (fields: Fields) => ({ meeting: id(fields, 'meeting') });
const inItem = (fields: Fields) => ({ ...meeting(fields), item: id(fields, 'item') });
const heading = (fields: Fields, name: string) => words(fields, name, LONGEST_TITLE);
const kind = (fields: Fields, name: string) => oneOf(fields, name, AGENDA_KINDS);

/** Every command about minutes, from data that anybody could have sent. They throw through `stop`. */
export const MINUTES_READERS: Readers = {
  'start-minutes': meeting,
  'write-item': (fields) => ({
    ...inItem(fields),
    text: notes(fields),
    edition: count(fields, 'edition'),
    writer: id(fields, 'writer'),
    serial: count(fields, 'serial', 1),
  }),
  'settle-item': (fields) => ({
    ...inItem(fields),
    text: notes(fields),
    edition: count(fields, 'edition'),
    writer: id(fields, 'writer'),
    asides: list(fields.asides, MOST_ASIDES, (one) => ({ writer: id(one, 'writer'), serial: count(one, 'serial', 1) })),
  }),
  'note-presence': (fields) => ({
    ...meeting(fields),
    of: presenceOf(object(fields.of)),
    presence: fields.presence === null ? null : presence(object(fields.presence)),
  }),
  'take-answers': meeting,
  'add-held-item': (fields) => ({
    ...meeting(fields),
    heading: heading(fields, 'heading'),
    kind: kind(fields, 'kind'),
    ...maybe(fields, 'at', count),
  }),
  'change-held-item': (fields) => ({
    ...inItem(fields),
    ...maybe(fields, 'heading', heading),
    ...maybe(fields, 'kind', kind),
    ...maybe(fields, 'struck', flag),
  }),
  'move-held-item': (fields) => ({ ...inItem(fields), to: count(fields, 'to') }),
  'begin-item': (fields) => ({ ...inItem(fields), at: hour(fields, 'at') }),
  'note-hours': (fields) => ({ ...meeting(fields), began: hour(fields, 'began'), ended: hour(fields, 'ended') }),
  'note-registry-number': (fields) => ({
    ...meeting(fields),
    number: fields.number === null ? null : words(fields, 'number', LONGEST_NUMBER),
  }),
  'elect-verifier': (fields) => ({
    ...meeting(fields),
    seat: id(fields, 'seat'),
    elected: flag(fields, 'elected'),
    ...maybe(fields, 'item', id),
  }),
  'send-minutes': meeting,
  'approve-items': (fields) => ({
    ...meeting(fields),
    round: count(fields, 'round', 1),
    parts: fields.parts === 'all' ? 'all' : ids(fields.parts, MOST_PARTS),
  }),
  'comment-item': (fields) => ({
    ...meeting(fields),
    round: count(fields, 'round', 1),
    part: id(fields, 'part'),
    kind: oneOf(fields, 'kind', ['comment', 'change']),
    text: comment(fields, 'text'),
  }),
  'settle-comment': (fields) => ({
    ...meeting(fields),
    comment: id(fields, 'comment'),
    ...maybe(fields, 'text', comment),
  }),
  'record-dissent': (fields) => ({ ...inItem(fields), text: comment(fields, 'text') }),
  'finish-minutes': meeting,
  'file-extract': (fields) => ({ ...meeting(fields), item: id(fields, 'item') }),
  'remind-registries': meeting,
  'correct-minutes': (fields) => ({ ...meeting(fields), ...maybe(fields, 'item', id), text: comment(fields, 'text') }),
  'describe-point': (fields) => ({
    ...inItem(fields),
    point: id(fields, 'point'),
    detail: detail(object(fields.detail)),
  }),
};

const comment = (fields: Fields, name: string) => words(fields, name, LONGEST_COMMENT, { lines: true });

/** Kept as it was typed, but for letters that are not seen. */
function notes({ text }: Fields): string {
  return typeof text === 'string' ? fitting(text.normalize('NFC').replace(STEERING, ''), LONGEST_NOTES) : stop();
}

/** Null: none is known. */
function hour(fields: Fields, name: string): string | null {
  return fields[name] === null ? null : time(fields, name);
}

function list<T>(value: unknown, most: number, read: (fields: Fields) => T): T[] {
  if (!Array.isArray(value) || value.length > most) return stop();
  return value.map((one: unknown) => read(object(one)));
}

function presenceOf(fields: Fields): PresenceOf {
  if (fields.seat !== undefined) return { seat: id(fields, 'seat') };
  if (fields.person !== undefined) return { person: id(fields, 'person') };
  const other = object(fields.other);
  return {
    other: { ...maybe(other, 'id', id), title: heading(other, 'title'), ...maybe(other, 'organisation', heading) },
  };
}

function presence(fields: Fields): Presence {
  return {
    how: oneOf(fields, 'how', ['on-site', 'digital', 'absent']),
    ...maybe(fields, 'from', moment),
    ...maybe(fields, 'until', moment),
  };
}

function moment(fields: Fields, name: string): Moment {
  const given = object(fields[name]);
  const at = { ...maybe(given, 'time', time), ...maybe(given, 'item', id) };
  return { ...at, ...(given.about === true && at.time ? { about: true } : {}) };
}

const said = (fields: Fields, name: string) => words(fields, name, LONGEST_WORDS, { lines: true });

function detail(fields: Fields): PointDetail {
  return {
    ...yes(fields, 'plain'),
    ...maybe(fields, 'agreement', said),
    ...some(fields, 'dissents'),
    ...maybe(fields, 'forward', (all) => forward(object(all.forward))),
    ...some(fields, 'owners'),
    ...yes(fields, 'everyone'),
    ...yes(fields, 'secretariat'),
    ...maybe(fields, 'due', date),
    ...maybe(fields, 'dueBasis', said),
    ...maybe(fields, 'reportTo', said),
  };
}

function yes<Name extends string>(fields: Fields, name: Name): Partial<Record<Name, true>> {
  return fields[name] === true ? ({ [name]: true } as Partial<Record<Name, true>>) : {};
}

function some<Name extends string>(fields: Fields, name: Name): Partial<Record<Name, string[]>> {
  const found = fields[name] === undefined ? [] : ids(fields[name], MOST_SEATS);
  return found.length > 0 ? ({ [name]: found } as Partial<Record<Name, string[]>>) : {};
}

function forward(fields: Fields): NonNullable<PointDetail['forward']> {
  return {
    forum: id(fields, 'forum'),
    ...maybe(fields, 'meeting', id),
    ...maybe(fields, 'date', date),
    ...maybe(fields, 'purpose', said),
    ...maybe(fields, 'condition', said),
  };
}
