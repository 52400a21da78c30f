import type { MeetingTime } from '../cooperation/definition.ts';

/** What happens to a request for an extra meeting; each line of the journal is one of these about the request `id`. */
export type ExtraFact = { kind: 'extra-request'; id: string } & (
  | {
      type: 'extra-meeting-asked';
      forum: string;
      when: MeetingTime;
      seat: string;
      person: string;
      words: { reason: string };
    }
  | { type: 'extra-meeting-joined'; seat: string; person: string }
  /** So many have asked as the body's rule says: the meeting stands in the year. */
  | { type: 'extra-meeting-planned'; meeting: string }
  | { type: 'extra-meeting-closed' }
);

/** Where a request's reason is kept, beside the journal. */
export function reasonId(request: string): string {
  return `extra:${request}`;
}
