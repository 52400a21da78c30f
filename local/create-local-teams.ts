import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { createActivities } from './activities.ts';
import { openBoard } from './board.ts';
import { createBotLine } from './bot-line.ts';
import { createBusinessClock } from './business-clock.ts';
import { createChanges } from './changes.ts';
import { createIds } from './ids.ts';
import { createInstaller } from './install-everywhere.ts';
import { openJsonFile } from './json-file.ts';
import { openKeys } from './keys.ts';
import { openMailbox } from './mailbox.ts';
import { openMemory } from './memory.ts';
import { openBodiesGraph } from './open-bodies-graph.ts';
import type { LocalOptions, LocalSettings, LocalTeams } from './options.ts';
import { createPlaces } from './places.ts';
import { createPress } from './press.ts';
import { connectorRoutes } from './routes/connector.ts';
import { eventRoutes } from './routes/events.ts';
import { fileRoutes, siteRoutes } from './routes/files.ts';
import { guard } from './routes/guard.ts';
import { CHANNEL_METADATA, IDENTITY_PATH, identityRoutes, tenantPath } from './routes/identity.ts';
import { mailboxRoutes } from './routes/mailbox.ts';
import { pageApiRoutes } from './routes/page-api.ts';
import { pageFileRoutes } from './routes/page-files.ts';
import { createTokens } from './tokens.ts';
import { createWrite } from './write.ts';

/** A laptop's Teams: the channel, sign-in and connector that a bot speaks with, and the page that people see. */
export async function createLocalTeams(options: LocalOptions): Promise<LocalTeams> {
  const { folder, origin, appId, tenant, people, teams, real } = options;
  const ids = createIds(tenant, appId);
  const places = createPlaces(ids, people, teams);
  const settings = settingsOf(
    options,
    people.filter((one) => one.secretariat).map((one) => ids.account(one.id)),
  );
  const { serviceUrl, tabIssuer } = settings;

  const keys = await openKeys(folder, real);
  const connectorIssuer = `${origin}/local/msi`;
  const tokens = createTokens(keys, { appId, tenant, serviceUrl, tabIssuer, connectorIssuer, graph: origin });
  const changes = createChanges();
  const clockFile = openJsonFile(join(folder, 'clock.json'), { offset: null as number | null });
  const clock = createBusinessClock(clockFile, options.startAt, real, changes.announce);
  const memory = openMemory(folder, origin, teams);
  const mailbox = openMailbox(join(folder, 'mailbox.json'), clock.now);
  const { graph, settings: graphSettings } = openBodiesGraph(options, { clock, tokens, changed: changes.announce });
  const board = openBoard({ folder, places, now: clock.now, real, changed: changes.announce });

  const tell = createBotLine(origin, tokens);
  const activities = createActivities({ ids, tenant, serviceUrl, now: clock.now });
  const installed = openJsonFile(join(folder, 'installed.json'), { origin, installed: [] as string[] });

  const token = async (personId: string) => {
    const person = places.person(personId);
    if (!person) throw new Error(`There is no person ${personId} in the stand-in's Teams.`);
    return tokens.tab(person, ids.account(personId));
  };

  async function room(app: FastifyInstance): Promise<void> {
    app.addHook('onRequest', guard);
    identityRoutes(app, { origin, tenant, tabIssuer, keys, tokens, real });
    await app.register((inner) => connectorRoutes(inner, { serviceUrl, tenant, ids, places, board, tokens }), {
      prefix: '/local/connector',
    });
    await app.register(
      async (inner) => {
        const press = createPress(activities, tell);
        const write = createWrite(board, activities, tell);
        const world = { options, ids, places, board, memory, remembered: memory.value, clock, press, write, token };
        await pageApiRoutes(inner, { ...world, changed: changes.announce });
        fileRoutes(inner, { graph, places });
        await eventRoutes(inner, changes);
      },
      { prefix: '/local/api' },
    );
    await pageFileRoutes(app, options);
    mailboxRoutes(app, mailbox, origin, graph);
    siteRoutes(app, graph, origin);
    await graph.register(app);
    app.addHook('onClose', async () => {
      await Promise.all([board, clockFile, memory, installed, mailbox, graph].map((one) => one.settled()));
    });
  }

  return {
    clock,
    mail: mailbox,
    graph: graphSettings,
    settings,
    token,
    account: ids.account,
    register: async (app) => {
      await app.register(room);
    },
    installEverywhere: createInstaller({ places, people, activities, tell, installed, origin }),
  };
}

function settingsOf({ origin, tenant }: LocalOptions, secretariatAccounts: string[]): LocalSettings {
  return {
    channelMetadataUrl: `${origin}${CHANNEL_METADATA}`,
    tabMetadataUrl: `${origin}${tenantPath(tenant)}/.well-known/openid-configuration`,
    tabIssuer: `${origin}${tenantPath(tenant)}`,
    identityEndpoint: `${origin}${IDENTITY_PATH}`,
    serviceUrl: `${origin}/local/connector/`,
    secretariatAccounts,
  };
}
