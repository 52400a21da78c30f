import { askedSeats, holderOn } from '../../kernel/asking/seats.ts';
import type { SeatDefinition } from '../../kernel/definition.ts';
import { type Language, text } from '../../texts/text.ts';
import { inOrder } from '../../views/names.ts';
import { attendance } from '../domain/attendance.ts';
import { substitutesOf } from '../domain/called-seats.ts';
import { answerWords, hoursWords } from './answer-words.ts';
import type { MeetingBundle } from './bundle.ts';
import { calledIn } from './called.ts';
import type { AnswerRowView, AnswersView, QuorumView } from './view.ts';

const ROLE_ORDER = ['member', 'substitute', 'attending', 'guest'];

/** Who comes, seat by seat: members first, each group alphabetical by municipality. */
export function answersView(bundle: MeetingBundle, language: Language): AnswersView {
  const rows = answerRows(bundle, language);
  const members = rows.filter((row) => row.role === 'member');
  const answered = members.filter((row) => row.value !== 'silent' && row.value !== 'vacant').length;
  const of = members.length;
  return {
    answered,
    of,
    summary: text(language, 'answers.summary', { answered, of }),
    tally: tally(members, language),
    rows,
    ...byMember(rows, bundle, language),
  };
}

/** Each member's row with those of its substitutes, and the rest. */
function byMember(
  rows: AnswerRowView[],
  { seats, rsvps }: MeetingBundle,
  language: Language,
): Pick<AnswersView, 'table' | 'others'> {
  const seatOf = (row: AnswerRowView) => seats.find(({ id }) => id === row.seat);
  const table = rows
    .filter((row) => row.role === 'member')
    .map((member) => {
      const answer = rsvps.get(member.seat)?.answer;
      const seat = seatOf(member);
      const own = new Set(seat && substitutesOf(seat, seats).map(({ id }) => id));
      return {
        member,
        answerText: answer ? text(language, `rsvp.${answer.value}`) : member.text,
        hoursText: answer ? hoursWords(language, answer) : '',
        substitutes: rows.filter((row) => own.has(row.seat)).sort((a, b) => (a.seat < b.seat ? -1 : 1)),
      };
    });
  const shown = new Set(table.flatMap(({ member, substitutes }) => [member, ...substitutes]));
  return { table, others: rows.filter((row) => !shown.has(row)) };
}

function answerRows(bundle: MeetingBundle, language: Language): AnswerRowView[] {
  const { date } = bundle.meeting.definition.when;
  const waiting = new Set(calledIn(bundle).waiting.map(({ id }) => id));
  const rows = askedSeats(bundle.seats, bundle.municipalities, date).map((seat) =>
    answerRow(seat, waiting.has(seat.id), bundle, language),
  );
  const sorted = inOrder(rows, (row) => row.who);
  return sorted.sort((a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role));
}

function answerRow(seat: SeatDefinition, waits: boolean, bundle: MeetingBundle, language: Language): AnswerRowView {
  const rsvp = bundle.rsvps.get(seat.id);
  const vacant = holderOn(seat, bundle.meeting.definition.when.date) === undefined;
  // Whoever is not needed any more is not expected, whatever they said while they were; that they can't come still holds.
  const waiting = waits && !vacant && rsvp?.answer.value !== 'declined';
  const value = waiting ? 'waiting' : (rsvp?.answer.value ?? (vacant ? 'vacant' : 'silent'));
  return {
    seat: seat.id,
    who: whoOf(seat, bundle),
    seatTitle: seat.title,
    role: seat.role as AnswerRowView['role'],
    value,
    text: waiting
      ? text(language, 'rsvp.waiting')
      : rsvp
        ? answerWords(language, rsvp.answer)
        : unanswered(seat, vacant, bundle, language),
  };
}

function unanswered(seat: SeatDefinition, vacant: boolean, { earlier }: MeetingBundle, language: Language): string {
  if (vacant) return text(language, 'rsvp.vacant');
  const before = earlier.get(seat.id);
  if (before === undefined) return text(language, 'rsvp.silent');
  return text(language, 'rsvp.silent-since', { answer: answerWords(language, before.answer) });
}

/** The municipality or organisation that a seat speaks for. */
export function whoOf(seat: SeatDefinition, bundle: Pick<MeetingBundle, 'municipalities'>): string {
  const municipality = seat.municipality && bundle.municipalities.get(seat.municipality);
  return (municipality ? municipality.name : seat.organisation) ?? seat.title;
}

function tally(members: AnswerRowView[], language: Language): string {
  const parts = (['attending', 'remote', 'coming', 'substitute', 'declined', 'silent'] as const).flatMap((value) => {
    const count = members.filter((row) => row.value === value || (value === 'silent' && row.value === 'vacant')).length;
    return count > 0 ? [text(language, `answers.tally.${value}`, { count })] : [];
  });
  return parts.join(', ');
}

/** Is the body quorate as answered so far, and who is missing for it? Undefined where it has no such rule. */
export function quorumView(bundle: MeetingBundle, language: Language): QuorumView | undefined {
  const { forum, seats, municipalities, rsvps, meeting } = bundle;
  const { members, present, needed } = attendance(
    seats,
    municipalities,
    forum.rules,
    meeting.definition.when.date,
    rsvps,
  );
  if (needed === null) return undefined;
  const absent = members.filter((seat) => !present.includes(seat)).map((seat) => whoOf(seat, bundle));
  const missing = inOrder(absent, (name) => name);
  const numbers = { present: present.length, of: members.length, needed, forum: forum.shortName };
  const met = present.length >= needed;
  const words = [text(language, met ? 'quorum.met' : 'quorum.short', numbers)];
  if (!met) words.push(text(language, 'quorum.missing', { names: missing.join(', ') }));
  return { needed, present: present.length, of: members.length, met, text: words.join(' '), missing };
}
