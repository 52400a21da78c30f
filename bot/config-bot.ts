import { type ConfigFault, type Env, GUID, isOrigin } from './config-fault.ts';
import type { BotSettings } from './teams/settings.ts';

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

export function readBot(env: Env, faults: ConfigFault[]): BotSettings {
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

/** Fictional ids; the addresses are filled in from the stand-in. */
export function localBot(): BotSettings {
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
