import { proposalsOf } from '../domain/dates/date-poll.ts';
import type { Suits } from '../domain/dates/dates-commands.ts';
import { answeringSeat } from '../domain/meeting/answer-notice.ts';
import { type Language, text } from '../texts/text.ts';
import { answersInWords } from './dates-words.ts';
import type { PollBundle } from './poll-bundle.ts';
import type { MyDatesView } from './poll-view.ts';
import type { Reader } from './reader.ts';

/** The reader's own answers to a date question, or null when they are not asked. */
export function myDates(bundle: PollBundle, reader: Reader, open: boolean): MyDatesView | null {
  const relation = answeringSeat(reader.actor, bundle.seats, bundle.today, undefined, 'answer-dates');
  if (relation === undefined) return null;
  const { language, drawn } = reader;
  const seat = relation.seat.id;
  const answers = bundle.answers.get(seat)?.answers ?? {};
  const holder = relation.role === 'assistant' ? bundle.people.get(relation.holder)?.title : undefined;
  return { seat, answers, text: mineText(bundle, answers, holder, language), open, drawn };
}

function mineText(
  { poll }: PollBundle,
  given: Record<string, Suits>,
  holder: string | undefined,
  language: Language,
): string {
  const answers = answersInWords(language, proposalsOf(poll.fields), given);
  if (Object.keys(given).length === 0) {
    return holder === undefined ? text(language, 'rsvp.mine-none') : text(language, 'rsvp.mine-none-for', { holder });
  }
  return holder === undefined
    ? text(language, 'poll.mine', { answers })
    : text(language, 'poll.mine-for', { answers, holder });
}
