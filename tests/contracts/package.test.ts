import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { ConfigFault } from '../../bot/config-fault.ts';
import { createServer } from '../../bot/http/create-server.ts';
import { TAB_ENTITY, teamsLinks } from '../../bot/links.ts';
import { packageFaults } from '../../manifest/check-package.ts';
import { packageFiles } from '../../manifest/package-files.ts';
import { readPng } from '../../manifest/png.ts';
import { type PackageSettings, readPackageSettings, settingsReport } from '../../manifest/settings.ts';
import { zipPackage } from '../../manifest/zip-package.ts';
import { TAB_ENTITY as TAB_IN_CHANNEL } from '../../tab/forum/channel-forum.ts';
import { buildOnce } from '../support/build-once.ts';

const ROOT = join(__dirname, '..', '..');
const APP = '12345678-1234-4234-8234-123456789012';
const HOST = 'samverkan.example.se';
const ENV = {
  MicrosoftAppId: APP,
  PUBLIC_URL: `https://${HOST}`,
  PUBLISHER_NAME: 'Exempelkommunerna',
  PUBLISHER_URL: 'https://www.example.se',
  PRIVACY_URL: 'https://www.example.se/personuppgifter',
  TERMS_URL: 'https://www.example.se/villkor',
};

type Env = Record<string, string | undefined>;
type Files = Record<string, Uint8Array>;

function settingsOf(more: Env = {}): PackageSettings {
  const read = readPackageSettings({ ...ENV, ...more }, '0.1.0');
  if ('faults' in read) throw new Error(settingsReport(read.faults));
  return read;
}

function faultsOf(env: Env, ownVersion = '0.1.0'): ConfigFault[] {
  const read = readPackageSettings(env, ownVersion);
  return 'faults' in read ? read.faults : [];
}

const filesOf = (more: Env = {}) => packageFiles(join(ROOT, 'manifest'), settingsOf(more));
const json = (bytes: Uint8Array | undefined) => JSON.parse(strFromU8(bytes ?? new Uint8Array()));

/** The package with one of its documents changed. */
async function changed(name: string, change: (document: Record<string, unknown>) => void): Promise<Files> {
  const files = await filesOf();
  const document = json(files[name]);
  change(document);
  return { ...files, [name]: strToU8(JSON.stringify(document)) };
}

describe('apppaketets inställningar', () => {
  it('utan några alls: varje fel på en gång, med namn, vad som väntades och ett exempel', () => {
    const faults = faultsOf({});
    expect(faults.map(({ name }) => name).sort()).toEqual(Object.keys(ENV).sort());
    const [head, ...lines] = settingsReport(faults).split('\n');
    expect(head).toContain('Apppaketet kan inte göras');
    expect(lines).toHaveLength(faults.length);
    for (const line of lines) expect(line).toMatch(/^ {2}(\w+): .{5,} \/ .{5,}example: \1=\S+$/);
  });

  it('ett exempel är självt en giltig inställning', () => {
    const faults = faultsOf({ PACKAGE_VERSION: 'x' });
    expect(faults).toHaveLength(7);
    expect(faultsOf(Object.fromEntries(faults.map(({ name, example }) => [name, example])))).toEqual([]);
  });

  it.each([
    ['PUBLIC_URL', 'http://samverkan.example.se'],
    ['PUBLIC_URL', 'https://samverkan.example.se/samverkan'],
    ['PUBLIC_URL', 'https://samverkan.example.se/?a=b'],
    ['PUBLIC_URL', 'https://user@samverkan.example.se'],
    ['PUBLIC_URL', 'https://localhost'],
    ['PUBLIC_URL', 'https://192.0.2.1'],
    ['PUBLIC_URL', 'samverkan.example.se'],
    ['MicrosoftAppId', 'samverkan'],
    ['MicrosoftAppId', `{${APP}}`],
    ['PACKAGE_VERSION', '1.0'],
    ['PACKAGE_VERSION', 'v1.0.0'],
    ['PACKAGE_VERSION', '1.02.0'],
    ['PACKAGE_VERSION', '1.0.0-beta'],
    ['PUBLISHER_NAME', 'x'.repeat(33)],
    ['PRIVACY_URL', 'http://www.example.se/personuppgifter'],
    ['TERMS_URL', 'villkor'],
  ])('%s=%s tas inte emot', (name, value) => {
    expect(faultsOf({ ...ENV, [name]: value }).map((fault) => fault.name)).toEqual([name]);
  });

  it('versionen är produktens egen om ingen annan sägs, och adressen får ha ett snedstreck sist', () => {
    expect(settingsOf({ PUBLIC_URL: `https://${HOST}/`, PACKAGE_VERSION: ' ' })).toMatchObject({
      version: '0.1.0',
      publicUrl: `https://${HOST}`,
    });
    expect(settingsOf({ PACKAGE_VERSION: '2.10.0' }).version).toBe('2.10.0');
    expect(faultsOf(ENV, 'next').map(({ name }) => name)).toEqual(['PACKAGE_VERSION']);
  });
});

