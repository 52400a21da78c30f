import { join, resolve } from 'node:path';
import { productFolder } from './places.ts';
import type { BotSettings } from './teams/settings.ts';

/** Where what is stored is kept, and the folder it began with. */
export interface StoreSettings {
  /** A laptop's stand-ins for Teams; then the server listens on loopback only, whatever else is set. */
  local: boolean;
  databaseUrl: string | undefined;
  /** Connections to PostgreSQL at the most. */
  databasePool: number;
  dataFolder: string;
  cooperationFolder: string;
}

/** Everything the service is told from outside. This is the only file that reads the environment. */
export interface Config extends StoreSettings {
  host: string;
  port: number;
  /** Where the tab is reached, e.g. https://samverkan.example.se, without a slash at the end. */
  publicUrl: string;
  bot: BotSettings;
  tab: { metadataUrl: string; issuers: string[]; secretariatGroup: string | undefined };
  logLevel: string;
}

export interface ConfigFault {
  name: string;
  expected: string;
  example: string;
}

export const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LOCAL_APP = '00000000-0000-4000-8000-00000000b07a';
const LOCAL_TENANT = '11111111-1111-4111-8111-111111111111';
const CLOUD = [
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'ToBotFromChannelTokenIssuer',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'OAuthUrl',
  'CallerId',
  'ValidateAuthority',
] as const;

/** The cooperation folder that comes with the product. */
export function shippedCooperation(): string {
  return join(productFolder(), 'cooperations', 'sodertorn');
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

type Env = Record<string, string | undefined>;

/** The settings, or every fault in them at once. */
export function readConfig(given: Env, args: readonly string[]): Config | { faults: ConfigFault[] } {
  const env = withoutEmpty(given);
  const faults: ConfigFault[] = [];
  const store = readStore(env, args, faults);
  const { local } = store;
  const port = readPort(env.PORT, faults);
  const bot = local ? localBot() : readBot(env, faults);
  const publicUrl = local ? `http://127.0.0.1:${port}` : readPublicUrl(env.PUBLIC_URL, faults);
  const tenant = bot.tenant;
  const login = `https://login.microsoftonline.com/${tenant}/v2.0`;
  const config: Config = {
    ...store,
    host: local ? '127.0.0.1' : (env.HOST ?? '0.0.0.0'),
    port,
    publicUrl,
    bot,
    tab: {
      metadataUrl: env.TAB_OPENID_METADATA_URL ?? `${login}/.well-known/openid-configuration`,
      issuers: env.TAB_TOKEN_ISSUER ? [env.TAB_TOKEN_ISSUER] : [login, `https://sts.windows.net/${tenant}/`],
      secretariatGroup: env.SECRETARIAT_GROUP?.trim().toLowerCase(),
    },
    logLevel: readLogLevel(env.LOG_LEVEL ?? (local ? 'warn' : 'info'), faults),
  };
  return faults.length > 0 ? { faults } : config;
}

/** What an import of a folder needs of the settings, or every fault in that. */
export function readStoreSettings(given: Env, args: readonly string[]): StoreSettings | { faults: ConfigFault[] } {
  const faults: ConfigFault[] = [];
  const settings = readStore(withoutEmpty(given), args, faults);
  return faults.length > 0 ? { faults } : settings;
}

/** An empty setting counts as none: that is how many servers unset it. */
function withoutEmpty(given: Env): Env {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value?.trim()));
}

function readStore(env: Env, args: readonly string[], faults: ConfigFault[]): StoreSettings {
  return {
    local: args.includes('--local') || env.SAMVERKAN_MODE === 'local',
    databaseUrl: env.DATABASE_URL || undefined,
    databasePool: readPool(env.DATABASE_POOL, faults),
    dataFolder: resolve(env.DATA_DIR ?? 'data'),
    cooperationFolder: env.COOPERATION ? resolve(env.COOPERATION) : shippedCooperation(),
  };
}

/** Faults as they are printed at the start. */
export function configReport(faults: ConfigFault[]): string {
  return [
    'Samverkan kan inte starta: inställningar saknas eller är fel / settings are missing or wrong.',
    ...faultLines(faults),
  ].join('\n');
}

/** One line a fault: its name, what was expected, an example. */
export function faultLines(faults: ConfigFault[]): string[] {
  return faults.map(({ name, expected, example }) => `  ${name}: ${expected}. Exempel / example: ${name}=${example}`);
}

