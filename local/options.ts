import type { FastifyInstance } from 'fastify';
import type { Clock } from '../bot/ports/clock.ts';
import type { Mail } from '../bot/ports/mail.ts';
import type { GraphSettings } from '../graph/settings.ts';

export interface LocalPerson {
  id: string;
  /** A role title, shown in place of a name. */
  title: string;
  /** The municipality or organisation. */
  who: string;
  mail: string;
  guest: boolean;
  secretariat: boolean;
  language: 'sv' | 'en';
}

export interface LocalTeam {
  forum: string;
  name: string;
  /** Ids of persons. */
  members: string[];
}

export interface LocalOptions {
  /** Where the stand-in keeps its own state. */
  folder: string;
  /** E.g. http://127.0.0.1:3978; known before anybody listens. */
  origin: string;
  appId: string;
  tenant: string;
  people: LocalPerson[];
  teams: LocalTeam[];
  /** The built page. */
  pageFolder: string;
  /** The business clock's first time. */
  startAt: Date;
  /** The machine's time in milliseconds since 1970. */
  real(): number;
}

/** What the bot must be told so that it trusts the stand-in as it would trust Microsoft. */
export interface LocalSettings {
  channelMetadataUrl: string;
  tabMetadataUrl: string;
  tabIssuer: string;
  identityEndpoint: string;
  serviceUrl: string;
  secretariatAccounts: string[];
}

export interface LocalTeams {
  /** Business time is real time and an offset that is kept, so it goes on where it was after a restart. */
  clock: Clock & { set(at: Date): void };
  /** A mailbox whose letters are read on /brevlada and go no further. */
  mail: Mail;
  /** What the service is told of the stand-in's Graph. */
  graph: GraphSettings;
  settings: LocalSettings;
  register(app: FastifyInstance): Promise<void>;
  /**
   * Tells the bot of each team and each own chat it is in, once: what was taken (2xx) is not told again.
   * Call it when the server listens. Throws when something was not taken; call again to tell the rest.
   */
  installEverywhere(): Promise<void>;
  /** aadObjectId in the tenant. */
  account(personId: string): string;
  /** A token for the tab, as Teams' getAuthToken gives it. Throws for an unknown person. */
  token(personId: string): Promise<string>;
}
