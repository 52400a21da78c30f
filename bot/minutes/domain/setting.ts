import type { Line } from '../../kernel/access.ts';
import type { Asked } from '../../kernel/asked.ts';
import { secretariatOnly } from '../../kernel/asked.ts';
import type { ForumDefinition, MunicipalityDefinition, SeatDefinition } from '../../kernel/definition.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Meeting } from '../../meeting/domain/state.ts';
import type { Minutes } from './state.ts';

/** The body that met, as it was on the day. */
export interface MinutesSetting {
  forum: ForumDefinition;
  seats: readonly SeatDefinition[];
  municipalities: ReadonlyMap<string, MunicipalityDefinition>;
  /** IANA name of the cooperation's time zone. */
  zone: string;
  /** Where it is known: called over several days, hours do not say which day. */
  meeting?: Meeting;
}

/** Why the minutes can't be written in, by whoever asks; undefined: they can. Approved ones never change. */
export function faultInWriting(what: Line, minutes: Minutes, asked: Asked): Refusal | undefined {
  return secretariatOnly(what, asked) ?? (isLocked(minutes) ? refuse('refusal.minutes-locked') : undefined);
}

export function isLocked({ status }: Minutes): boolean {
  return status === 'verified' || status === 'finished';
}
