import { chatReads, inTheirChats } from '../../delivery/service/chats.ts';
import { definitions, holderAccountReads } from '../../forum/service/bodies.ts';
import { CHANNEL_LANGUAGE } from '../../forum/service/channel-reader.ts';
import { holderOn, holdersOn } from '../../kernel/asking/seats.ts';
import type { SeatDefinition } from '../../kernel/definition.ts';
import type { Drawn } from '../../ports/service.ts';
import type { Loaded, NewDelivery, Read } from '../../ports/store.ts';
import type { Means } from '../../service/means.ts';
import { changeCard } from '../cards/change.ts';
import { callsInTurn } from '../domain/called-seats.ts';
import type { MeetingBundle } from '../views/bundle.ts';
import { calledIn } from '../views/called.ts';
import { sparedNotice, unneededNotice } from '../views/substitute.ts';
import { drawCalled, drawCalledHere } from './draw-substitute.ts';
import { aboutMeeting } from './matter.ts';
import { channelPost } from './notice-deliveries.ts';

/** Whom the answers call and spare, and where to reach them. Nothing where no substitute is needed. */
export function substituteReads(bundle: MeetingBundle | undefined, loaded: Loaded, value: string): Read[] {
  if (bundle === undefined || !(value === 'substitute' || callsSubstitutes(bundle))) return [];
  const seats = definitions(loaded, 'seat').filter(({ role }) => role === 'substitute');
  const persons = holdersOn(seats, bundle.meeting.definition.when.date);
  if (persons.length === 0) return [];
  return [{ kind: 'person', ids: persons }, ...chatReads(persons, loaded), ...holderAccountReads(loaded)];
}

/** May an answer call substitutes, or spare some who have been called? */
export function callsSubstitutes({ seats, forum, meeting, rsvps }: MeetingBundle): boolean {
  return callsInTurn(seats, forum.rules, meeting.definition.when.date, rsvps);
}

interface Telling extends Means {
  bundle: MeetingBundle;
  after: Loaded;
  /** Says which answer it comes of: another one tells anew. */
  cause: string;
}

/** Substitutes who are called by an answer are told, and those whom it spares; they hear of it in their chat, or else in the channel. */
export function substituteDeliveries(before: MeetingBundle, telling: Telling): NewDelivery[] {
  const { bundle } = telling;
  const [was, is] = [substitutesAsked(before), substitutesAsked(bundle)];
  const fresh = is.filter((seat) => !was.some(({ id }) => id === seat.id));
  const spared = was.filter((seat) => !is.some(({ id }) => id === seat.id) && !declines(seat, bundle));
  return [
    ...fresh.flatMap((seat) => toldToCome(seat, telling)),
    ...spared.flatMap((seat) => toldToStay(seat, telling)),
  ];
}

function substitutesAsked(bundle: MeetingBundle): SeatDefinition[] {
  return calledIn(bundle).asked.filter(({ role }) => role === 'substitute');
}

function declines({ id }: SeatDefinition, { rsvps }: MeetingBundle): boolean {
  return rsvps.get(id)?.answer.value === 'declined';
}

function toldToCome(seat: SeatDefinition, telling: Telling): NewDelivery[] {
  const { bundle, context, now } = telling;
  const person = personIn(seat, bundle);
  const chats = inChats(seat, 'substitute', () => drawCalled(bundle, person, context, now), telling);
  if (chats.length > 0) return chats;
  const draw = (channel: string) => drawCalledHere(bundle, seat, { loaded: telling.after, context, channel });
  return inTheChannel(seat, 'substitute', draw, telling);
}

function toldToStay(seat: SeatDefinition, telling: Telling): NewDelivery[] {
  const chats = inChats(seat, 'spared', drawSpared(seat, telling), telling);
  if (chats.length > 0) return chats;
  return inTheChannel(seat, 'spared', (channel) => drawSparedHere(seat, channel, telling), telling);
}

function drawSparedHere(seat: SeatDefinition, channel: string, { bundle, context }: Telling): Drawn {
  const view = unneededNotice(bundle, seat, CHANNEL_LANGUAGE);
  const href = context.links.meeting(bundle.id, channel);
  return { summary: `${view.title}, ${view.when}`, card: changeCard(view, { language: CHANNEL_LANGUAGE, href }) };
}

function drawSpared(seat: SeatDefinition, { bundle, context }: Telling): () => Drawn {
  const language = bundle.people.get(personIn(seat, bundle))?.language ?? CHANNEL_LANGUAGE;
  const view = sparedNotice(bundle, seat, language);
  const href = context.links.meeting(bundle.id, undefined);
  return () => ({ summary: `${view.title}, ${view.when}`, card: changeCard(view, { language, href }) });
}

function personIn(seat: SeatDefinition, { meeting }: MeetingBundle): string {
  return holderOn(seat, meeting.definition.when.date)?.person ?? '';
}

function inChats(
  seat: SeatDefinition,
  role: 'substitute' | 'spared',
  draw: () => Drawn,
  { bundle, after, cause }: Telling,
): NewDelivery[] {
  const person = personIn(seat, bundle);
  const [key, about] = [`${role}:${seat.id}:${cause}`, aboutMeeting(bundle.id, role)];
  return inTheirChats(person, after, { key, about, to: { person, seat: seat.id }, draw });
}

function inTheChannel(
  seat: SeatDefinition,
  role: 'substitute' | 'spared',
  draw: (channel: string) => Drawn,
  { bundle, cause }: Telling,
): NewDelivery[] {
  const person = personIn(seat, bundle);
  const posts = channelPost(bundle, `${role}:${seat.id}:${cause}`, aboutMeeting(bundle.id, role), draw);
  const to = { person, seat: seat.id };
  return posts.map((post) => ({ ...post, payload: { ...post.payload, to }, recipients: [person] }));
}
