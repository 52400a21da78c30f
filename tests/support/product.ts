import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, createApp } from '../../bot/app.ts';
import type { Config } from '../../bot/config.ts';
import { readFolder } from '../../bot/first-import.ts';
import type { LocalMode } from '../../bot/local-mode.ts';
import type { Library } from '../../bot/ports/library.ts';
import type { Mail } from '../../bot/ports/mail.ts';
import type { ThreadLimits } from '../../bot/threads/thread.ts';
import { openDocumentFolder } from '../../local/document-folder.ts';
import { openMailbox } from '../../local/mailbox.ts';
import { mailboxRoutes } from '../../local/routes/mailbox.ts';
import { signJwt } from './harness/lib.mjs';
import { startConnector, startTokenServer } from './harness/start.ts';
import { DEFAULTS } from './harness/token-server.mjs';
import { NO_GRAPH } from './no-graph.ts';
import { type ListedChannel, type Member, withChannels, withMembers } from './roster.ts';
import { ask, freshDatabase, type StoreName } from './stores.ts';

const TEAMS_WEB = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';
const TAB_ISSUER = 'https://login.example/tenant/v2.0';
export const SECRETARIAT = 'kansliet';

/** What is still to be sent; an update whose post is not known to stand in the channel waits for somebody to settle that. */
const UNDER_WAY = `select 1 from delivery d where d.status in ('queued', 'sending') and not (d.kind = 'update'
  and not exists (select 1 from delivery post where post.status = 'sent'
    and (post.key = d.target or (post.kind = 'post' and post.target = d.target)))) limit 1`;

/** An Entra object id for a test's person. */
export function accountOf(person: string): string {
  const hex = createHash('sha256').update(person).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape are looked into by the tests
  body: any;
}

export type TabRequest = Omit<RequestInit, 'headers'> & { headers?: Record<string, string>; duplex?: 'half' };

export interface Product {
  url: string;
  databaseUrl: string;
  logged: { level: string; line: object; message: string }[];
  connector: Awaited<ReturnType<typeof startConnector>>;
  tokens: Awaited<ReturnType<typeof startTokenServer>>;
  clock: { now: Date };
  /** Who is in every team beside the people of the folder. */
  strangers: Member[];
  /** What Teams lists as the channels of a team; a team that is not here has none that are told of. */
  channels: Map<string, ListedChannel[]>;
  /** An activity as Teams would send it, signed; answers the HTTP answer. */
  activity(activity: object, token?: string): Promise<Answer>;
  /** A press on a card's button in a body's channel. */
  press(person: string, data: object, over?: object): Promise<Answer>;
  install(team: string, name: string): Promise<Answer>;
  get(person: string, path: string, language?: string): Promise<Answer>;
  command(person: string, command: object, key?: string): Promise<Answer>;
  /** A request of the tab as it is, for what is not JSON: files in and out. */
  request(person: string, path: string, init?: TabRequest): Promise<Response>;
  /** What proves that a request is this person's. */
  bearer(person: string): string;
  /** The folder in which uploaded files stand. */
  documentFolder: string;
  /** What was sent by mail, as the page shows it. */
  mailboxPage(): Promise<string>;
  /** Installs the bot in the body's team and lets the secretariat confirm everybody the roster proposes. */
  connect(team: string, name: string): Promise<void>;
  /** Everything that waits in the outbox has been sent or has failed. */
  settled(): Promise<void>;
  /** Nothing is left to file at this hour: it lies in the library, or waits for a later one. */
  filed(): Promise<void>;
  close(): Promise<void>;
}

/** What was logged as a fault. A busy machine may say that it is slow: that is what that line is for. */
export function faultsLogged({ logged }: Product): Product['logged'] {
  return logged.filter(({ level, line }) => level === 'error' && !('event' in line && line.event === 'store.slow'));
}

/** What Teams calls a person. */
export const nameInTeams = (person: string) => `Namnet på ${person}`;

