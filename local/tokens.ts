import { createHash, randomUUID } from 'node:crypto';
import type { Keys } from './keys.ts';
import type { LocalPerson } from './options.ts';

const GRAPH = 'https://graph.microsoft.com';
export const CHANNEL_ISSUER = 'https://api.botframework.com';
/** The web client of Teams, a fixed id of Microsoft's. */
const TEAMS_WEB_CLIENT = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';
const HOUR_S = 3600;

interface World {
  appId: string;
  tenant: string;
  serviceUrl: string;
  tabIssuer: string;
  connectorIssuer: string;
  /** What stands in Graph's place: its origin. */
  graph: string;
}

/** The tokens that Teams and Azure give: for the channel, for the tab, and for the bot's own calls. */
export function createTokens(keys: Keys, world: World) {
  return {
    channel: () => keys.sign({ iss: CHANNEL_ISSUER, aud: world.appId, serviceurl: world.serviceUrl }, HOUR_S),
    tab: (person: LocalPerson, account: string) =>
      keys.sign(
        {
          iss: world.tabIssuer,
          aud: world.appId,
          tid: world.tenant,
          oid: account,
          sub: createHash('sha256').update(`${world.appId}${account}`).digest('base64url'),
          azp: TEAMS_WEB_CLIENT,
          azpacr: '0',
          scp: 'access_as_user',
          name: person.title,
          preferred_username: person.mail,
          acct: person.guest ? 1 : 0,
          ver: '2.0',
        },
        HOUR_S,
      ),
    connector: () =>
      keys.sign(
        { iss: world.connectorIssuer, aud: CHANNEL_ISSUER, appid: world.appId, tid: world.tenant },
        24 * HOUR_S,
      ),
    /** For Graph, or for what stands in its place; each is another. */
    graph: (audience: string) =>
      keys.sign(
        { iss: world.connectorIssuer, aud: audience, appid: world.appId, tid: world.tenant, jti: randomUUID() },
        HOUR_S,
      ),
    acceptsGraph: async (token: string) => {
      const good = await Promise.all([GRAPH, world.graph].map((one) => keys.verify(token, world.connectorIssuer, one)));
      return good.includes(true);
    },
    acceptsConnector: (token: string) => keys.verify(token, world.connectorIssuer, CHANNEL_ISSUER),
  };
}

export type Tokens = ReturnType<typeof createTokens>;
