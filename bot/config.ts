import { join, resolve } from 'node:path';
import type { GraphSettings } from '../graph/settings.ts';
import { localBot, readBot } from './config-bot.ts';
import { type ConfigFault, type Env, safeUrl, withoutEmpty } from './config-fault.ts';
import { localGraph, readGraph } from './config-graph.ts';
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

/** Everything the service is told from outside. This is the only file that reads the environment; those beside it are given what it read. */
export interface Config extends StoreSettings {
  host: string;
  port: number;
  /** Where the tab is reached, e.g. https://samverkan.example.se, without a slash at the end. */
  publicUrl: string;
  bot: BotSettings;
  graph: GraphSettings;
  tab: { metadataUrl: string; issuers: string[]; secretariatGroup: string | undefined };
  logLevel: string;
}

/** The cooperation folder that comes with the product. */
export function shippedCooperation(): string {
  return join(productFolder(), 'cooperations', 'sodertorn');
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

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
    graph: local ? localGraph(bot.tenant) : readGraph(env, bot, faults),
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

function readStore(env: Env, args: readonly string[], faults: ConfigFault[]): StoreSettings {
  return {
    local: args.includes('--local') || env.SAMVERKAN_MODE === 'local',
    databaseUrl: env.DATABASE_URL || undefined,
    databasePool: readPool(env.DATABASE_POOL, faults),
    dataFolder: resolve(env.DATA_DIR ?? 'data'),
    cooperationFolder: env.COOPERATION ? resolve(env.COOPERATION) : shippedCooperation(),
  };
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
  if (safeUrl(text) === undefined) {
    const expected = 'tjänstens adress, med https / the address of the service, with https';
    faults.push({ name: 'PUBLIC_URL', expected, example: 'https://samverkan.example.se' });
  }
  return (text ?? '').replace(/\/+$/, '');
}