const envelope = (serviceUrl: string, person: string, conversation: string) => ({
  id: `f:${randomUUID()}`,
  timestamp: new Date().toISOString(),
  channelId: 'msteams',
  serviceUrl,
  locale: 'sv-SE',
  from: { id: `29:${person}`, name: nameInTeams(person), aadObjectId: accountOf(person) },
  conversation: { id: conversation, conversationType: 'channel', isGroup: true, tenantId: DEFAULTS.tenant },
  recipient: { id: `28:${DEFAULTS.appId}`, name: 'Samverkan' },
  channelData: { tenant: { id: DEFAULTS.tenant }, team: { id: conversation }, channel: { id: conversation } },
});

export interface ProductOptions {
  folder?: string;
  now?: Date;
  databaseUrl?: string;
  config?: Partial<Config>;
  /** Where papers are filed; absent: nowhere, as where no library is set up. */
  library?: Library;
  /** Instead of the laptop's mailbox. */
  mail?: Mail;
  /** Where the laptop's mailbox is kept; absent: in a folder of its own. */
  mailboxFile?: string;
  /** How much time and memory an uploaded file may take to read. */
  reading?: Partial<ThreadLimits>;
}

/** The whole product on a real store, with the harness's connector and token server on the other side of the wire. */
export async function startProduct(store: StoreName, options: ProductOptions = {}): Promise<Product> {
  const connector = await startConnector({ requireToken: true, idPath: 'channelData.deliveryId' });
  const folder = options.folder ?? 'cooperations/sodertorn';
  const strangers: Member[] = [];
  withMembers(connector.server, () => [...rosterOf(folder), ...strangers]);
  const channels = new Map<string, ListedChannel[]>();
  withChannels(connector.server, channels);
  const tokens = await startTokenServer({ serviceUrl: connector.serviceUrl });
  process.env.IDENTITY_ENDPOINT = `${tokens.origin}/msi/token`;
  process.env.IDENTITY_HEADER = 'harness';
  const databaseUrl = options.databaseUrl ?? (await freshDatabase(store));
  const clock = { now: options.now ?? new Date('2024-01-29T07:00:00Z') };
  const logged: Product['logged'] = [];
  const note = (level: string) => (line: object, message: string) => void logged.push({ level, line, message });
  const databasePool = store === 'pglite' ? 1 : 4;
  const config: Config = { ...configOf(databaseUrl, connector.serviceUrl, tokens), databasePool, ...options.config };
  config.cooperationFolder = folder;
  const documentFolder = await mkdtemp(join(tmpdir(), 'samverkan-documents-'));
  const mailbox = openMailbox(options.mailboxFile ?? join(documentFolder, 'mailbox.json'), () => clock.now);
  const local: LocalMode = {
    clock: { now: () => clock.now, real: () => Date.now() },
    doors: {
      documents: await openDocumentFolder(documentFolder),
      ...(options.library ? { library: options.library } : {}),
      granted: { app: DEFAULTS.appId, graph: 'https://graph.microsoft.com' },
      mail: options.mail ?? mailbox,
    },
    ...(options.reading ? { reading: options.reading } : {}),
    cooperation: () => readFolder(folder),
    register: async (server) => mailboxRoutes(server, mailbox, 'https://samverkan.example.se'),
    firstDay: async () => undefined,
  };
  const log = { info: note('info'), warn: note('warn'), error: note('error') };
  const app: App = await createApp(config, log, local);

  const tabToken = (person: string) => {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: TAB_ISSUER,
      tid: DEFAULTS.tenant,
      aud: DEFAULTS.appId,
      oid: accountOf(person),
      scp: 'access_as_user',
      azp: TEAMS_WEB,
      nbf: now - 60,
      exp: now + 3600,
    };
    const { kid, key } = tokens.signer();
    return signJwt(claims, key, { kid });
  };
  const call = async (path: string, init: RequestInit): Promise<Answer> => {
    const answer = await fetch(`${app.url}${path}`, init);
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  const activity: Product['activity'] = (body, token) =>
    call('/api/messages', {
      method: 'POST',
      headers: { authorization: `Bearer ${token ?? tokens.token()}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  const product: Product = {
    url: app.url,
    databaseUrl,
    logged,
    connector,
    tokens,
    clock,
    documentFolder,
    mailboxPage: async () => (await fetch(`${app.url}/brevlada`)).text(),
    strangers,
    channels,
    activity,
    press: (person, data, over = {}) =>
      activity({
        ...envelope(connector.serviceUrl, person, '19:lg@thread.tacv2'),
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb: 'answer-notice', data }, trigger: 'manual' },
        ...over,
      }),
    install: (team, name) => {
      const base = envelope(connector.serviceUrl, SECRETARIAT, team);
      const channelData = { ...base.channelData, team: { id: team, name, aadGroupId: 'g' } };
      return activity({ ...base, type: 'installationUpdate', action: 'add', channelData });
    },
    get: (person, path, language = 'sv') =>
      call(path, { headers: { authorization: `Bearer ${tabToken(person)}`, 'accept-language': language } }),
    bearer: (person) => `Bearer ${tabToken(person)}`,
    request: (person, path, init = {}) =>
      fetch(`${app.url}${path}`, {
        ...init,
        headers: { authorization: `Bearer ${tabToken(person)}`, 'accept-language': 'sv', ...init.headers },
      }),
    command: (person, command, key = randomUUID()) =>
      call('/api/tab/commands', {
        method: 'POST',
        headers: { authorization: `Bearer ${tabToken(person)}`, 'content-type': 'application/json' },
        body: JSON.stringify({ key, command }),
      }),
    connect: async (team, name) => {
      const installed = await product.install(team, name);
      if (installed.status !== 200) throw new Error(`not installed: ${installed.status}`);
      await until(async () => {
        const { accounts } = (await product.get(SECRETARIAT, '/api/tab/todo')).body.secretariat;
        const links = accounts.map((one: { account: string; person: string }) => ({
          account: one.account,
          person: one.person,
        }));
        if (links.length > 0) await product.command(SECRETARIAT, { do: 'link-accounts', links });
        const linked = await ask(databaseUrl, `select 1 from account where state->>'status' = 'linked' limit 1`);
        return links.length === 0 && linked.length > 0;
      });
    },
    settled: () =>
      until(async () => {
        const rows = await ask(databaseUrl, UNDER_WAY);
        return rows.length === 0;
      }),
    filed: () =>
      until(async () => {
        const due = await ask(databaseUrl, 'select 1 from filing where next_try <= $1 limit 1', [
          clock.now.toISOString(),
        ]);
        return due.length === 0;
      }),
    close: async () => {
      await app.close();
      await mailbox.settled();
      await Promise.all([connector.close(), tokens.close()]);
    },
  };
  return product;
}

function configOf(databaseUrl: string, serviceUrl: string, tokens: { metadataUrl: string }): Config {
  return {
    local: false,
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'https://samverkan.example.se',
    bot: {
      appId: DEFAULTS.appId,
      appType: 'UserAssignedMsi',
      tenant: DEFAULTS.tenant,
      cloud: {
        ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
        ToChannelFromBotOAuthScope: 'https://api.botframework.com',
        ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
        ToBotFromChannelOpenIdMetadataUrl: tokens.metadataUrl,
        ToBotFromEmulatorOpenIdMetadataUrl: tokens.metadataUrl,
        OAuthUrl: 'https://api.botframework.com',
        CallerId: 'urn:botframework:azure',
      },
      serviceOrigins: [new URL(serviceUrl).origin],
      requestTimeoutMs: 2_000,
      secretariatAccounts: [accountOf(SECRETARIAT)],
    },
    graph: NO_GRAPH,
    tab: { metadataUrl: tokens.metadataUrl, issuers: [TAB_ISSUER], secretariatGroup: undefined },
    databaseUrl,
    databasePool: 4,
    dataFolder: '',
    cooperationFolder: 'cooperations/sodertorn',
    logLevel: 'silent',
  };
}

/** Everybody of the folder is in every team. */
function rosterOf(folder: string): Member[] {
  const { people } = JSON.parse(readFileSync(`${folder}/people.json`, 'utf8')) as {
    people: { id: string; mail: string; account: string }[];
  };
  return people.map(({ id, mail, account }) => ({ account: accountOf(id), mail, guest: account === 'guest' }));
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let look = 0; look < 200; look++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it did not come about within ten seconds');
}
