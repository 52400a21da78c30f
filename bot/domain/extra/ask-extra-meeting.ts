import { type Actor, isUnknown } from '../actor.ts';
import type { MeetingTime } from '../cooperation/definition.ts';
import { localDate } from '../local-time.ts';
import { faultInFields } from '../meeting/check-fields.ts';
import { isOver } from '../meeting/hours.ts';
import type { MeetingFact } from '../meeting/meeting-facts.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { askingSeats } from './asking-seats.ts';
import type { ExtraFact } from './extra-facts.ts';
import type { ExtraRequest } from './extra-request.ts';
import { type ExtraSetting, reached } from './reached.ts';

export interface AskSetting extends ExtraSetting {
  /** The request of this id, if there is one already. */
  existing: ExtraRequest | undefined;
  /** The body's open request; at most one. */
  open: { id: string; request: ExtraRequest } | undefined;
}

/** A member asks for an extra meeting of their body, the first to do so; the others join. */
export function askExtraMeeting(
  id: string,
  { when, reason }: { when: MeetingTime; reason: string },
  setting: AskSetting,
  actor: Actor,
  now: Date,
): (ExtraFact | MeetingFact)[] | Refusal | 'repeat' {
  const { forum, seats, zone, existing, open, title } = setting;
  const names = { forum: forum.shortName };
  if (isUnknown(actor)) return refuse('refusal.unknown-person');
  const mine = askingSeats(actor, seats, localDate(now, zone));
  const seat = mine[0];
  if (seat === undefined || actor.kind === 'system') return refuse('refusal.members-only', names);
  if (forum.rules.extraMeetingByMembers === null) return refuse('refusal.no-extra-rule', names);
  if (existing?.asks.some((ask) => mine.some((one) => one.id === ask.seat))) return 'repeat';
  const lapsed = open && isOver(open.request.when, zone, now) ? open : undefined;
  if (open && !lapsed) return refuse('refusal.extra-open', { ...names, date: open.request.when.date });
  if (existing) return refuse('refusal.malformed');
  const fault = faultInFields({ forum: forum.id, kind: 'extra', title, when, mode: 'undecided' }, forum, zone, now);
  if (fault) return fault;
  const about = { kind: 'extra-request', id } as const;
  const person = actor.person ?? '';
  return [
    ...(lapsed ? [{ type: 'extra-meeting-closed', kind: 'extra-request', id: lapsed.id } as const] : []),
    { type: 'extra-meeting-asked', ...about, forum: forum.id, when, seat: seat.id, person, words: { reason } },
    ...reached(id, { when, reason }, 1, setting),
  ];
}
