import type { MeetingTime } from '../../kernel/definition.ts';
import type { Id } from '../../kernel/named.ts';

/** What happens to a request for an extra meeting; each line of the journal is one of these about the request `id`. */
export type ExtraFact = { kind: 'extra-request'; id: Id } & (
  | { type: 'extra-meeting-asked'; forum: Id; when: MeetingTime; seat: Id; person: Id; words: { reason: string } }
  | { type: 'extra-meeting-joined'; seat: Id; person: Id }
  /** So many have asked as the body's rule says: the meeting stands in the year. */
  | { type: 'extra-meeting-planned'; meeting: Id }
  | { type: 'extra-meeting-closed' }
);
