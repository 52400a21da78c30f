import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createConnector } from '../../tests/support/harness/fake-connector.mjs';
import { signJwt } from '../../tests/support/harness/lib.mjs';
import { createTokenServer, DEFAULTS } from '../../tests/support/harness/token-server.mjs';
import { SECRETARIAT } from './cooperation.mjs';

const TEAMS_WEB = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';
const TAB_ISSUER = 'https://login.example/tenant/v2.0';

/** Teams and Entra on the other side of the wire, on loopback: the harness's token server and connector. */
export async function startWire(bodies) {
  const connector = createConnector({ limits: false, idPath: 'channelData.deliveryId' });
  answerRosters(connector.server, bodies);
  const serviceUrl = `${await listen(connector.server)}/`;
  const tokens = createTokenServer({ serviceUrl });
  const tokenOrigin = await listen(tokens.server);
  const channelToken = tokens.token();
  const tabTokens = new Map();
  const tabToken = (account) => {
    const { key, kid } = tokens.signer();
    const token = tabTokens.get(account) ?? signJwt(tabClaims(account), key, { kid });
    tabTokens.set(account, token);
    return token;
  };
  const agent = new Agent({ keepAlive: true });
  return {
    channelToken,
    tabToken,
    settings: settingsOf(tokenOrigin, serviceUrl),
    /** Requests that reached the connector so far: posts and updates. */
    sent: () => connector.state().n,
    posted: () => connector.state().posted.length,
    forget: () => connector.reset(),
    activity: (url, activity) => ask(agent, `${url}/api/messages`, 'POST', channelToken, activity),
    tab: (url, path, body, account = SECRETARIAT) =>
      ask(agent, url + path, body ? 'POST' : 'GET', tabToken(account), body),
    envelope: (team, account) => envelope(serviceUrl, team, account),
    close() {
      agent.destroy();
      for (const { server } of [connector, tokens]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

/** What every activity from a body's channel carries. */
function envelope(serviceUrl, team, account) {
  return {
    id: `f:${randomUUID()}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    locale: 'sv-SE',
    from: { id: `29:${account}`, name: 'Ledamot', aadObjectId: account },
    conversation: { id: team, conversationType: 'channel', isGroup: true, tenantId: DEFAULTS.tenant },
    recipient: { id: `28:${DEFAULTS.appId}`, name: 'Samverkan' },
    channelData: { tenant: { id: DEFAULTS.tenant }, team: { id: team }, channel: { id: team } },
  };
}

/** The harness's connector knows no people: a team's members are answered in its place. */
function answerRosters(server, bodies) {
  const [harness] = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (asked, response) => {
    const team = /\/v3\/conversations\/([^/]+)\/pagedmembers/i.exec(asked.url)?.[1];
    const body = team && bodies.find((one) => one.team === decodeURIComponent(team));
    if (!body) return harness(asked, response);
    const members = body.members.map(({ account, mail }) => ({
      id: `29:${account}`,
      aadObjectId: account,
      email: mail,
      userPrincipalName: mail,
    }));
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ members }));
  });
}

function tabClaims(account) {
  const now = Math.floor(Date.now() / 1000);
  const who = { tid: DEFAULTS.tenant, oid: account, scp: 'access_as_user', azp: TEAMS_WEB };
  return { iss: TAB_ISSUER, aud: DEFAULTS.appId, ...who, nbf: now - 60, exp: now + 3600 };
}

/** A production start's settings; the peer reads those that are the SDK's. */
function settingsOf(tokens, serviceUrl) {
  const metadataUrl = `${tokens}/v1/.well-known/openidconfiguration`;
  return {
    MicrosoftAppId: DEFAULTS.appId,
    MicrosoftAppType: 'UserAssignedMsi',
    MicrosoftAppTenantId: DEFAULTS.tenant,
    IDENTITY_ENDPOINT: `${tokens}/msi/token`,
    IDENTITY_HEADER: 'harness',
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
    OAuthUrl: 'https://api.botframework.com',
    CallerId: 'urn:botframework:azure',
    SERVICE_ORIGINS: new URL(serviceUrl).origin,
    PUBLIC_URL: 'https://samverkan.example.se',
    TAB_OPENID_METADATA_URL: metadataUrl,
    TAB_TOKEN_ISSUER: TAB_ISSUER,
    SECRETARIAT_ACCOUNTS: SECRETARIAT,
    // Nothing is filed and no mail is sent by what is measured; nobody answers there.
    MAILBOX: 'samverkan@example.se',
    LIBRARIES: '{"*":"drive:b!nobody"}',
    UPLOADS_LIBRARY: 'drive:b!nobody',
    GRAPH_ORIGIN: 'http://127.0.0.1:9',
    HOST: '127.0.0.1',
    PORT: '0',
  };
}

async function listen(server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}`;
}

function ask(agent, url, method, token, content) {
  return new Promise((resolve, reject) => {
    const body = content === undefined ? undefined : JSON.stringify(content);
    const headers = { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) };
    const asked = request(url, { method, agent, headers }, async (response) => {
      try {
        const parts = await response.toArray();
        const text = Buffer.concat(parts).toString();
        resolve({ status: response.statusCode, body: text ? JSON.parse(text) : undefined });
      } catch (error) {
        reject(error);
      }
    });
    asked.setTimeout(30_000, () => asked.destroy(new Error('no answer in 30 s')));
    asked.on('error', reject);
    asked.end(body);
  });
}
