import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../../bot/config.ts';
import { type ConfigFault, configReport } from '../../../bot/config-fault.ts';
import type { GraphSettings } from '../../../graph/settings.ts';
import { newCertificate } from '../../support/certificate.ts';

const APP = '12345678-1234-4234-8234-123456789012';
const OTHER = '44444444-4444-4444-8444-444444444444';
const SITE = 'https://example.sharepoint.com/sites/ssk';

const LEAST = {
  MicrosoftAppId: APP,
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppPassword: 'botens',
  MicrosoftAppTenantId: '87654321-4321-4321-8321-210987654321',
  PUBLIC_URL: 'https://samverkan.example.se',
  SECRETARIAT_ACCOUNTS: '33333333-3333-4333-8333-333333333333',
  MAILBOX: 'samverkan@example.se',
  LIBRARIES: JSON.stringify({ '*': `${SITE}/Protokoll` }),
  UPLOADS_LIBRARY: `${SITE}/Uppladdat`,
};

type Env = Record<string, string | undefined>;

const read = (more: Env) => readConfig({ ...LEAST, ...more }, []);

function graphOf(more: Env = {}): GraphSettings {
  const config = read(more);
  if ('faults' in config) throw new Error(configReport(config.faults));
  return config.graph;
}

function faultsOf(more: Env): ConfigFault[] {
  const config = read(more);
  return 'faults' in config ? config.faults : [];
}

const faulty = (more: Env) => faultsOf(more).map(({ name }) => name);

let folder: string;
let pem: string;
/** A key and the certificate of another. */
let mixed: string;
/** A certificate without its key. */
let bare: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samverkan-cert-'));
  const [one, other] = [newCertificate(), newCertificate()];
  pem = join(folder, 'graph.pem');
  mixed = join(folder, 'mixed.pem');
  bare = join(folder, 'bare.pem');
  writeFileSync(pem, one.key + one.certificate);
  writeFileSync(mixed, one.key + other.certificate);
  writeFileSync(bare, one.certificate);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('vem appen är för Graph', () => {
  it('utan vidare: maskinens egen identitet, eller botens om den är en, eller den som nämns', () => {
    expect(graphOf().credential).toEqual({ kind: 'managed-identity' });
    expect(graphOf({ MicrosoftAppType: 'UserAssignedMsi' }).credential).toEqual({
      kind: 'managed-identity',
      clientId: APP,
    });
    for (const MicrosoftAppType of ['SingleTenant', 'UserAssignedMsi'])
      expect(graphOf({ MicrosoftAppType, AZURE_CLIENT_ID: OTHER }).credential).toEqual({
        kind: 'managed-identity',
        clientId: OTHER,
      });
  });

  it('med ett certifikat eller en hemlighet: den, för botens app om inte en annan nämns', () => {
    expect(graphOf({ GRAPH_SECRET: 'hemlig' }).credential).toEqual({ kind: 'secret', clientId: APP, secret: 'hemlig' });
    expect(graphOf({ GRAPH_CERTIFICATE: pem, GRAPH_CLIENT_ID: OTHER }).credential).toEqual({
      kind: 'certificate',
      clientId: OTHER,
      pem: readFileSync(pem, 'utf8'),
    });
  });

  it('med både certifikat och hemlighet: den som GRAPH_CREDENTIAL säger, och annars sägs det till', () => {
    const both = { GRAPH_CERTIFICATE: pem, GRAPH_SECRET: 'hemlig' };
    expect(faulty(both)).toEqual(['GRAPH_CREDENTIAL']);
    for (const kind of ['managed-identity', 'certificate', 'secret'])
      expect(graphOf({ ...both, GRAPH_CREDENTIAL: kind }).credential.kind).toBe(kind);
  });

  it.each([
    [{ GRAPH_CREDENTIAL: 'password' }, 'GRAPH_CREDENTIAL'],
    [{ GRAPH_CREDENTIAL: 'secret' }, 'GRAPH_SECRET'],
    [{ GRAPH_CREDENTIAL: 'certificate' }, 'GRAPH_CERTIFICATE'],
    [{ GRAPH_CERTIFICATE: '/finns/inte.pem' }, 'GRAPH_CERTIFICATE'],
    [{ GRAPH_SECRET: 'hemlig', GRAPH_CLIENT_ID: 'kansliet' }, 'GRAPH_CLIENT_ID'],
    [{ AZURE_CLIENT_ID: 'kansliet' }, 'AZURE_CLIENT_ID'],
  ])('%j är fel', (more, name) => {
    expect(faulty(more)).toEqual([name]);
  });

  it('en fil där nyckeln och certifikatet inte hör ihop är fel, och ett certifikat utan nyckel', () => {
    expect(faulty({ GRAPH_CERTIFICATE: mixed })).toEqual(['GRAPH_CERTIFICATE']);
    expect(faulty({ GRAPH_CERTIFICATE: bare })).toEqual(['GRAPH_CERTIFICATE']);
  });

  it('ett felaktigt app-id sägs en gång', () => {
    expect(faulty({ MicrosoftAppId: 'x', GRAPH_SECRET: 'hemlig' })).toEqual(['MicrosoftAppId']);
  });
});

