import { personOf } from '../../kernel/actor.ts';
import { relationsOf } from '../../kernel/asking/relation.ts';
import { countingSeats } from '../../kernel/asking/seats.ts';
import type { SeatDefinition } from '../../kernel/definition.ts';
import { type Language, text } from '../../texts/text.ts';
import { mayWonder } from '../../views/not-asked.ts';
import type { Reader } from '../../views/reader.ts';
import { type CalledSeats, calledSeats, ordinaryOf } from '../domain/called-seats.ts';
import type { MeetingBundle } from './bundle.ts';
import { meetingRoles } from './roles.ts';

/** A card asks for them some four times, and a bundle never changes. */
const CALLED = new WeakMap<MeetingBundle, CalledSeats>();

/** Which of a meeting's seats are asked, as it has been answered so far. */
export function calledIn(bundle: MeetingBundle): CalledSeats {
  const called = CALLED.get(bundle) ?? calledNow(bundle);
  CALLED.set(bundle, called);
  return called;
}

function calledNow({ seats, municipalities, forum, meeting, rsvps }: MeetingBundle): CalledSeats {
  const { date } = meeting.definition.when;
  return calledSeats(countingSeats(seats, municipalities, date), forum.rules, date, rsvps);
}

/** "Kommundirektör, Salem": the one that a substitute stands in for. */
export function ordinaryName(seat: SeatDefinition, bundle: MeetingBundle): string {
  return seatName(ordinaryOf(seat, bundle.seats), bundle);
}

/** A seat with its municipality: several substitutes may be called alike. */
export function seatName(seat: SeatDefinition | undefined, { municipalities }: MeetingBundle): string {
  const municipality = seat?.municipality && municipalities.get(seat.municipality)?.name;
  return [seat?.title ?? '', municipality ?? ''].filter(Boolean).join(', ');
}

/** What a substitute is told who has been called: for whom. */
export function calledText(seat: SeatDefinition, bundle: MeetingBundle, language: Language): string | undefined {
  const ordinary = ordinaryOf(seat, bundle.seats);
  const called = ordinary && bundle.rsvps.get(ordinary.id)?.answer.value === 'substitute';
  return called ? text(language, 'rsvp.called', { who: ordinaryName(seat, bundle) }) : undefined;
}

/** Why somebody who sees the meeting is not asked about it; nothing to those who know. */
export function notAskedText(bundle: MeetingBundle, reader: Reader): string | undefined {
  const { language, actor, now } = reader;
  const { meeting, forum } = bundle;
  const person = personOf(actor);
  if (person === null) return undefined;
  const { waiting } = calledIn(bundle);
  const [mine] = relationsOf(person, waiting, meeting.definition.when.date);
  if (mine) return text(language, 'rsvp.waiting-mine', { who: ordinaryName(mine.seat, bundle) });
  if (!mayWonder(actor, meetingRoles(actor, bundle, now))) return undefined;
  return text(language, 'rsvp.not-asked', { forum: forum.shortName });
}
