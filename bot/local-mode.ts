import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type Config, shippedCooperation, takeTokensFrom } from './config.ts';
import type { LocalDoors } from './doors.ts';
import { readFolder } from './first-import.ts';
import type { CooperationDefinition } from './kernel/definition.ts';
import { castOf } from './local-cast.ts';
import { productFolder } from './places.ts';
import type { Clock } from './ports/clock.ts';
import type { ThreadLimits } from './threads/thread.ts';

/** A laptop's stand-in for Teams beside the service. */
export interface LocalMode extends LocalDoors {
  clock: Clock;
  /** How much time and memory an uploaded file may take to read; absent: as in production. */
  reading?: Partial<ThreadLimits>;
  /** The cooperation folder and the stand-in's additions to it; it is read once. */
  cooperation(): Promise<CooperationDefinition>;
  register(server: FastifyInstance): Promise<void>;
  /** Once the server listens: installs the bot in every team, links accounts and sends one notice, over the wire. */
  firstDay(): Promise<void>;
}

const NOT_HERE =
  'Det lokala läget (--local) ingår inte i produktionsfilerna. Kör npm start i en klon av källkoden. / The local mode is not part of the production files.';

export class LocalModeMissing extends Error {
  override name = 'LocalModeMissing';
}

/** Monday 29 January 2024, 8.00 in Stockholm. */
const FIRST_MOMENT = new Date('2024-01-29T07:00:00Z');
const EXAMPLE_MEETING = 'net-rufs-2024-01-31';

/** The stand-in, and the settings with which the service trusts it as it would trust Microsoft. */
export async function prepareLocal(config: Config): Promise<{ config: Config; local: LocalMode }> {
  const { createLocalTeams, firstDay, openDocumentFolder } = await standIn();
  // The example belongs to the cooperation that ships; another folder starts with its own calendar alone.
  const shipped = config.cooperationFolder === shippedCooperation();
  const extraCalendars = shipped ? [join(productFolder(), 'local', 'example', 'calendar.json')] : [];
  const folder = join(config.dataFolder, 'local');
  await mkdir(folder, { recursive: true });
  const cooperation = once(() => readFolder(config.cooperationFolder, extraCalendars));
  const { people, teams: places, secretary } = await castOf(cooperation, folder);
  const teams = await createLocalTeams({
    folder,
    origin: config.publicUrl,
    appId: config.bot.appId,
    tenant: config.bot.tenant,
    people,
    teams: places,
    pageFolder: join(productFolder(), 'dist', 'local', 'page'),
    startAt: FIRST_MOMENT,
    real: () => Date.now(),
  });
  const { settings } = teams;
  const oldDocuments = await openDocumentFolder(join(config.dataFolder, 'local-documents'));
  takeTokensFrom(settings.identityEndpoint);
  return {
    config: { ...trusting(config, settings), graph: teams.graph },
    local: {
      clock: teams.clock,
      oldDocuments,
      cooperation,
      register: (server) => teams.register(server),
      firstDay: async () => {
        await teams.installEverywhere();
        const token = await teams.token(secretary);
        await firstDay({ origin: config.publicUrl, token, meeting: EXAMPLE_MEETING, random: randomUUID });
      },
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The stand-in's own files. Throws LocalModeMissing where they are not, as in the production files. */
async function standIn() {
  try {
    const { createLocalTeams } = await import('../local/create-local-teams.ts');
    const { firstDay } = await import('../local/first-day.ts');
    const { openDocumentFolder } = await import('../local/document-folder.ts');
    return { createLocalTeams, firstDay, openDocumentFolder };
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_MODULE_NOT_FOUND') throw new LocalModeMissing(NOT_HERE);
    throw error;
  }
}

function trusting(
  config: Config,
  settings: {
    channelMetadataUrl: string;
    tabMetadataUrl: string;
    tabIssuer: string;
    serviceUrl: string;
    secretariatAccounts: string[];
  },
): Config {
  const cloud = {
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: settings.channelMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: settings.channelMetadataUrl,
    OAuthUrl: 'https://api.botframework.com',
    CallerId: 'urn:botframework:azure',
  };
  const { secretariatAccounts } = settings;
  const serviceOrigins = [new URL(settings.serviceUrl).origin];
  return {
    ...config,
    bot: { ...config.bot, cloud, serviceOrigins, secretariatAccounts },
    tab: { ...config.tab, metadataUrl: settings.tabMetadataUrl, issuers: [settings.tabIssuer] },
  };
}