describe('biblioteken, brevlådan och vägen till Graph', () => {
  it('organ för organ, med adress i webbläsaren eller bibliotekets id', () => {
    const libraries = { ssk: `${SITE}/Delade dokument`, lg: ' drive:b!x7Jq ', '*': `${SITE}/Protokoll` };
    expect(graphOf({ LIBRARIES: JSON.stringify(libraries) }).libraries).toEqual({
      ssk: { url: `${SITE}/Delade dokument` },
      lg: { drive: 'b!x7Jq' },
      '*': { url: `${SITE}/Protokoll` },
    });
    expect(graphOf({ UPLOADS_LIBRARY: 'drive:b!Upp' }).uploads).toEqual({ drive: 'b!Upp' });
  });

  it.each(['', '{}', '[]', 'null', `${SITE}/Protokoll`, '{"ssk":1}', '{"ssk":"Protokoll"}', '{"ssk":"drive:"}'])(
    'LIBRARIES=%s är fel',
    (LIBRARIES) => expect(faulty({ LIBRARIES })).toEqual(['LIBRARIES']),
  );

  it('ett fel bland flera bibliotek är ett fel', () => {
    const LIBRARIES = JSON.stringify({ ssk: `${SITE}/Protokoll`, lg: 'http://example.sharepoint.com/sites/lg/P' });
    expect(faulty({ LIBRARIES })).toEqual(['LIBRARIES']);
  });

  it.each([
    ['MAILBOX', 'samverkan'],
    ['MAILBOX', 'Samverkan <samverkan@example.se>'],
    ['MAILBOX', 'a@example.se, b@example.se'],
    ['UPLOADS_LIBRARY', 'Uppladdat'],
    ['UPLOADS_LIBRARY', 'https://example.sharepoint.com'],
    ['GRAPH_ORIGIN', 'https://graph.microsoft.us/v1.0'],
    ['GRAPH_ORIGIN', 'http://graph.example.se'],
    ['GRAPH_LOGIN_ORIGIN', 'login.microsoftonline.us'],
    ['GRAPH_PROXY', 'proxy.example.se:8080'],
    ['GRAPH_PROXY', 'socks5://proxy.example.se'],
    ['HTTPS_PROXY', 'proxy.example.se'],
  ])('%s=%s är fel', (name, value) => {
    expect(faulty({ [name]: value })).toEqual([name]);
  });

  it('exemplen är själva giltiga', () => {
    const faults = faultsOf({ MAILBOX: '', LIBRARIES: '', UPLOADS_LIBRARY: '', GRAPH_PROXY: 'x', GRAPH_ORIGIN: 'x' });
    expect(faults).toHaveLength(5);
    expect(faulty(Object.fromEntries(faults.map(({ name, example }) => [name, example])))).toEqual([]);
  });

  it('ett annat moln och en proxy: den som är Graphs egen går före maskinens', () => {
    const cloud = {
      GRAPH_ORIGIN: 'https://graph.microsoft.us',
      GRAPH_LOGIN_ORIGIN: 'https://login.microsoftonline.us',
    };
    expect(graphOf({ ...cloud, HTTPS_PROXY: 'http://proxy.example.se:8080' })).toMatchObject({
      origin: 'https://graph.microsoft.us',
      loginOrigin: 'https://login.microsoftonline.us',
      proxy: 'http://proxy.example.se:8080',
    });
    const both = { HTTPS_PROXY: 'http://proxy.example.se:8080', GRAPH_PROXY: 'http://graph-proxy.example.se:3128' };
    expect(graphOf(both).proxy).toBe('http://graph-proxy.example.se:3128');
    expect(graphOf({ https_proxy: 'http://proxy.example.se:8080' }).proxy).toBe('http://proxy.example.se:8080');
  });

  it('filer hämtas och lämnas bara hos Microsoft, utom när Graph är ett stand-in på den egna datorn', () => {
    expect(graphOf().fileOrigins).toEqual([]);
    const here = 'http://127.0.0.1:9800';
    for (const GRAPH_ORIGIN of [here, `${here}/local/graph`])
      expect(graphOf({ GRAPH_ORIGIN })).toMatchObject({ origin: GRAPH_ORIGIN, fileOrigins: [here] });
  });

  it('rapporten visar aldrig vad som stod i en inställning', () => {
    const secret = 'hemlig~lösenord';
    const names = ['MAILBOX', 'LIBRARIES', 'UPLOADS_LIBRARY', 'GRAPH_ORIGIN', 'GRAPH_PROXY', 'GRAPH_CREDENTIAL'];
    const faults = faultsOf({ ...Object.fromEntries(names.map((name) => [name, secret])) });
    expect(faults).toHaveLength(6);
    expect(configReport(faults)).not.toContain(secret);
  });
});
