/** A person's answer to a notice (svar på kallelsen). */
export const RSVP_VALUES = ['attending', 'remote', 'declined', 'substitute'] as const;
export type RsvpValue = (typeof RSVP_VALUES)[number];

export interface RsvpAnswer {
  value: RsvpValue;
  /** Local wall times on the meeting's day, for those who attend a part. */
  from?: string;
  until?: string;
}
