import { apply } from '../../bot/declared/apply.ts';
import type { Command, CommandName } from '../../bot/declared/command.ts';
import type { CommandOf, Decided } from '../../bot/declared/decide.ts';
import type { Fact } from '../../bot/declared/fact.ts';
import type { Kind, States } from '../../bot/declared/states.ts';
import type { Role } from '../../bot/kernel/access.ts';
import type { Actor } from '../../bot/kernel/actor.ts';
import type { Asked } from '../../bot/kernel/asked.ts';
import { rolesOf } from '../../bot/kernel/asking/relation.ts';
import type { SeatDefinition } from '../../bot/kernel/definition.ts';
import { localDate } from '../../bot/kernel/local-time.ts';
import type { RefusalCode } from '../../bot/kernel/refusal.ts';
import { anAccount, ZONE } from './builders.ts';
import { DECISIONS, SETTINGS, type SettingOf, type StateOf } from './decisions.ts';

/** A Tuesday on which nothing of what the builders make is over. */
export const NOW = '2024-02-06T09:00:00Z';

/** Somebody by their role alone, or somebody in particular, whose seats then say what they are. */
export type By = Role | readonly Role[] | Actor;

/** The commands whose decision is about such a state. */
type CommandAbout<State> = {
  [Name in CommandName]: [State] extends [StateOf<Name>] ? CommandOf<Name> : never;
}[CommandName];

interface Given<State> {
  /** The command's own decision is asked, with its usual setting but for what is named. */
  when<One extends CommandAbout<State>>(command: One, by: By, but?: But<One['do']>): Outcome;
}

export type But<Name extends CommandName> = Partial<SettingOf<Name>> & { now?: string | Date };

interface Outcome {
  decided: Decided;
  /** Facts are compared whole; a refusal's code stands for it. */
  then(expected: Decided | RefusalCode): void;
}

/** What stands, as it is or as facts of its kind have made it. */
export function given<State = undefined>(state: State | undefined, facts: readonly Fact[] = []): Given<State> {
  const stands = facts.reduce<unknown>(
    (before, fact) => apply(before as States[Kind], fact, 'prov', new Date(NOW)),
    state,
  );
  return { when: (command, by, but = {}) => outcome(decide(stands, command, by, but)) };
}

/** What a test knows better than the usual setting, where the command is any. */
interface AnyBut {
  now?: string | Date;
  [setting: string]: unknown;
}

/** Runs a command's decision by the command's name. */
export function decide(state: unknown, command: Command, by: By, but: AnyBut = {}): Decided {
  const verb = DECISIONS[command.do] as (state: unknown, command: Command, asked: Asked) => Decided;
  return verb(state, command, askedBy(command.do, by, but));
}

/** What a decision is told: its usual setting but for what is named, with who asks and when. */
export function askedBy(name: CommandName, by: By, but: AnyBut = {}): Asked {
  const known: { now?: string | Date; seats?: readonly SeatDefinition[] } = { ...SETTINGS[name], ...but };
  const { now: at = NOW, ...setting } = known;
  const now = new Date(at);
  return { ...setting, ...whoAsks(by, setting, now), now };
}

function whoAsks(by: By, { seats = [] }: { seats?: readonly SeatDefinition[] }, now: Date) {
  if (typeof by === 'string') return { by: somebody(by), roles: [by] };
  if ('kind' in by) return { by, roles: rolesOf(by, seats, localDate(now, ZONE)) };
  return { by: somebody(by[0] ?? 'none'), roles: by };
}

/** Somebody of a role, by the seats of `BODY_SEATS`; the chair, an item's guest and anybody else have none there. */
export function somebody(role: Role): Actor {
  if (role === 'system') return { kind: 'system', what: 'teams' };
  if (role === 'secretariat') return anAccount(null, true);
  return anAccount(PERSONS[role]);
}

const PERSONS: Record<Exclude<Role, 'system' | 'secretariat'>, string> = {
  member: 'p-lg-a',
  substitute: 'p-sub-a',
  attending: 'p-att-a',
  guest: 'p-gst-a',
  secretary: 'p-sek',
  assistant: 'p-assistent',
  chair: 'p-ordforande',
  'item-guest': 'p-utifran',
  none: 'p-ingen',
};

function outcome(decided: Decided): Outcome {
  return {
    decided,
    // biome-ignore lint/suspicious/noThenProperty: given, when, then is how a decision is read; nobody awaits it.
    then: (expected) => {
      const isCode = typeof expected === 'string' && expected !== 'repeat';
      if (isCode) expect(decided).toMatchObject({ refused: expected });
      else expect(decided).toEqual(expected);
    },
  };
}
