import type { MeetingTime } from '../../kernel/definition.ts';

/** Members ask for an extra meeting; when so many have asked as the body's rule says, it is planned. */
export type ExtraCommand =
  | { do: 'ask-extra-meeting'; id: string; forum: string; when: MeetingTime; reason: string }
  | { do: 'join-extra-meeting'; request: string }
  /** The secretariat closes a request that nobody stands by any longer. */
  | { do: 'close-extra-meeting'; request: string };
