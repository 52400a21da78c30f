import type { Decide } from '../../declared/decide.ts';
import { askedSeats } from '../../kernel/asking/seats.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { RsvpAnswer } from '../../meeting/domain/rsvp.ts';
import type { Rsvp } from '../../meeting/domain/state.ts';
import type { Presence } from './presence.ts';
import { faultInWriting, type MinutesSetting } from './setting.ts';
import type { Minutes } from './state.ts';

/** Who was there, how, and from when until when. */
export const notePresence: Decide<'note-presence', Minutes, MinutesSetting> = (minutes, command, asked) => {
  const { meeting: id, of, presence } = command;
  const not = faultInWriting('note-presence', minutes, asked);
  if (not) return not;
  if (presence && faultInMoments(presence)) return refuse('refusal.presence-reversed');
  if ('seat' in of) {
    if (!asked.seats.some((seat) => seat.id === of.seat)) return refuse('refusal.malformed');
    return [{ type: 'presence-noted', kind: 'minutes', id, seat: of.seat, presence }];
  }
  if ('person' in of) return [{ type: 'presence-noted', kind: 'minutes', id, person: of.person, presence }];
  const { id: known, ...words } = of.other;
  if (known !== undefined && !minutes.presence.others.some((one) => one.id === known))
    return refuse('refusal.changed-meanwhile');
  return [{ type: 'other-noted', kind: 'minutes', id, other: known ?? `d${minutes.numbered + 1}`, presence, words }];
};

function faultInMoments({ from, until }: Presence): boolean {
  return from?.time !== undefined && until?.time !== undefined && from.time >= until.time;
}

export interface AnsweredSetting extends MinutesSetting {
  /** The answers to the notice that stand, by seat. */
  rsvps: ReadonlyMap<string, Rsvp>;
}

/** Whoever said how they come is noted so, where nothing is noted of them yet. Silence stays silence. */
export const takeAnswers: Decide<'take-answers', Minutes, AnsweredSetting> = (minutes, { meeting: id }, asked) => {
  const not = faultInWriting('take-answers', minutes, asked);
  if (not) return not;
  const { seats, municipalities, rsvps } = asked;
  const facts = askedSeats(seats, municipalities, minutes.date).flatMap(({ id: seat }) => {
    const answer = minutes.presence.seats[seat] === undefined ? rsvps.get(seat)?.answer : undefined;
    const presence = answer && presenceOf(answer);
    return presence ? [{ type: 'presence-noted' as const, kind: 'minutes' as const, id, seat, presence }] : [];
  });
  return facts.length > 0 ? facts : 'repeat';
};

/** "Kommer" without a mode says nothing of where somebody sits. */
export function presenceOf({ value, from, until }: RsvpAnswer): Presence | undefined {
  const hours = { ...(from ? { from: { time: from } } : {}), ...(until ? { until: { time: until } } : {}) };
  if (value === 'attending') return { how: 'on-site', ...hours };
  if (value === 'remote') return { how: 'digital', ...hours };
  return value === 'declined' || value === 'substitute' ? { how: 'absent' } : undefined;
}
