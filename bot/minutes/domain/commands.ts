import type { StoredFile } from '../../document/domain/stored-file.ts';
import type { AgendaKind } from '../../kernel/definition.ts';
import type { WallTime } from '../../kernel/named.ts';
import type { PointDetail } from './points.ts';
import type { Presence } from './presence.ts';

/** What may be asked of a meeting's minutes while they are written. */
export type MinutesCommand =
  | { do: 'start-minutes'; meeting: string }
  /**
   * `edition`: of the text that this was written on, 0: none. `writer`: the window, a new name each time an item is opened
   * for writing; `serial`: counts its saves up from 1.
   */
  | { do: 'write-item'; meeting: string; item: string; text: string; edition: number; writer: string; serial: number }
  /** Texts that stand beside each other become one; `asides`: those that are in it. */
  | {
      do: 'settle-item';
      meeting: string;
      item: string;
      text: string;
      edition: number;
      writer: string;
      asides: { writer: string; serial: number }[];
    }
  /** `presence` null: nothing is noted of them any more. */
  | { do: 'note-presence'; meeting: string; of: PresenceOf; presence: Presence | null }
  /** Everybody of whom nothing is noted yet is noted as they answered the notice. */
  | { do: 'take-answers'; meeting: string }
  /** `at`: its place from 0; absent: before the closing items. */
  | { do: 'add-held-item'; meeting: string; heading: string; kind: AgendaKind; at?: number }
  | { do: 'change-held-item'; meeting: string; item: string; heading?: string; kind?: AgendaKind; struck?: boolean }
  | { do: 'move-held-item'; meeting: string; item: string; to: number }
  /** The meeting came to it; null: it is not known when. */
  | { do: 'begin-item'; meeting: string; item: string; at: WallTime | null }
  | { do: 'note-hours'; meeting: string; began: WallTime | null; ended: WallTime | null }
  /** The host's number of the minutes in its registry; null: they have none. */
  | { do: 'note-registry-number'; meeting: string; number: string | null }
  | { do: 'elect-verifier'; meeting: string; seat: string; elected: boolean; item?: string }
  /** To those who verify; once more where something was mended. */
  | { do: 'send-minutes'; meeting: string }
  /** `round`: the one that was read; a part is an item, or HEAD. */
  | { do: 'approve-items'; meeting: string; round: number; parts: string[] | 'all' }
  | { do: 'comment-item'; meeting: string; round: number; part: string; kind: 'comment' | 'change'; text: string }
  | { do: 'settle-comment'; meeting: string; comment: string; text?: string }
  | { do: 'record-dissent'; meeting: string; item: string; text: string }
  /** Of a body without verifiers. */
  | { do: 'finish-minutes'; meeting: string }
  /** An item of approved minutes as a paper of its own in the body's library. */
  | { do: 'file-extract'; meeting: string; item: string }
  | { do: 'correct-minutes'; meeting: string; item?: string; text: string }
  /** The paper is stored already; `corrections`: so many stand in it. */
  | { do: 'distribute-minutes'; meeting: string; file: StoredFile; corrections: number }
  /** The registries whose number has not come are sent the paper once more. */
  | { do: 'remind-registries'; meeting: string }
  | { do: 'describe-point'; meeting: string; item: string; point: string; detail: PointDetail };

/** `other`: somebody who stands in no register; without an id they are new. */
export type PresenceOf =
  | { seat: string }
  | { person: string }
  | { other: { id?: string; title: string; organisation?: string } };
