import type { SeatRole } from '../../kernel/definition.ts';
import type { Refusal, RefusalCode } from '../../kernel/refusal.ts';
import { instantWords } from '../../texts/dates.ts';
import { type Language, type TextKey, text } from '../../texts/text.ts';
import { askedBy, type Reader } from '../../views/reader.ts';
import { mayAnswerNotice } from '../domain/answer-notice.ts';
import { seatAnsweredFor } from '../domain/answered-for.ts';
import { choicesFor } from '../domain/check-answer.ts';
import { isOver } from '../domain/hours.ts';
import { answerWords } from './answer-words.ts';
import type { MeetingBundle } from './bundle.ts';
import { calledIn, calledText } from './called.ts';
import type { AnswerChoice, MyAnswerView } from './view.ts';

/** The reader's own answer to a meeting's notice, or null when they hold no seat that is asked. */
export function myAnswer(bundle: MeetingBundle, reader: Reader): MyAnswerView | null {
  const { meeting, forum, zone } = bundle;
  const { date } = meeting.definition.when;
  const { asked: seats } = calledIn(bundle);
  const relation = seatAnsweredFor(reader.actor, seats, date);
  if (relation === undefined) return null;
  const { language } = reader;
  const not = mayAnswerNotice(meeting, { ...askedBy(reader, [relation.role]), forum, zone, seats });
  const rsvp = bundle.rsvps.get(relation.seat.id);
  const over = isOver(meeting.definition.when, zone, reader.now);
  const closed = over ? text(language, 'rsvp.closed-over') : closedText(not, language);
  const called = calledText(relation.seat, bundle, language);
  const holder = relation.role === 'assistant' ? bundle.people.get(relation.holder)?.title : undefined;
  return {
    seat: relation.seat.id,
    seatTitle: relation.seat.title,
    ...(holder === undefined ? {} : { onBehalfOf: holder }),
    ...(called === undefined ? {} : { calledText: called }),
    value: rsvp?.answer.value ?? null,
    ...(rsvp?.answer.from === undefined ? {} : { from: rsvp.answer.from }),
    ...(rsvp?.answer.until === undefined ? {} : { until: rsvp.answer.until }),
    text:
      earlierText(bundle, relation.seat.id, language) ??
      mineText(language, rsvp && answerWords(language, rsvp.answer), holder),
    ...(rsvp
      ? {
          answeredText: text(language, 'rsvp.answered-at', {
            when: instantWords(language, new Date(rsvp.at), bundle.zone),
          }),
        }
      : {}),
    open: not === undefined,
    ...(closed === undefined ? {} : { closedText: closed }),
    choices: answerChoices(bundle, relation.seat.role, language),
    drawn: reader.drawn,
  };
}

/** The answer before time, place or mode changed, which no longer stands. */
function earlierText({ earlier }: MeetingBundle, seat: string, language: Language): string | undefined {
  const before = earlier.get(seat);
  return before && text(language, 'rsvp.mine-earlier', { answer: answerWords(language, before.answer) });
}

function mineText(language: Language, answer: string | undefined, holder: string | undefined): string {
  if (answer === undefined) {
    return holder === undefined ? text(language, 'rsvp.mine-none') : text(language, 'rsvp.mine-none-for', { holder });
  }
  return holder === undefined
    ? text(language, 'rsvp.mine', { answer })
    : text(language, 'rsvp.mine-for', { answer, holder });
}

const CLOSED: Partial<Record<RefusalCode, TextKey>> = {
  'refusal.meeting-cancelled': 'rsvp.closed-cancelled',
  'refusal.meeting-over': 'rsvp.closed-over',
  'refusal.meeting-not-called': 'rsvp.closed-planned',
};

function closedText(not: Refusal | 'repeat' | undefined, language: Language): string | undefined {
  const key = not === undefined || not === 'repeat' ? undefined : CLOSED[not.refused];
  return key && text(language, key);
}

/** The answers that a seat of this role may give, the likely one first. */
export function answerChoices({ meeting, forum }: MeetingBundle, role: SeatRole, language: Language): AnswerChoice[] {
  return choicesFor(meeting.definition, forum, role).map((value) => ({
    value,
    text: text(language, `rsvp.${value}`),
    partly: value === 'attending' || value === 'remote',
  }));
}
