import { type Actor, isUnknown } from '../actor.ts';
import { localDate } from '../local-time.ts';
import { faultInFields } from '../meeting/check-fields.ts';
import { isOver } from '../meeting/hours.ts';
import type { MeetingFact } from '../meeting/meeting-facts.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { askingSeats } from './asking-seats.ts';
import type { ExtraFact } from './extra-facts.ts';
import { countedAsks, type ExtraRequest } from './extra-request.ts';
import { type ExtraSetting, reached } from './reached.ts';

/** Another member asks for the same extra meeting; a seat counts once, and the one that reaches the body's number makes the meeting. */
export function joinExtraMeeting(
  id: string,
  request: ExtraRequest,
  setting: ExtraSetting,
  actor: Actor,
  now: Date,
): (ExtraFact | MeetingFact)[] | Refusal | 'repeat' {
  const { forum, seats, zone, title } = setting;
  const names = { forum: forum.shortName, date: request.when.date };
  if (isUnknown(actor)) return refuse('refusal.unknown-person');
  const mine = askingSeats(actor, seats, localDate(now, zone));
  const seat = mine[0];
  if (seat === undefined || actor.kind === 'system') return refuse('refusal.members-only', names);
  const asked = mine.some((one) => request.asks.some((ask) => ask.seat === one.id));
  if (request.status === 'planned') return asked ? 'repeat' : refuse('refusal.extra-planned', names);
  if (request.status === 'closed') return refuse('refusal.extra-closed', names);
  if (forum.rules.extraMeetingByMembers === null) return refuse('refusal.no-extra-rule', names);
  const { when } = request;
  if (isOver(when, zone, now)) return refuse('refusal.extra-over', names);
  const fault = faultInFields({ forum: forum.id, kind: 'extra', title, when, mode: 'undecided' }, forum, zone, now);
  if (fault) return fault;
  const person = actor.person ?? '';
  const joined: ExtraFact = { type: 'extra-meeting-joined', kind: 'extra-request', id, seat: seat.id, person };
  const facts = asked ? [] : [joined];
  const made = reached(id, request, countedAsks(request, seats).length + facts.length, setting);
  return facts.length + made.length > 0 ? [...facts, ...made] : 'repeat';
}
