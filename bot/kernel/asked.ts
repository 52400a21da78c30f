import { type Line, mayDo, type Role } from './access.ts';
import type { Actor } from './actor.ts';
import { type Refusal, refuse } from './refusal.ts';

/** Who asks, and when (business time). What else a decision needs to know, its setting, stands beside it. */
export interface Asked {
  by: Actor;
  /** What they are to the thing that the command is about. */
  roles: readonly Role[];
  now: Date;
}

/** The setting of an answer, which may come twice: real milliseconds when it reached us. */
export interface Received {
  received: number;
}

/** Why a command would do nothing, whatever it says; undefined: its button is offered. */
export type MayNow<State, Setting = unknown> = (state: State, asked: Asked & Setting) => Refusal | 'repeat' | undefined;

/** Refuses whom the table of access does not name, in the words for what is the secretariat's. */
export function secretariatOnly(what: Line, { roles }: Asked): Refusal | undefined {
  return mayDo(what, roles) ? undefined : refuse('refusal.secretariat-only');
}