describe('apppaketet', () => {
  const fetched = jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('the check went to the network'));
  afterAll(() => fetched.mockRestore());

  it('tas emot av Microsofts schema och våra egna regler, utan nätet', async () => {
    expect(await packageFaults(await filesOf())).toEqual([]);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('har en bot i team, chatt och gruppchatt, en flik i kanalen och i mötets sidopanel, en personlig, och inga samtycken', async () => {
    const manifest = json((await filesOf())['manifest.json']);
    expect(Number(manifest.manifestVersion.split('.')[1])).toBeGreaterThanOrEqual(28);
    expect(manifest).toMatchObject({
      id: APP,
      localizationInfo: { defaultLanguageTag: 'sv', defaultLanguageFile: 'sv.json' },
      bots: [{ botId: APP, scopes: ['team', 'personal', 'groupChat'] }],
      configurableTabs: [
        {
          scopes: ['team', 'groupChat'],
          context: ['channelTab', 'meetingChatTab', 'meetingDetailsTab', 'meetingSidePanel'],
        },
      ],
      staticTabs: [{ scopes: ['personal'] }],
      supportsChannelFeatures: 'tier1',
      validDomains: [HOST],
      webApplicationInfo: { id: APP, resource: `api://${HOST}/${APP}` },
    });
    expect(manifest).not.toHaveProperty('authorization');
  });

  it('pekar på flikens verkliga vägar, och på den flik som korten länkar till', async () => {
    const { id, staticTabs, configurableTabs } = json((await filesOf())['manifest.json']);
    const tabFolder = mkdtempSync(join(tmpdir(), 'samverkan-tab-'));
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const rest = { teams: {}, service: {}, tabVerifier: {}, healthy: async () => true };
    const server = await createServer({ ...rest, tabFolder, log } as never);
    // Without its built files the tab answers 503; a way that isn't there answers 404.
    for (const url of [staticTabs[0].contentUrl, staticTabs[0].websiteUrl, configurableTabs[0].configurationUrl])
      expect([url, (await server.inject({ url: new URL(url).pathname })).statusCode]).toEqual([url, 503]);
    await server.close();
    rmSync(tabFolder, { recursive: true });
    expect(staticTabs[0].entityId).toBe(TAB_ENTITY);
    expect(TAB_IN_CHANNEL).toBe(TAB_ENTITY);
    expect(teamsLinks(APP, ENV.PUBLIC_URL).start()).toContain(`/l/entity/${id}/${staticTabs[0].entityId}?`);
    expect(new URL(teamsLinks(APP, ENV.PUBLIC_URL).start()).searchParams.get('webUrl')).toContain(
      staticTabs[0].contentUrl,
    );
  });

  it('är samma byte för byte när det görs igen, med filerna i ordning', async () => {
    const zip = zipPackage(await filesOf());
    expect(Buffer.from(zipPackage(Object.fromEntries(Object.entries(await filesOf()).reverse())))).toEqual(
      Buffer.from(zip),
    );
    expect(Object.keys(unzipSync(zip))).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png', 'sv.json']);
  });

  it.each([
    ['ett kort namn över 30 tecken', 'sv.json', { 'name.short': 'x'.repeat(31) }, 'sv.json: /name.short'],
    ['en kort beskrivning över 80', 'en.json', { 'description.short': 'x'.repeat(81) }, 'en.json: /description.short'],
    ['en lång beskrivning över 4000', 'en.json', { 'description.full': 'x'.repeat(4001) }, '/description.full'],
    ['en sträng som saknas på engelska', 'en.json', { 'name.full': undefined }, 'name.full saknas'],
    ['en sträng som bara finns på engelska', 'en.json', { 'staticTabs[1].name': 'x' }, 'staticTabs[1].name finns inte'],
    ['en okänd sträng', 'en.json', { 'name.medium': 'x' }, 'additional properties'],
    ['svenska som skiljer sig från manifestet', 'sv.json', { 'staticTabs[0].name': 'x' }, 'är inte som i'],
    ['ett fält som inte finns', 'manifest.json', { colour: 'blue' }, 'manifest.json:  must NOT have additional'],
    ['en trasig identitet', 'manifest.json', { id: 'samverkan' }, 'manifest.json: /id must match'],
    ['två botar', 'manifest.json', { bots: [{ botId: APP, scopes: [] }, {}] }, '/bots must NOT have more than 1'],
    ['en annan schemaversion', 'manifest.json', { manifestVersion: '1.27' }, '/manifestVersion'],
  ])('med %s nekas', async (_, name, change, said) => {
    const faults = await packageFaults(await changed(name, (document) => Object.assign(document, change)));
    expect(faults.join('\n')).toContain(said);
  });

  it('nekas med alla fel på en gång när filer saknas, är trasiga eller inte hör dit', async () => {
    const { 'en.json': _, ...files } = await filesOf();
    const faults = await packageFaults({ ...files, 'manifest.json': strToU8('{'), 'notes.txt': strToU8('x') });
    expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual(['en.json', 'manifest.json', 'notes.txt']);
  });
});

describe('ikonerna', () => {
  const icon = (name: string) => readFileSync(join(ROOT, 'manifest', 'icons', name));

  it('är 192×192 i färg och 32×32 i vitt och genomskinligt', () => {
    expect(readPng(icon('color.png'))).toMatchObject({ width: 192, height: 192 });
    expect(readPng(icon('outline.png'))).toMatchObject({ width: 32, height: 32, channels: 4 });
  });

  it('nekas i fel storlek, i färg där konturen ska vara vit, och när de inte är bilder', async () => {
    const files = await filesOf();
    const faults = await packageFaults({ ...files, 'color.png': icon('outline.png'), 'outline.png': strToU8('x') });
    expect(faults).toEqual([expect.stringMatching(/^color\.png: 32×32/), expect.stringMatching(/^outline\.png: inte/)]);
    const blue = Buffer.concat([Buffer.from([0]), Buffer.alloc(32 * 4, Buffer.from([0, 0, 255, 255]))]);
    const rows = Buffer.concat(Array.from({ length: 32 }, () => blue));
    const data = deflateSync(rows);
    const head = icon('outline.png').subarray(0, 33);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const painted = Buffer.concat([head, length, Buffer.from('IDAT'), data, Buffer.alloc(4)]);
    expect(await packageFaults({ ...files, 'outline.png': painted })).toEqual([
      expect.stringMatching(/^outline\.png: annat än vitt/),
    ]);
  });
});

describe('npm run package', () => {
  let target: string;
  beforeEach(() => {
    target = mkdtempSync(join(tmpdir(), 'samverkan-package-'));
  });
  afterEach(() => rmSync(target, { recursive: true }));

  /** What scripts/package.mjs does after its build, in a process of its own and with this environment alone. */
  async function run(env: Env): Promise<{ code: number; said: string }> {
    const built = pathToFileURL(join(await buildOnce(), 'manifest', 'make-package.js')).href;
    const code = `const { makePackage } = await import('${built}');
      const { ok, said } = await makePackage(process.env, ...process.argv.slice(1));
      console.log(said);
      process.exitCode = ok ? 0 : 1;`;
    const args = ['--input-type=module', '--eval', code, ROOT, target];
    return new Promise((resolve) =>
      execFile(process.execPath, args, { env: { PATH: process.env.PATH, ...env } }, (error, out, noise) =>
        resolve({ code: error ? 1 : 0, said: out + noise }),
      ),
    );
  }

  it('skriver paketet och säger vart, hur stort det är och vad som är nästa steg', async () => {
    const { code, said } = await run({ ...ENV, PACKAGE_VERSION: '1.2.3' });
    expect([code, said]).toEqual([
      0,
      expect.stringMatching(/samverkan-1\.2\.3\.zip \([\d.]+ kB\)\nNästa steg: .*\nNext: /),
    ]);
    const zip = unzipSync(readFileSync(join(target, 'samverkan-1.2.3.zip')));
    expect(json(zip['manifest.json'])).toMatchObject({ version: '1.2.3', id: APP });
    expect(await packageFaults(zip)).toEqual([]);
  }, 60_000);

  it('skriver ingenting när något fattas, och säger allt som fattas', async () => {
    const { code, said } = await run({ PUBLIC_URL: 'http://x', PACKAGE_VERSION: '9.9' });
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toHaveLength(1 + 7);
    expect(said).not.toMatch(/^\s+at |Error/m);
    expect(readdirSync(target)).toEqual([]);
  }, 60_000);
});
