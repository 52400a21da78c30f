import type { TeamFacts } from '../command.ts';

/** A team in Teams in which the bot is, or was, installed. */
export type Team =
  | { status: 'unassigned'; facts: TeamFacts; forum: null }
  | { status: 'connected'; facts: TeamFacts; forum: string }
  /** The conversation reference is forgotten; only the name stays, for the record. */
  | { status: 'removed'; name: string; forum: null; lastForum: string | null };

/** A person's own conversation with the bot. */
export type Chat = { status: 'open'; conversation: string; serviceUrl: string } | { status: 'closed' };

/** A Teams account in the host's tenant and the person it is, once the secretariat has confirmed it. */
export type Account =
  | { status: 'proposed'; person: null; proposed: string; team: string; guest: boolean }
  | { status: 'linked'; person: string; guest: boolean };