/** The bot's outgoing tokens on a laptop come from the stand-in's managed identity; its library reads the environment itself. */
export function takeTokensFrom(endpoint: string): void {
  process.env.IDENTITY_ENDPOINT = endpoint;
  process.env.IDENTITY_HEADER = 'local';
}

function readPort(text: string | undefined, faults: ConfigFault[]): number {
  const port = Number(text ?? 3978);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    faults.push({ name: 'PORT', expected: 'ett portnummer 0–65535 / a port number', example: '3978' });
  }
  return port;
}

function readLogLevel(level: string, faults: ConfigFault[]): string {
  if (!LOG_LEVELS.includes(level)) {
    faults.push({ name: 'LOG_LEVEL', expected: LOG_LEVELS.join(', '), example: 'info' });
  }
  return level;
}

function readPool(text: string | undefined, faults: ConfigFault[]): number {
  const size = Number(text ?? 6);
  if (!Number.isInteger(size) || size < 1 || size > 100) {
    faults.push({ name: 'DATABASE_POOL', expected: 'ett antal 1–100 / a number', example: '6' });
  }
  return size;
}

function readPublicUrl(text: string | undefined, faults: ConfigFault[]): string {
  const url = URL.canParse(text ?? '') ? new URL(text ?? '') : undefined;
  const loopback = url?.hostname === '127.0.0.1' || url?.hostname === 'localhost';
  if (url === undefined || (url.protocol !== 'https:' && !loopback)) {
    const expected = 'tjänstens adress, med https / the address of the service, with https';
    faults.push({ name: 'PUBLIC_URL', expected, example: 'https://samverkan.example.se' });
  }
  return (text ?? '').replace(/\/+$/, '');
}

function readBot(env: Env, faults: ConfigFault[]): BotSettings {
  const guid = (name: string): string => {
    const value = env[name] ?? '';
    if (!GUID.test(value)) faults.push({ name, expected: 'ett GUID / a GUID', example: LOCAL_APP });
    return value.toLowerCase();
  };
  const appType = env.MicrosoftAppType ?? 'SingleTenant';
  if (appType !== 'SingleTenant' && appType !== 'UserAssignedMsi') {
    const expected = 'SingleTenant eller/or UserAssignedMsi';
    faults.push({ name: 'MicrosoftAppType', expected, example: 'SingleTenant' });
  }
  if (appType === 'SingleTenant' && !env.MicrosoftAppPassword) {
    const expected = 'appens hemlighet när MicrosoftAppType är SingleTenant / the app’s secret';
    faults.push({ name: 'MicrosoftAppPassword', expected, example: '…' });
  }
  const accounts = (env.SECRETARIAT_ACCOUNTS ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean);
  if ((accounts.length === 0 && !env.SECRETARIAT_GROUP) || accounts.some((one) => !GUID.test(one))) {
    const expected =
      'kansliets konton (Entras objekt-id, komma emellan), eller SECRETARIAT_GROUP / the secretariat’s accounts';
    faults.push({ name: 'SECRETARIAT_ACCOUNTS', expected, example: '22222222-2222-4222-8222-222222222222' });
  }
  const cloud = Object.fromEntries(CLOUD.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
  return {
    appId: guid('MicrosoftAppId'),
    appType: appType === 'UserAssignedMsi' ? 'UserAssignedMsi' : 'SingleTenant',
    tenant: guid('MicrosoftAppTenantId'),
    password: env.MicrosoftAppPassword,
    cloud,
    serviceOrigins: readOrigins(env.SERVICE_ORIGINS, faults),
    requestTimeoutMs: 12_000,
    secretariatAccounts: accounts,
  };
}

function readOrigins(text: string | undefined, faults: ConfigFault[]): string[] {
  const origins = (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  if (origins.some((origin) => !isOrigin(origin))) {
    const expected = 'exakta ursprung, komma emellan / exact origins, comma separated';
    faults.push({ name: 'SERVICE_ORIGINS', expected, example: 'https://smba.example.se' });
  }
  return origins;
}

/** As a browser would write it: no path, no port that goes without saying, no pattern. */
function isOrigin(text: string): boolean {
  return /^https?:\/\/[^*]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

/** Fictional ids; the addresses are filled in from the stand-in. */
function localBot(): BotSettings {
  return {
    appId: LOCAL_APP,
    appType: 'UserAssignedMsi',
    tenant: LOCAL_TENANT,
    cloud: {},
    serviceOrigins: [],
    requestTimeoutMs: 12_000,
    secretariatAccounts: [],
  };
}
