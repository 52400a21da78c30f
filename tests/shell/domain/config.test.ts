import { resolve } from 'node:path';
import { type Config, readConfig } from '../../../bot/config.ts';
import { type ConfigFault, configReport } from '../../../bot/config-fault.ts';

const APP = '12345678-1234-4234-8234-123456789012';
const TENANT = '87654321-4321-4321-8321-210987654321';
const SECRETARY = '33333333-3333-4333-8333-333333333333';
const OTHER = '44444444-4444-4444-8444-444444444444';

/** The least that a production start needs. */
const LEAST = {
  MicrosoftAppId: APP,
  MicrosoftAppType: 'UserAssignedMsi',
  MicrosoftAppTenantId: TENANT,
  PUBLIC_URL: 'https://samverkan.example.se',
  SECRETARIAT_ACCOUNTS: SECRETARY,
  MAILBOX: 'samverkan@example.se',
  LIBRARIES: '{"*":"https://example.sharepoint.com/sites/ssk/Protokoll"}',
  UPLOADS_LIBRARY: 'drive:b!Upp',
};

type Env = Record<string, string | undefined>;

function configOf(more: Env = {}, args: string[] = []): Config {
  const read = readConfig({ ...LEAST, ...more }, args);
  if ('faults' in read) throw new Error(configReport(read.faults));
  return read;
}

function faultsOf(more: Env, args: string[] = []): ConfigFault[] {
  const read = readConfig({ ...LEAST, ...more }, args);
  return 'faults' in read ? read.faults : [];
}

const faulty = (more: Env, args: string[] = []) => faultsOf(more, args).map(({ name }) => name);

describe('inställningarna', () => {
  it('utan några alls: varje fel på en gång, med namn, vad som väntades och ett exempel', () => {
    const read = readConfig({}, []);
    if (!('faults' in read)) throw new Error('no faults');
    expect(read.faults.map(({ name }) => name).sort()).toEqual([
      'LIBRARIES',
      'MAILBOX',
      'MicrosoftAppId',
      'MicrosoftAppPassword',
      'MicrosoftAppTenantId',
      'PUBLIC_URL',
      'SECRETARIAT_ACCOUNTS',
      'UPLOADS_LIBRARY',
    ]);
    const report = configReport(read.faults);
    for (const { name, expected, example } of read.faults) {
      expect(expected).not.toBe('');
      expect(example).not.toBe('');
      expect(report).toContain(`${name}: ${expected}`);
      expect(report).toContain(`${name}=${example}`);
    }
    expect(report.split('\n')).toHaveLength(9);
  });

  it('ett exempel är självt en giltig inställning', () => {
    const read = readConfig({ PORT: 'x', DATABASE_POOL: '0', SERVICE_ORIGINS: 'x', LOG_LEVEL: 'x' }, []);
    if (!('faults' in read)) throw new Error('no faults');
    const mended = Object.fromEntries(read.faults.map(({ name, example }) => [name, example]));
    expect(faulty(mended)).toEqual([]);
  });

  it('det minsta räcker, och resten har rimliga värden', () => {
    const login = `https://login.microsoftonline.com/${TENANT}/v2.0`;
    expect(configOf()).toEqual({
      local: false,
      host: '0.0.0.0',
      port: 3978,
      publicUrl: 'https://samverkan.example.se',
      bot: {
        appId: APP,
        appType: 'UserAssignedMsi',
        tenant: TENANT,
        password: undefined,
        cloud: {},
        serviceOrigins: [],
        requestTimeoutMs: 12_000,
        secretariatAccounts: [SECRETARY],
      },
      graph: {
        origin: 'https://graph.microsoft.com',
        loginOrigin: 'https://login.microsoftonline.com',
        tenant: TENANT,
        credential: { kind: 'managed-identity', clientId: APP },
        fileOrigins: [],
        mailbox: 'samverkan@example.se',
        libraries: { '*': { url: 'https://example.sharepoint.com/sites/ssk/Protokoll' } },
        uploads: { drive: 'b!Upp' },
      },
      tab: {
        metadataUrl: `${login}/.well-known/openid-configuration`,
        issuers: [login, `https://sts.windows.net/${TENANT}/`],
        secretariatGroup: undefined,
      },
      databaseUrl: undefined,
      databasePool: 6,
      dataFolder: resolve('data'),
      cooperationFolder: resolve('cooperations/sodertorn'),
      logLevel: 'info',
    });
  });

  it('en tom inställning är ingen inställning: den nollställs ofta så på en server', () => {
    const names = ['HOST', 'PORT', 'DATABASE_URL', 'DATABASE_POOL', 'DATA_DIR', 'COOPERATION', 'LOG_LEVEL'];
    const more = ['TAB_OPENID_METADATA_URL', 'TAB_TOKEN_ISSUER', 'SERVICE_ORIGINS', 'SECRETARIAT_GROUP', 'OAuthUrl'];
    for (const empty of ['', ' '])
      expect(configOf(Object.fromEntries([...names, ...more].map((name) => [name, empty])))).toEqual(configOf());
    expect(faulty({ MicrosoftAppId: '' })).toEqual(['MicrosoftAppId']);
  });

  it('allt går att ställa in', () => {
    const config = configOf({
      MicrosoftAppId: APP.toUpperCase(),
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppPassword: 'hemlig',
      ToChannelFromBotOAuthScope: 'https://api.botframework.us',
      SERVICE_ORIGINS: 'https://smba.example.se, http://127.0.0.1:9800',
      PUBLIC_URL: 'https://samverkan.example.se/',
      TAB_OPENID_METADATA_URL: 'https://login.example/metadata',
      TAB_TOKEN_ISSUER: 'https://login.example',
      SECRETARIAT_ACCOUNTS: `${SECRETARY}, ${OTHER.toUpperCase()}`,
      SECRETARIAT_GROUP: OTHER,
      DATABASE_URL: 'postgres://samverkan@db.example.se/samverkan',
      DATABASE_POOL: '12',
      DATA_DIR: '/var/lib/samverkan',
      COOPERATION: 'cooperations/annan',
      HOST: '127.0.0.1',
      PORT: '8080',
      LOG_LEVEL: 'warn',
    });
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      publicUrl: 'https://samverkan.example.se',
      bot: {
        appId: APP,
        appType: 'SingleTenant',
        password: 'hemlig',
        cloud: { ToChannelFromBotOAuthScope: 'https://api.botframework.us' },
        serviceOrigins: ['https://smba.example.se', 'http://127.0.0.1:9800'],
        secretariatAccounts: [SECRETARY, OTHER],
      },
      tab: {
        metadataUrl: 'https://login.example/metadata',
        issuers: ['https://login.example'],
        secretariatGroup: OTHER,
      },
      databaseUrl: 'postgres://samverkan@db.example.se/samverkan',
      databasePool: 12,
      dataFolder: resolve('/var/lib/samverkan'),
      cooperationFolder: resolve('cooperations/annan'),
      logLevel: 'warn',
    });
  });

  it.each([
    ['MicrosoftAppId', 'inte-ett-guid'],
    ['MicrosoftAppTenantId', 'common'],
    ['MicrosoftAppType', 'MultiTenant'],
    ['PUBLIC_URL', 'samverkan.example.se'],
    ['PUBLIC_URL', 'http://samverkan.example.se'],
    ['SECRETARIAT_ACCOUNTS', 'kansliet@example.se'],
    ['SECRETARIAT_ACCOUNTS', `${SECRETARY}, kansliet`],
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PORT', '80.5'],
    ['DATABASE_POOL', '0'],
    ['DATABASE_POOL', 'många'],
    ['LOG_LEVEL', 'chatty'],
  ])('%s=%s är fel', (name, value) => {
    expect(faulty({ [name]: value })).toEqual([name]);
  });

  it.each([
    'https://smba.example.se/',
    'https://smba.example.se/amer',
    'https://smba.example.se:443',
    'https://*.example.se',
    'https://SMBA.example.se',
    'smba.example.se',
    'https://bot@smba.example.se',
    '*',
    'https://smba.example.se, https://smba.example.se/x',
  ])('SERVICE_ORIGINS=%s är inte exakta ursprung', (origins) => {
    expect(faulty({ SERVICE_ORIGINS: origins })).toEqual(['SERVICE_ORIGINS']);
  });

  it('en app med hemlighet behöver sin hemlighet, en hanterad identitet ingen', () => {
    expect(faulty({ MicrosoftAppType: 'SingleTenant' })).toEqual(['MicrosoftAppPassword']);
    expect(faulty({ MicrosoftAppType: undefined })).toEqual(['MicrosoftAppPassword']);
    expect(faulty({ MicrosoftAppType: 'UserAssignedMsi' })).toEqual([]);
  });

  it('kansliet är konton eller en grupp, men inte ingen', () => {
    expect(faulty({ SECRETARIAT_ACCOUNTS: '' })).toEqual(['SECRETARIAT_ACCOUNTS']);
    expect(faulty({ SECRETARIAT_ACCOUNTS: '', SECRETARIAT_GROUP: OTHER })).toEqual([]);
  });

  it('rapporten visar aldrig vad som stod i en inställning: det kan vara en hemlighet på fel plats', () => {
    const secret = 'hemlig~lösenord';
    const faults = faultsOf({ MicrosoftAppId: secret, MicrosoftAppType: secret, PUBLIC_URL: secret, PORT: secret });
    expect(faults).toHaveLength(4);
    expect(configReport(faults)).not.toContain(secret);
  });
});

