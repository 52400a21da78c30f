import { isDrawing } from '../../kernel/asking/repeat.ts';
import { AGENDA_KINDS, type MeetingTime } from '../../kernel/definition.ts';
import {
  address,
  count,
  date,
  type Fields,
  flag,
  id,
  maybe,
  object,
  oneOf,
  stop,
  time,
  words,
} from '../../kernel/fields.ts';
import type { ItemFields } from './agenda-item.ts';
import type { MeetingFields } from './check-fields.ts';
import type { MeetingCommand, NewAnnex, NewGuest } from './commands.ts';
import { RSVP_VALUES, type RsvpAnswer } from './rsvp.ts';

export const LONGEST_TITLE = 200;
const LONGEST_REASON = 500;
const LONGEST_TEXT = 2_000;
/** A proposal, or a background. */
const LONGEST_ITEM_TEXT = 4_000;

type Readers = { [Name in MeetingCommand['do']]: (fields: Fields) => Omit<MeetingCommand & { do: Name }, 'do'> };

const meeting = (fields: Fields) => id(fields, 'meeting');
const inItem = (fields: Fields) => ({ meeting: meeting(fields), item: id(fields, 'item') });

/** Every command about a meeting, from data that anybody could have sent. They throw through `stop`. */
export const MEETING_READERS: Readers = {
  'plan-meeting': (fields) => ({ id: id(fields, 'id'), fields: meetingFields(object(fields.fields)) }),
  'change-meeting': (fields) => ({
    meeting: meeting(fields),
    base: count(fields, 'base'),
    fields: meetingFields(object(fields.fields)),
    ...maybe(fields, 'again', flag),
    ...(fields.answerBy === '' ? { answerBy: '' } : maybe(fields, 'answerBy', date)),
  }),
  'set-agenda-item': (fields) => ({
    meeting: meeting(fields),
    base: count(fields, 'base'),
    ...maybe(fields, 'item', id),
    ...maybe(fields, 'at', count),
    fields: itemFields(object(fields.fields)),
  }),
  'move-agenda-item': (fields) => ({ ...inItem(fields), to: count(fields, 'to') }),
  'remove-agenda-item': (fields) => ({ ...inItem(fields), base: count(fields, 'base') }),
  'add-annex': (fields) => ({ ...inItem(fields), annex: annexOf(object(fields.annex)) }),
  'rename-annex': (fields) => ({
    ...inItem(fields),
    annex: id(fields, 'annex'),
    title: words(fields, 'title', LONGEST_TITLE),
  }),
  'move-annex': (fields) => ({ ...inItem(fields), annex: id(fields, 'annex'), to: count(fields, 'to') }),
  'remove-annex': (fields) => ({ ...inItem(fields), annex: id(fields, 'annex') }),
  'invite-guest': (fields) => ({ ...inItem(fields), guest: guestOf(object(fields.guest)) }),
  'remove-guest': (fields) => ({ ...inItem(fields), person: id(fields, 'person') }),
  'copy-agenda': (fields) => ({
    meeting: meeting(fields),
    base: count(fields, 'base'),
    from: fields.from === 'standing' ? 'standing' : { meeting: id(object(fields.from), 'meeting') },
  }),
  'ask-approval': (fields) => ({ meeting: meeting(fields) }),
  'approve-agenda': (fields) => ({
    meeting: meeting(fields),
    edition: count(fields, 'edition'),
    how: oneOf(fields, 'how', ['card', 'page', 'oral']),
  }),
  'send-notice': (fields) => ({
    meeting: meeting(fields),
    ...maybe(fields, 'again', (all, name) => count(all, name, 1)),
    ...maybe(fields, 'answerBy', date),
  }),
  'send-change': (fields) => ({ meeting: meeting(fields), agenda: count(fields, 'agenda') }),
  'answer-notice': (fields) => ({
    meeting: meeting(fields),
    revision: count(fields, 'revision', 1),
    answer: rsvp(object(fields.answer)),
    drawn: drawn(fields),
    ...maybe(fields, 'seat', id),
  }),
  'cancel-meeting': (fields) => ({
    meeting: meeting(fields),
    reason: words(fields, 'reason', LONGEST_REASON, { lines: true }),
  }),
  'remove-meeting': (fields) => ({ meeting: meeting(fields) }),
};

export function meetingTime(fields: Fields): MeetingTime {
  const when = { date: date(fields, 'date'), ...maybe(fields, 'endDate', date) };
  const hours = { ...maybe(fields, 'start', time), ...maybe(fields, 'end', time) };
  const { endDate, ...day } = when;
  return { ...day, ...(endDate && endDate !== day.date ? { endDate } : {}), ...hours };
}

function meetingFields(fields: Fields): MeetingFields {
  return {
    forum: id(fields, 'forum'),
    kind: oneOf(fields, 'kind', ['ordinary', 'extra', 'planning-conference']),
    title: words(fields, 'title', LONGEST_TITLE),
    when: meetingTime(object(fields.when)),
    mode: oneOf(fields, 'mode', ['on-site', 'remote', 'hybrid', 'undecided']),
    ...maybe(fields, 'place', (all, name) => words(all, name, LONGEST_TITLE)),
    ...maybe(fields, 'link', address),
    ...maybe(fields, 'purpose', (all, name) => words(all, name, LONGEST_REASON)),
    ...maybe(fields, 'note', (all, name) => words(all, name, LONGEST_TEXT, { lines: true })),
  };
}

function itemFields(fields: Fields): ItemFields {
  const kind = oneOf(fields, 'kind', AGENDA_KINDS);
  const minutes = maybe(fields, 'minutes', (all, name) => {
    const given = count(all, name, 1);
    return given <= 24 * 60 ? given : stop();
  });
  if (fields.secret === true) return { heading: '', kind, ...minutes, secret: true };
  return {
    heading: words(fields, 'heading', LONGEST_TITLE),
    kind,
    ...maybe(fields, 'presenter', (all, name) => words(all, name, LONGEST_TITLE)),
    ...maybe(fields, 'proposal', (all, name) => words(all, name, LONGEST_ITEM_TEXT, { lines: true })),
    ...maybe(fields, 'background', (all, name) => words(all, name, LONGEST_ITEM_TEXT, { lines: true })),
    ...minutes,
  };
}

/** A file comes only through its upload, which names it itself. */
function annexOf(fields: Fields): NewAnnex {
  if (fields.secret === true) return { secret: true };
  return { title: words(fields, 'title', LONGEST_TITLE), href: address(fields, 'href') };
}

function guestOf(fields: Fields): NewGuest {
  if (fields.person !== undefined) return { person: id(fields, 'person') };
  const mail = words(fields, 'mail', LONGEST_TITLE);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail)) stop();
  return {
    title: words(fields, 'title', LONGEST_TITLE),
    organisation: words(fields, 'organisation', LONGEST_TITLE),
    mail: mail.toLowerCase(),
  };
}

function rsvp(fields: Fields): RsvpAnswer {
  const value = oneOf(
    fields,
    'value',
    RSVP_VALUES.filter((one) => one !== 'coming'),
  );
  const from = maybe(fields, 'from', (all, name) => time(all, name, 'refusal.unclear-from'));
  const until = maybe(fields, 'until', (all, name) => time(all, name, 'refusal.unclear-until'));
  return { value, ...from, ...until };
}

function drawn(fields: Fields): string {
  const { drawn: given } = fields;
  return typeof given === 'string' && isDrawing(given) ? given : stop();
}
