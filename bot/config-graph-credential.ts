import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Credential } from '../graph/settings.ts';
import { type ConfigFault, type Env, GUID } from './config-fault.ts';
import type { BotSettings } from './teams/settings.ts';

const KINDS = ['managed-identity', 'certificate', 'secret'] as const;
type Kind = Credential['kind'];

/** As GRAPH_CREDENTIAL says; where it says nothing, by what else is set: a certificate, a secret, or else no secret at all. */
export function readCredential(env: Env, bot: BotSettings, faults: ConfigFault[]): Credential {
  const kind = kindOf(env, faults);
  if (kind === 'managed-identity') return managedIdentity(env, bot, faults);
  const clientId = readGuid('GRAPH_CLIENT_ID', env.GRAPH_CLIENT_ID ?? bot.appId, faults);
  if (kind === 'certificate') return { kind, clientId, pem: readCertificate(env.GRAPH_CERTIFICATE, faults) };
  if (!env.GRAPH_SECRET) {
    const expected = 'appens hemlighet när GRAPH_CREDENTIAL är secret / the app’s secret';
    faults.push({ name: 'GRAPH_SECRET', expected, example: '…' });
  }
  return { kind, clientId, secret: env.GRAPH_SECRET ?? '' };
}

function kindOf(env: Env, faults: ConfigFault[]): Kind {
  const said = KINDS.find((kind) => kind === env.GRAPH_CREDENTIAL);
  if (said !== undefined) return said;
  if (env.GRAPH_CREDENTIAL || (env.GRAPH_CERTIFICATE && env.GRAPH_SECRET)) {
    const expected = `${KINDS.join(', ')}; behövs när både GRAPH_CERTIFICATE och GRAPH_SECRET är satta / needed when both are set`;
    faults.push({ name: 'GRAPH_CREDENTIAL', expected, example: 'managed-identity' });
    return 'managed-identity';
  }
  if (env.GRAPH_CERTIFICATE) return 'certificate';
  return env.GRAPH_SECRET ? 'secret' : 'managed-identity';
}

/** The identity that is named; the bot's own where it is one; otherwise the one that belongs to the machine itself. */
function managedIdentity(env: Env, bot: BotSettings, faults: ConfigFault[]): Credential {
  const named = env.AZURE_CLIENT_ID ?? (bot.appType === 'UserAssignedMsi' ? bot.appId : undefined);
  if (named === undefined) return { kind: 'managed-identity' };
  return { kind: 'managed-identity', clientId: readGuid('AZURE_CLIENT_ID', named, faults) };
}

/** What is the bot's own has been looked at already. */
function readGuid(name: string, value: string, faults: ConfigFault[]): string {
  const looked = faults.some((fault) => fault.name === 'MicrosoftAppId');
  if (!GUID.test(value) && !looked) {
    faults.push({ name, expected: 'ett GUID / a GUID', example: '12345678-1234-4234-8234-123456789012' });
  }
  return value.toLowerCase();
}

function readCertificate(path: string | undefined, faults: ConfigFault[]): string {
  try {
    const pem = readFileSync(path ?? '', 'utf8');
    if (new X509Certificate(pem).checkPrivateKey(createPrivateKey(pem))) return pem;
  } catch {
    // Told below, in the same words whatever was wrong.
  }
  const expected =
    'sökvägen till en PEM-fil med en nyckel utan lösenord och dess certifikat / the path of a PEM file with a key and its certificate';
  faults.push({ name: 'GRAPH_CERTIFICATE', expected, example: '/etc/samverkan/graph.pem' });
  return '';
}