describe('det lokala läget', () => {
  const local = ['--local'];

  it('behöver inga inställningar', () => {
    expect(readConfig({}, local)).toMatchObject({ local: true, publicUrl: 'http://127.0.0.1:3978', logLevel: 'warn' });
    expect(readConfig({ SAMVERKAN_MODE: 'local' }, [])).toMatchObject({ local: true, host: '127.0.0.1' });
  });

  it.each(['0.0.0.0', '::', '', 'samverkan.example.se'])(
    'lyssnar bara på den egna datorn, också med HOST=%s',
    (host) => {
      expect(configOf({ HOST: host }, local)).toMatchObject({ host: '127.0.0.1' });
      expect(configOf({ HOST: host, SAMVERKAN_MODE: 'local' })).toMatchObject({ host: '127.0.0.1' });
    },
  );

  it('bryr sig inte om PUBLIC_URL, appens hemlighet eller kansliets konton', () => {
    const config = configOf({ PUBLIC_URL: 'https://samverkan.example.se', MicrosoftAppPassword: 'hemlig' }, local);
    expect(config.publicUrl).toBe('http://127.0.0.1:3978');
    expect(config.bot).toMatchObject({ secretariatAccounts: [], cloud: {}, serviceOrigins: [] });
    expect(config.bot.appId).not.toBe(APP);
    expect(JSON.stringify(config)).not.toContain('hemlig');
  });

  it('tar porten, och säger till om den är fel', () => {
    expect(configOf({ PORT: '4100' }, local)).toMatchObject({ port: 4100, publicUrl: 'http://127.0.0.1:4100' });
    expect(faulty({ PORT: 'x' }, local)).toEqual(['PORT']);
  });

  it('är aldrig påslaget av sig självt', () => {
    expect(configOf({ SAMVERKAN_MODE: 'production' }).local).toBe(false);
    expect(configOf({ SAMVERKAN_MODE: '' }).local).toBe(false);
  });
});
