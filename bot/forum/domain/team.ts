import type { ChannelType, TeamFacts } from './commands.ts';

/** A team in Teams in which the bot is, or was, installed, or a channel of one: a place where a body can be. */
export type Team =
  | { status: 'unassigned'; facts: TeamFacts; forum: null }
  /** A channel that nobody has asked to be a body's: only there to be chosen. */
  | { status: 'known'; facts: TeamFacts; forum: null }
  | { status: 'connected'; facts: TeamFacts; forum: string }
  /** The conversation reference is forgotten; only the name stays, for the record. `team`: it was a channel of that team. */
  | { status: 'removed'; name: string; forum: null; lastForum: string | null; team?: string };

/** Every place that the bot knows or knew, by id. */
export type Places = ReadonlyMap<string, Team>;

export function nameOf(team: Team): string {
  return team.status === 'removed' ? team.name : team.facts.name;
}

/** The team whose channel a place is, or undefined when it is a team itself. */
export function parentOf(team: Team): string | undefined {
  return team.status === 'removed' ? team.team : team.facts.team;
}

/** Is a place a channel of that team that the bot can reach today, and of that type? */
export function isChannel(place: Team, team: string, type?: ChannelType): boolean {
  if (place.status === 'removed' || place.facts.team !== team) return false;
  return type === undefined || place.facts.type === type;
}

/** A person's own conversation with the bot. */
export type Chat = { status: 'open'; conversation: string; serviceUrl: string } | { status: 'closed' };

/** A Teams account in the host's tenant and the person it is, once the secretariat has confirmed it. */
export type Account =
  | { status: 'proposed'; person: null; proposed: string; team: string; guest: boolean }
  /** Nothing proposes a person: only the name that Teams shows is known, perhaps not even that. */
  | { status: 'unmatched'; person: null; name: string; team: string; guest: boolean }
  | { status: 'linked'; person: string; guest: boolean };
