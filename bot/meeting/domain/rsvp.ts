import type { WallTime } from '../../kernel/named.ts';

/** A person's answer to a notice (svar på kallelsen). `coming`: will be there, on site or digitally not said; carried over from a date that suits, never offered as a button. */
export const RSVP_VALUES = ['attending', 'remote', 'declined', 'substitute', 'coming'] as const;
export type RsvpValue = (typeof RSVP_VALUES)[number];

export interface RsvpAnswer {
  value: RsvpValue;
  /** Local wall times on the meeting's day, for those who attend a part. */
  from?: WallTime;
  until?: WallTime;
}

/** What an answer says: equal for equal answers. */
export function rsvpValue({ value, from, until }: RsvpAnswer): string {
  return JSON.stringify([value, from ?? null, until ?? null]);
}
