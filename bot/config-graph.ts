import type { GraphSettings, LibrarySetting } from '../graph/settings.ts';
import { type ConfigFault, type Env, isLoopback, isOrigin, safeUrl } from './config-fault.ts';
import { readCredential } from './config-graph-credential.ts';
import type { BotSettings } from './teams/settings.ts';

const GRAPH = 'https://graph.microsoft.com';
const LOGIN = 'https://login.microsoftonline.com';
const LIBRARY = 'https://example.sharepoint.com/sites/ssk/Protokoll';
const PLACE =
  'bibliotekets adress i webbläsaren, eller drive: och dess id / the library’s address in the browser, or drive: and its id';

/** Where papers are filed, mail is sent from, and who the app is to Graph. */
export function readGraph(env: Env, bot: BotSettings, faults: ConfigFault[]): GraphSettings {
  const origin = readOrigin('GRAPH_ORIGIN', env.GRAPH_ORIGIN ?? GRAPH, faults);
  const proxy = readProxy(env, faults);
  return {
    origin,
    loginOrigin: readOrigin('GRAPH_LOGIN_ORIGIN', env.GRAPH_LOGIN_ORIGIN ?? LOGIN, faults),
    tenant: bot.tenant,
    credential: readCredential(env, bot, faults),
    ...(proxy === undefined ? {} : { proxy }),
    fileOrigins: isStandIn(origin) ? [new URL(origin).origin] : [],
    mailbox: readMailbox(env.MAILBOX, faults),
    libraries: readLibraries(env.LIBRARIES, faults),
    uploads: readUploads(env.UPLOADS_LIBRARY, faults),
  };
}

/** Fictional; the addresses are filled in from the stand-in. */
export function localGraph(tenant: string): GraphSettings {
  return {
    origin: '',
    loginOrigin: '',
    tenant,
    credential: { kind: 'managed-identity' },
    fileOrigins: [],
    mailbox: 'samverkan@example.se',
    libraries: {},
    uploads: { drive: '' },
  };
}

function readOrigin(name: string, origin: string, faults: ConfigFault[]): string {
  if (!isStandIn(origin) && (!isOrigin(origin) || safeUrl(origin) === undefined)) {
    const expected = 'ett exakt ursprung med https / an exact origin with https';
    faults.push({ name, expected, example: name === 'GRAPH_ORIGIN' ? GRAPH : LOGIN });
  }
  return origin;
}

/** On this machine, where its path is its own. */
function isStandIn(address: string): boolean {
  return URL.canParse(address) && isLoopback(new URL(address)) && !address.endsWith('/');
}

function readProxy(env: Env, faults: ConfigFault[]): string | undefined {
  const name = env.GRAPH_PROXY ? 'GRAPH_PROXY' : 'HTTPS_PROXY';
  const proxy = env.GRAPH_PROXY ?? env.HTTPS_PROXY ?? env.https_proxy;
  if (proxy !== undefined && (!URL.canParse(proxy) || new URL(proxy).protocol !== 'http:')) {
    const expected = 'proxyns adress, som börjar med http:// / the proxy’s address, beginning with http://';
    faults.push({ name, expected, example: 'http://proxy.example.se:8080' });
  }
  return proxy;
}

function readMailbox(text: string | undefined, faults: ConfigFault[]): string {
  if (!/^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/.test(text?.trim() ?? '')) {
    const expected = 'tjänstens brevlåda: en adress / the service’s mailbox: one address';
    faults.push({ name: 'MAILBOX', expected, example: 'samverkan@example.se' });
  }
  return (text ?? '').trim();
}

function readUploads(text: string | undefined, faults: ConfigFault[]): LibrarySetting {
  const read = readLibrary(text);
  if (read === undefined) {
    faults.push({
      name: 'UPLOADS_LIBRARY',
      expected: PLACE,
      example: 'https://example.sharepoint.com/sites/kansli/Samverkan',
    });
  }
  return read ?? { drive: '' };
}

function readLibraries(text: string | undefined, faults: ConfigFault[]): Record<string, LibrarySetting> {
  const named = Object.entries(objectOf(text));
  const read = named.map(([body, library]) => [body, readLibrary(library)] as const);
  const found = read.flatMap(([body, library]) => (library === undefined ? [] : [[body, library] as const]));
  if (found.length === 0 || found.length < named.length) {
    const expected = `JSON: organets id eller "*" för de övriga, och ${PLACE}`;
    faults.push({ name: 'LIBRARIES', expected, example: JSON.stringify({ ssk: LIBRARY, '*': 'drive:b!x7Jq' }) });
  }
  return Object.fromEntries(found);
}

function readLibrary(value: unknown): LibrarySetting | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const drive = /^drive:(\S+)$/.exec(text)?.[1];
  if (drive !== undefined) return { drive };
  const url = safeUrl(text);
  return url !== undefined && url.pathname !== '/' ? { url: text } : undefined;
}

function objectOf(text: string | undefined): object {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}
