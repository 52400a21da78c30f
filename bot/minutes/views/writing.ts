import { askedSeats, holderOn, memberSeats } from '../../kernel/asking/seats.ts';
import type { SeatDefinition } from '../../kernel/definition.ts';
import { agendaOf } from '../../meeting/domain/state.ts';
import { guestWords, headingWords, kindWords } from '../../meeting/views/agenda-words.ts';
import { instantWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import { inOrder } from '../../views/names.ts';
import type { Reader } from '../../views/reader.ts';
import { awayAt, fromOf, missedAll, seatWords, whoWords } from '../domain/document-of.ts';
import { followsOf } from '../domain/follows.ts';
import { presenceOf } from '../domain/note-presence.ts';
import { type Quorum, quorumAt, quorumOf } from '../domain/quorum.ts';
import type { HeldItem, Minutes, MinutesItem } from '../domain/state.ts';
import type { MinutesBundle } from './bundle.ts';
import type { ItemView, PersonView, SeatView, VerifierView, WritingView } from './view.ts';

/** The minutes for whoever writes them. */
export function writingView(minutes: Minutes, bundle: MinutesBundle, { language }: Reader): WritingView {
  const { meeting } = bundle;
  const { began, ended, presence } = minutes;
  const seats = seatViews(minutes, bundle);
  const quorum = quorumOf(minutes, meeting);
  const members = memberSeats(meeting.seats, meeting.municipalities, minutes.date);
  const electable = members.filter((seat) => holderOn(seat, minutes.date) !== undefined);
  return {
    seats,
    persons: personViews(minutes, bundle),
    others: presence.others,
    ...(began ? { began } : {}),
    ...(ended ? { ended } : {}),
    quorum,
    quorumText: quorumText(quorum, bundle, language),
    items: minutes.items.map((item, index) => itemView(item, index + 1, minutes, bundle, language)),
    verifiers: minutes.verifiers.map((one) => verifierView(one, minutes, bundle, language)),
    verifiersNeeded: meeting.forum.rules.verifiers,
    electable: inOrder(
      electable.map((seat) => ({ seat: seat.id, who: whoWords(seat, meeting) })),
      ({ who }) => who,
    ),
    answersLeft: seats.filter(({ proposed }) => proposed !== null).length,
  };
}

/** Members by name, then the others. */
function seatViews({ presence, date }: Minutes, { meeting }: MinutesBundle): SeatView[] {
  const { seats, municipalities, rsvps } = meeting;
  const shown = [
    ...askedSeats(seats, municipalities, date),
    ...seats.filter((seat) => seat.role === 'secretary' && holderOn(seat, date) !== undefined),
  ];
  const view = (seat: SeatDefinition): SeatView => {
    const noted = presence.seats[seat.id] ?? null;
    const answer = rsvps.get(seat.id)?.answer;
    return {
      seat: seat.id,
      from: fromOf(seat, meeting),
      title: seat.title,
      role: seat.role,
      vacant: holderOn(seat, date) === undefined,
      presence: noted,
      proposed: (noted === null && answer && presenceOf(answer)) || null,
    };
  };
  const members = shown.filter(({ role }) => role === 'member').map(view);
  const others = shown.filter(({ role }) => role !== 'member').map(view);
  return [...inOrder(members, ({ from }) => from), ...inOrder(others, ({ from }) => from)];
}

function personViews({ presence }: Minutes, { meeting }: MinutesBundle): PersonView[] {
  const agenda = agendaOf(meeting.meeting, meeting.forum.standingAgenda);
  const invited = new Set([...agenda.flatMap(({ guests }) => guests), ...Object.keys(presence.persons)]);
  const persons = [...invited].map((person) => ({
    person,
    who: guestWords(meeting.people.get(person)),
    presence: presence.persons[person] ?? null,
  }));
  return inOrder(persons, ({ who }) => who);
}

function quorumText({ of, needed, possible }: Quorum, { meeting }: MinutesBundle, language: Language): string {
  if (needed === null) return '';
  const key = possible >= needed ? 'met' : 'short';
  return text(language, `minutes.quorum.${key}`, { present: possible, of, needed, forum: meeting.forum.shortName });
}

function itemView(
  item: HeldItem,
  no: number,
  minutes: Minutes,
  { meeting, notes }: MinutesBundle,
  language: Language,
): ItemView {
  const written = notes.get(item.id);
  return {
    id: item.id,
    no,
    heading: headingWords(language, item),
    kind: item.kind,
    kindText: kindWords(language, item),
    secret: item.secret ?? false,
    added: item.added ?? false,
    struck: item.struck ?? false,
    follows: followsOf(item),
    ...(item.begun ? { begun: item.begun } : {}),
    edition: written?.edition ?? 0,
    text: written?.text ?? '',
    writer: written?.chain.writer ?? '',
    asides: (written?.asides ?? []).map(({ writer, serial, base, text: said, at }) => ({
      ...{ writer, serial, base, text: said },
      atText: instantWords(language, new Date(at), meeting.zone),
    })),
    points: written?.points ?? [],
    away: awayAt(item.id, minutes, meeting),
    warnings: decides(written) ? quorumWarnings(quorumAt(item.id, minutes, meeting), language) : [],
  };
}

function decides(notes: MinutesItem | undefined): boolean {
  return notes?.points.some(({ kind }) => kind === 'decision') ?? false;
}

function quorumWarnings({ of, needed, sure, possible }: Quorum, language: Language): string[] {
  if (needed === null || sure >= needed) return [];
  return [text(language, `minutes.item.${possible < needed ? 'short' : 'unsure'}`, { sure, of, needed })];
}

function verifierView(
  { seat, item }: Minutes['verifiers'][number],
  minutes: Minutes,
  { meeting, notes }: MinutesBundle,
  language: Language,
): VerifierView {
  const missed = minutes.items.flatMap(({ id }, index) =>
    decides(notes.get(id)) && missedAll(seat, id, minutes, meeting) ? [index + 1] : [],
  );
  return {
    seat,
    who: seatWords(seat, meeting),
    ...(item ? { item } : {}),
    warnings: missed.length > 0 ? [text(language, 'minutes.verifier.away', { items: missed.join(', ') })] : [],
  };
}
