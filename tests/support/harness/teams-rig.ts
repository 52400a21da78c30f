import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { Command } from '../../../bot/declared/command.ts';
import { type Refusal, refuse } from '../../../bot/kernel/refusal.ts';
import type { Address } from '../../../bot/ports/messenger.ts';
import type { Answer, Drawn, Handled, QuestionName, Questions, Service, Who } from '../../../bot/ports/service.ts';
import { createChannelVerifier } from '../../../bot/signin/channel-token.ts';
import { isAllowedServiceUrl } from '../../../bot/signin/service-url.ts';
import { createTeams, type Teams } from '../../../bot/teams/create-teams.ts';
import type { BotSettings } from '../../../bot/teams/settings.ts';
import { press } from '../card-press.ts';
import { ownNotice } from '../drawn-cards.ts';
import { close, listen, type StartedConnector, startConnector, startTokenServer, type StartedTokenServer } from './start.ts';
import { DEFAULTS } from './token-server.mjs';

export const APP_ID = DEFAULTS.appId;
export const TENANT = DEFAULTS.tenant;
export const ACCOUNT = '22222222-2222-4222-8222-000000000001';
export const MEETING = 'lg-2024-02-16';

/** What was asked of the service, and what it is to answer. Stands in for the service in the tests of the Teams room only. */
export interface Asked {
  handled: { command: Command; who: Who; key: string }[];
  read: { what: string; who?: Who; id?: string; language: string }[];
  replies: { to: Address; key: string; drawn: Drawn }[];
  logged: { level: string; line: object; message: string }[];
}
export interface Plan {
  handle?: (command: Command) => Handled | Promise<Handled>;
  card?: () => Drawn | Refusal | Promise<Drawn | Refusal>;
  greeting?: () => Drawn | Refusal;
}

export const drawn = (name: string): Drawn => ({ summary: name, card: { type: 'AdaptiveCard', version: '1.5', body: [], name } });

type Answers = { [Q in QuestionName]?: (who: Who, asked: Questions[Q]['asked']) => Promise<Answer<Q> | Refusal> };

function serviceDouble(asked: Asked, plan: Plan): Service {
  const keys = new Set<string>();
  const answers: Answers = {
    async card(who, { id, language }) {
      asked.read.push({ what: 'card', who, id, language });
      return (await plan.card?.()) ?? drawn('card');
    },
    async 'dates-card'(who, { id, language }) {
      asked.read.push({ what: 'dates card', who, id, language });
      return drawn('dates card');
    },
    async 'round-card'(who, { id, language }) {
      asked.read.push({ what: 'round card', who, id, language });
      return drawn('round card');
    },
    async 'extra-card'(who, { id, language }) {
      asked.read.push({ what: 'extra-card', who, id, language });
      return drawn('extra card');
    },
    async chat(who, { language }) {
      asked.read.push({ what: 'chat', who, language });
      return drawn('chat');
    },
    greeting: async (_who, { id }) => (plan.greeting ? plan.greeting() : drawn(`greeting ${id}`)),
  };
  return {
    async handle(command, who, key) {
      if (keys.has(key)) return { repeat: true };
      asked.handled.push({ command, who, key });
      const handled = (await plan.handle?.(command)) ?? { done: true as const };
      if ('done' in handled) keys.add(key);
      return handled;
    },
    ask: async (question, who, said) => (await answers[question]?.(who, said)) ?? refuse('refusal.unexpected'),
    async reply(to, key, said) {
      if (asked.replies.some((reply) => reply.key === key)) return;
      asked.replies.push({ to, key, drawn: said });
    },
    addFile: async () => ({ refused: refuse('refusal.unexpected') }),
    file: async () => refuse('refusal.unexpected'),
    importList: async () => refuse('refusal.unexpected'),
    addCalendar: async () => ({ refused: refuse('refusal.unexpected') }),
    distribute: async () => ({ refused: refuse('refusal.unexpected') }),
    sentence: (refusal, language) => `${language}:${refusal.refused}`,
  };
}

export interface Rig {
  tokens: StartedTokenServer;
  connector: StartedConnector;
  teams: Teams;
  settings: BotSettings;
  asked: Asked;
  /** Changed by a test; forgotten by `forget`. */
  plan: Plan;
  clock: { ms: number };
  forget(): void;
  /** An activity as Teams sends it, in a person's own chat unless said otherwise. */
  activity(over?: Record<string, unknown>): Record<string, unknown>;
  press(data: unknown, over?: Record<string, unknown>): Record<string, unknown>;
  submit(data: unknown, over?: Record<string, unknown>): Record<string, unknown>;
  send(activity: unknown, token?: string): ReturnType<Teams['receive']>;
  /** A web server in front of `receive`, for drivers that run on their own. */
  serve(): Promise<{ url: string; close(): Promise<void> }>;
  close(): Promise<void>;
}

