import type { SameName } from '../../document/domain/same-document.ts';
import type { StoredFile } from '../../document/domain/stored-file.ts';
import type { Day } from '../../kernel/named.ts';
import type { ItemFields } from './agenda-item.ts';
import type { MeetingFields } from './check-fields.ts';
import type { RsvpAnswer } from './rsvp.ts';

/**
 * What anyone can ask of a meeting. `base` is the edition or version that the asker saw: where somebody else has
 * changed the same thing since, the command is refused and nothing is lost.
 */
export type MeetingCommand =
  /** `id` is the asker's own, so that the page can go there. */
  | { do: 'plan-meeting'; id: string; fields: MeetingFields }
  /**
   * `again`: whether all are asked once more, where they are told; absent: where time or form is new. `answerBy`: the last
   * day for answers of a notice that is sent, "": none; absent: as it follows from the change.
   */
  | {
      do: 'change-meeting';
      meeting: string;
      base: number;
      fields: MeetingFields;
      again?: boolean;
      answerBy?: Day;
    }
  /** `item` absent: a new one, `at` its place from 0 (absent: last). */
  | { do: 'set-agenda-item'; meeting: string; item?: string; base: number; at?: number; fields: ItemFields }
  | { do: 'move-agenda-item'; meeting: string; item: string; to: number }
  | { do: 'remove-agenda-item'; meeting: string; item: string; base: number }
  /** `same`: what becomes of a file of the same name; absent: it is asked about. */
  | { do: 'add-annex'; meeting: string; item: string; annex: NewAnnex; same?: SameName }
  | { do: 'rename-annex'; meeting: string; item: string; annex: string; title: string }
  /** `to`: its place from 0. */
  | { do: 'move-annex'; meeting: string; item: string; annex: string; to: number }
  | { do: 'remove-annex'; meeting: string; item: string; annex: string }
  | { do: 'invite-guest'; meeting: string; item: string; guest: NewGuest }
  | { do: 'remove-guest'; meeting: string; item: string; person: string }
  /** Replaces the agenda by another meeting's, or by the body's standing one. */
  | { do: 'copy-agenda'; meeting: string; base: number; from: { meeting: string } | 'standing' }
  | { do: 'ask-approval'; meeting: string }
  | { do: 'approve-agenda'; meeting: string; edition: number; how: 'card' | 'page' | 'oral' }
  /** `again`: the revision whose post is not known to stand in the channel, to be posted once more. `answerBy`: the last day for answers. */
  | { do: 'send-notice'; meeting: string; again?: number; answerBy?: Day }
  | { do: 'send-change'; meeting: string; agenda: number }
  | { do: 'answer-notice'; meeting: string; revision: number; answer: RsvpAnswer; drawn: string; seat?: string }
  | { do: 'cancel-meeting'; meeting: string; reason: string }
  /** It was planned by mistake: nobody has been told of it, and nothing is left of it. */
  | { do: 'remove-meeting'; meeting: string };

/** A link, a file that the documents port already holds, or neither when it is secret. */
export type NewAnnex = { title: string; href: string } | { title: string; file: StoredFile } | { secret: true };

/** Somebody known, or somebody from outside. */
export type NewGuest = { person: string } | { title: string; organisation: string; mail: string };
