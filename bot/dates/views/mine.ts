import { countingSeats } from '../../kernel/asking/seats.ts';
import { seatAnsweredFor } from '../../meeting/domain/answered-for.ts';
import { type Language, text } from '../../texts/text.ts';
import { askedBy, type Reader } from '../../views/reader.ts';
import { mayAnswerDates } from '../domain/answer.ts';
import type { Suits } from '../domain/commands.ts';
import { proposalsByDay } from '../domain/state.ts';
import type { DatesBundle } from './bundle.ts';
import type { MyDatesView } from './view.ts';
import { answersInWords } from './words.ts';

/** The reader's own answers to a date question, or null when they are not asked. */
export function myDates(bundle: DatesBundle, reader: Reader): MyDatesView | null {
  const { dates, forum, zone, today } = bundle;
  const seats = countingSeats(bundle.seats, bundle.municipalities, today);
  const relation = seatAnsweredFor(reader.actor, seats, today, undefined, 'answer-dates');
  if (relation === undefined) return null;
  const { language, drawn } = reader;
  const seat = relation.seat.id;
  const answers = bundle.answers.get(seat)?.answers ?? {};
  const holder = relation.role === 'assistant' ? bundle.people.get(relation.holder)?.title : undefined;
  const open = mayAnswerDates(dates, { ...askedBy(reader, [relation.role]), forum, zone, seats }) === undefined;
  return { seat, answers, text: mineText(bundle, answers, holder, language), open, drawn };
}

function mineText(
  { dates }: DatesBundle,
  given: Record<string, Suits>,
  holder: string | undefined,
  language: Language,
): string {
  const answers = answersInWords(language, proposalsByDay(dates.fields), given);
  if (Object.keys(given).length === 0) {
    return holder === undefined ? text(language, 'rsvp.mine-none') : text(language, 'rsvp.mine-none-for', { holder });
  }
  return holder === undefined
    ? text(language, 'dates.mine', { answers })
    : text(language, 'dates.mine-for', { answers, holder });
}