export async function startRig(over: { answerWithinMs?: number; requestTimeoutMs?: number } = {}): Promise<Rig> {
  const connector = await startConnector();
  const tokens = await startTokenServer({ serviceUrl: connector.serviceUrl });
  // The SDK's identity library reads these by itself.
  process.env.IDENTITY_ENDPOINT = `${tokens.origin}/msi/token`;
  process.env.IDENTITY_HEADER = 'harness';
  const settings: BotSettings = {
    appId: APP_ID,
    appType: 'UserAssignedMsi',
    tenant: TENANT,
    cloud: {
      ToBotFromChannelOpenIdMetadataUrl: tokens.metadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: `${tokens.origin}/common/v2.0/.well-known/openid-configuration`,
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      OAuthUrl: 'https://api.botframework.com',
      CallerId: 'urn:botframework:azure',
    },
    serviceOrigins: [new URL(connector.serviceUrl).origin],
    requestTimeoutMs: over.requestTimeoutMs ?? 5_000,
    secretariatAccounts: ['22222222-2222-4222-8222-0000000000FF'],
  };
  const asked: Asked = { handled: [], read: [], replies: [], logged: [] };
  const plan: Plan = {};
  const clock = { ms: 0 };
  const real = () => Date.now() + clock.ms;
  const log = (level: string) => (line: object, message: string) => void asked.logged.push({ level, line, message });
  const teams = createTeams({
    settings,
    service: serviceDouble(asked, plan),
    verify: createChannelVerifier({
      appId: APP_ID,
      metadataUrl: tokens.metadataUrl,
      allowed: (url) => isAllowedServiceUrl(url, settings.serviceOrigins),
      real,
    }),
    log: { info: log('info'), warn: log('warn'), error: log('error') },
    real,
    random: randomUUID,
    ...(over.answerWithinMs ? { answerWithinMs: over.answerWithinMs } : {}),
  });

  const activity: Rig['activity'] = (more = {}) => ({
    type: 'message',
    id: `f:${randomUUID()}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: connector.serviceUrl,
    locale: 'sv-SE',
    from: { id: '29:user-1', name: 'Ina Exempel', aadObjectId: ACCOUNT },
    conversation: { conversationType: 'personal', tenantId: TENANT, id: 'a:personal-1' },
    recipient: { id: `28:${APP_ID}`, name: 'Samverkan' },
    channelData: { tenant: { id: TENANT } },
    ...more,
  });
  const receive = async (body: unknown, authorization: string | undefined) => {
    const known = await teams.letIn(authorization);
    return 'proof' in known ? teams.receive(body, known.proof) : known;
  };

  return {
    tokens,
    connector,
    teams,
    settings,
    asked,
    plan,
    clock,
    activity,
    forget() {
      for (const list of Object.values(asked)) list.length = 0;
      for (const key of Object.keys(plan) as (keyof Plan)[]) delete plan[key];
      connector.faults();
    },
    press: (data, more = {}) =>
      activity({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'manual' },
        ...more,
      }),
    submit: (data, more = {}) => activity({ value: data, ...more }),
    send: (body, token) => receive(body, `Bearer ${token ?? tokens.token()}`),
    async serve() {
      const server = createServer(async (request, response) => {
        const parts: Buffer[] = [];
        for await (const part of request) parts.push(part as Buffer);
        const { authorization } = request.headers;
        const answer = await receive(JSON.parse(Buffer.concat(parts).toString()), authorization);
        response.writeHead(answer.status, { 'content-type': 'application/json' });
        response.end(!('body' in answer) || answer.body === undefined ? '' : JSON.stringify(answer.body));
      });
      return { url: `${await listen(server)}/api/messages`, close: () => close(server) };
    },
    async close() {
      await teams.settled();
      await Promise.all([tokens.close(), connector.close()]);
    },
  };
}

const COMING = press(ownNotice(MEETING), 'Kommer på plats');

/** What the button of a notice's card sends: coming. `over`: what no such button would say. */
export const answerData = (over: Record<string, unknown> = {}) => ({ ...COMING, ...over });
