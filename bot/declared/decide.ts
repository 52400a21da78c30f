import type { Actor } from '../kernel/actor.ts';
import type { Kept } from '../kernel/kept.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { mayDo, type Role } from '../kernel/access.ts';
import type { Command, CommandName } from './command.ts';
import type { Fact } from './fact.ts';

type Commands = { [One in Command as One['do']]: One };

export type CommandOf<Name extends CommandName> = Commands[Name];

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

/** `Kept`: refused, and yet something is stored. `repeat`: it is done already. */
export type Decided<One extends Fact = Fact> = One[] | Kept<One> | Refusal | 'repeat';

/** What a command does to the state it is about, or why it does nothing. Pure. */
export type Decide<Name extends CommandName, State, Setting = unknown> = (
  state: State,
  command: CommandOf<Name>,
  asked: Asked & Setting,
) => Decided;

/** Why a command would do nothing, whatever it says; undefined: its button is offered. */
export type MayNow<State, Setting = unknown> = (state: State, asked: Asked & Setting) => Refusal | 'repeat' | undefined;

/** Refuses whom the table of access does not name, in the words for what is the secretariat's. */
export function secretariatOnly(what: CommandName, { roles }: Asked): Refusal | undefined {
  return mayDo(what, roles) ? undefined : refuse('refusal.secretariat-only');
}
