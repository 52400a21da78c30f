import { askedSeats, holderOn } from '../../kernel/asking/seats.ts';
import type { SeatDefinition } from '../../kernel/definition.ts';
import { whoOf } from '../../meeting/views/answer-rows.ts';
import { type Language, text } from '../../texts/text.ts';
import { inOrder } from '../../views/names.ts';
import { proposalsByDay } from '../domain/state.ts';
import type { DatesBundle } from './bundle.ts';
import type { DatesRowView } from './view.ts';
import { answersInWords } from './words.ts';

const ROLE_ORDER = ['member', 'substitute', 'attending', 'guest'];

/** Members first, each group alphabetical by municipality. */
export function inSeatOrder(bundle: DatesBundle): SeatDefinition[] {
  const asked = askedSeats(bundle.seats, bundle.municipalities, bundle.today);
  const sorted = inOrder(asked, (seat) => whoOf(seat, bundle));
  return sorted.sort((a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role));
}

export function rowOf(seat: SeatDefinition, bundle: DatesBundle, language: Language): DatesRowView {
  const proposals = proposalsByDay(bundle.dates.fields);
  const given = bundle.answers.get(seat.id)?.answers;
  const vacant = holderOn(seat, bundle.today) === undefined;
  return {
    seat: seat.id,
    who: whoOf(seat, bundle),
    seatTitle: seat.title,
    vacant,
    answers: Object.fromEntries(proposals.map(({ id }) => [id, given?.[id] ?? null])),
    text: given ? answersInWords(language, proposals, given) : text(language, vacant ? 'rsvp.vacant' : 'rsvp.silent'),
  };
}

export function summaryText(members: DatesRowView[], language: Language): string {
  const answered = members.filter((row) => Object.values(row.answers).some((one) => one !== null)).length;
  return text(language, 'answers.summary', { answered, of: members.length });
}
