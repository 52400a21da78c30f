import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { signJwt } from '../harness/lib.mjs';
import { startConnector, startTokenServer } from '../harness/start.ts';
import { DEFAULTS } from '../harness/token-server.mjs';
import { withMembers } from '../roster.ts';
import { accountOf, COUNCIL, FORTY, mailOf, SECRETARIAT } from './forty-municipalities.ts';
import { startMailbox } from './mailbox.ts';
import { productionSettings, TAB_ISSUER } from './settings.ts';

const TEAMS_WEB = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';
const ANSWER_WITHIN_MS = 15_000;
const JSON_TYPE = 'application/json';

/** What came back: nothing of it when the connection broke. */
export interface Answer {
  status?: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape are looked into
  body?: any;
}

export type Wire = Awaited<ReturnType<typeof startWire>>;

/** Teams, Entra and a mailbox on the other side of the wire: the harness's token server and connector, and a body's forty members. */
export async function startWire() {
  // A request takes a little while, so that a kill can come in the middle of one.
  const connector = await startConnector({ idPath: 'channelData.deliveryId', latency: 8 });
  const everybody = Array.from({ length: FORTY }, (_, n) => ({ account: accountOf(n), mail: mailOf(n), guest: n > 0 }));
  withMembers(connector.server, () => everybody);
  const tokens = await startTokenServer({ serviceUrl: connector.serviceUrl });
  const agent = new Agent({ keepAlive: true });
  const channelToken = tokens.token();
  const mailbox = await startMailbox();
  const tabTokens = new Map<string, string>();
  const tabToken = (account: string) => {
    const token =
      tabTokens.get(account) ?? signJwt(tabClaims(account), tokens.signer().key, { kid: tokens.signer().kid });
    tabTokens.set(account, token);
    return token;
  };
  const { serviceUrl } = connector;
  return {
    connector,
    mailbox,
    settings: (more: Record<string, string>) =>
      productionSettings({ serviceUrl, tokens: tokens.origin, metadataUrl: tokens.metadataUrl }, more),
    /** An activity to the bot, as it is or already as text. */
    activity: (url: string, body: string) => send(agent, `${url}/api/messages`, 'POST', channelToken, body),
    /** A press on a button of a card in the body's channel, as Teams sends it. */
    press: (account: string, data: object) =>
      JSON.stringify({
        ...envelope(serviceUrl, account),
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb: 'answer-notice', data }, trigger: 'manual' },
      }),
    install: () => {
      const base = envelope(serviceUrl, SECRETARIAT);
      const channelData = { ...base.channelData, team: { id: COUNCIL.team, name: COUNCIL.name, aadGroupId: 'g' } };
      return JSON.stringify({ ...base, type: 'installationUpdate', action: 'add', channelData });
    },
    /** The secretariat's, for the tab. */
    token: () => tabToken(SECRETARIAT),
    /** The secretariat in the tab. */
    get: (url: string, path: string) => send(agent, url + path, 'GET', tabToken(SECRETARIAT)),
    command: (url: string, command: object, key: string = randomUUID()) =>
      send(agent, `${url}/api/tab/commands`, 'POST', tabToken(SECRETARIAT), JSON.stringify({ key, command })),
    /** Anybody in the tab: a question, or what is sent, as JSON or as a file's bytes. */
    tab: (url: string, { path, json, bytes }: { path: string; json?: object; bytes?: string }, account: string) => {
      const body = bytes ?? (json && JSON.stringify(json));
      const type = bytes === undefined ? JSON_TYPE : 'application/octet-stream';
      return send(agent, url + path, body === undefined ? 'GET' : 'POST', tabToken(account), body, type);
    },
    close: async () => {
      agent.destroy();
      await Promise.all([connector.close(), tokens.close(), mailbox.close()]);
    },
  };
}

function tabClaims(account: string): object {
  const now = Math.floor(Date.now() / 1000);
  const who = { tid: DEFAULTS.tenant, oid: account, scp: 'access_as_user', azp: TEAMS_WEB };
  return { iss: TAB_ISSUER, aud: DEFAULTS.appId, ...who, nbf: now - 60, exp: now + 3600 };
}

const envelope = (serviceUrl: string, account: string) => ({
  id: `f:${randomUUID()}`,
  timestamp: new Date().toISOString(),
  channelId: 'msteams',
  serviceUrl,
  locale: 'sv-SE',
  from: { id: `29:${account}`, name: 'Ledamot', aadObjectId: account },
  conversation: { id: COUNCIL.team, conversationType: 'channel', isGroup: true, tenantId: DEFAULTS.tenant },
  recipient: { id: `28:${DEFAULTS.appId}`, name: 'Samverkan' },
  channelData: { tenant: { id: DEFAULTS.tenant }, team: { id: COUNCIL.team }, channel: { id: COUNCIL.team } },
});

/** One request on a connection that is kept. Never rejects: an answer that broke off is no answer. */
function send(
  agent: Agent,
  url: string,
  method: string,
  token: string,
  body?: string,
  type = JSON_TYPE,
): Promise<Answer> {
  return new Promise((resolve) => {
    const headers = {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': type, 'content-length': Buffer.byteLength(body) }),
    };
    const asked = request(url, { method, agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', () => resolve({}));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        const body = response.headers['content-type']?.startsWith(JSON_TYPE) ? JSON.parse(text) : text;
        resolve({ status: response.statusCode ?? 0, body: text === '' ? undefined : body });
      });
    });
    asked.setTimeout(ANSWER_WITHIN_MS, () => asked.destroy());
    asked.on('error', () => resolve({}));
    asked.end(body);
  });
}

/** HTTP 200 and a card in the body: the only answer that counts as one. */
export function isCard({ status, body }: Answer): boolean {
  const card = 'application/vnd.microsoft.card.adaptive';
  return status === 200 && body?.statusCode === 200 && body.type === card && body.value?.type === 'AdaptiveCard';
}

/** The answer after eight seconds, when nothing is known yet. */
export function isLate({ body }: Answer): boolean {
  return body?.statusCode === 500 && body.value?.code === 'late';
}
