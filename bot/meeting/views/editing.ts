import type { MeetingDefinition, PersonDefinition } from '../../kernel/definition.ts';
import { whenWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import { inOrder } from '../../views/names.ts';
import type { Reader } from '../../views/reader.ts';
import { type AgendaItem, type ItemFields, itemWords } from '../domain/agenda-item.ts';
import { proposedAnswerBy } from '../domain/answer-by.ts';
import type { MeetingFields } from '../domain/check-fields.ts';
import { closingAt } from '../domain/closing-items.ts';
import { unsentChanges } from '../domain/send-change.ts';
import { workingAgenda } from '../domain/state.ts';
import { annexView, guestWords, headingWords, kindWords } from './agenda-words.ts';
import type { MeetingBundle } from './bundle.ts';
import type { InMinutes } from './in-minutes.ts';
import { whereText } from './place-text.ts';
import type { EditItemView, EditingView } from './view.ts';

/** What editing needs beside the meeting: read only for the secretariat. */
export interface EditingMeans {
  copyFrom: EditingView['copyFrom'];
  /** Everybody who is known, for the names of guests. */
  people: ReadonlyMap<string, PersonDefinition>;
  uploads: boolean;
  /** The meeting's page in the tab. */
  page: string;
  /** Was the day told in the channel before any notice? */
  promised: boolean;
  /** Are its minutes begun? */
  noted: boolean;
  /** How far an item has come in them. */
  inMinutes(item: string): InMinutes;
  /** Has the body's chair a chat of their own with the bot? */
  chairChats: boolean;
  agendaMissing?: string;
}

/** The meeting as the secretariat edits it: its fields as they stand, and the agenda as it is being prepared. */
export function editingView(bundle: MeetingBundle, means: EditingMeans, { language, now }: Reader): EditingView {
  const { meeting, forum, zone } = bundle;
  const items = workingAgenda(meeting, forum.standingAgenda);
  const newBefore = items[closingAt(items)]?.id;
  return {
    fields: fieldsOf(meeting.definition),
    edition: meeting.edition,
    agendaEdition: meeting.agendaEdition,
    items: items.map((item, index) => editItem(item, index + 1, bundle, means, language)),
    ...(newBefore === undefined ? {} : { newBefore }),
    unsent: unsentChanges(meeting).map((one) => text(language, `unsent.${one === 'annexes' ? 'annexes' : 'agenda'}`)),
    answerBy: proposedAnswerBy(meeting, { forum, zone, now }),
    lastDay: (meeting.status === 'noticed' && meeting.answerBy) || '',
    copyFrom: means.copyFrom,
    knownGuests: knownGuests(means.people),
    uploads: means.uploads,
    ...(means.agendaMissing === undefined ? {} : { agendaMissing: means.agendaMissing }),
  };
}

function fieldsOf({ id: _, agenda: __, guests: ___, ...fields }: MeetingDefinition): MeetingFields {
  return fields;
}

function editItem(
  item: AgendaItem,
  no: number,
  bundle: MeetingBundle,
  { people, page, inMinutes }: EditingMeans,
  language: Language,
): EditItemView {
  return {
    id: item.id,
    no,
    version: item.version,
    fields: itemFields(item),
    inMinutes: inMinutes(item.id),
    heading: headingWords(language, item),
    kindText: kindWords(language, item),
    annexes: item.annexes.map((annex) => annexView(annex, bundle.id, language)),
    guests: item.guests.map((person) => ({
      person,
      text: guestWords(people.get(person)),
      invitation: invitation(bundle, { no, heading: headingWords(language, item) }, page),
    })),
  };
}

/** In Swedish, as the people who are invited read it. */
function invitation(bundle: MeetingBundle, item: { no: number; heading: string }, page: string): string {
  const { forum, meeting } = bundle;
  const { when, link } = meeting.definition;
  const lines = [
    text('sv', 'guest.invitation', { forum: forum.name }),
    text('sv', 'guest.when', { when: whenWords('sv', when) }),
    text('sv', 'guest.where', { where: whereText(bundle, 'sv') }),
    text('sv', 'guest.item', item),
    ...(link === undefined ? [] : [text('sv', 'guest.link', { link })]),
    text('sv', 'guest.page', { page }),
  ];
  return lines.join('\n');
}

function itemFields({ kind, minutes, secret, ...words }: AgendaItem): ItemFields {
  return {
    ...itemWords(words),
    kind,
    ...(minutes === undefined ? {} : { minutes }),
    ...(secret ? { secret } : {}),
  };
}

/** People from outside the municipalities. */
function knownGuests(people: ReadonlyMap<string, PersonDefinition>): EditingView['knownGuests'] {
  const outside = [...people.values()].filter((person) => person.organisation !== undefined);
  return inOrder(
    outside.map((person) => ({ person: person.id, text: guestWords(person) })),
    (guest) => guest.text,
  );
}
