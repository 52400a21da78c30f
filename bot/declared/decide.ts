import type { Asked } from '../kernel/asked.ts';
import type { Kept } from '../kernel/kept.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { Command, CommandName } from './command.ts';
import type { Fact } from './fact.ts';

type Commands = { [One in Command as One['do']]: One };

export type CommandOf<Name extends CommandName> = Commands[Name];

/** `Kept`: refused, and yet something is stored. `repeat`: it is done already. */
export type Decided<One extends Fact = Fact> = One[] | Kept<One> | Refusal | 'repeat';

/** What a command does to the state it is about, or why it does nothing. Pure. */
export type Decide<Name extends CommandName, State, Setting = unknown> = (
  state: State,
  command: CommandOf<Name>,
  asked: Asked & Setting,
) => Decided;
