import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { productionFolder } from '../support/crash/production-folder.ts';
import { runToEnd } from '../support/crash/service.ts';
import { type StandIn, startStandIn } from '../support/graph-cases/stand-in.ts';
import { close, listen } from '../support/harness/start.ts';
import { smallFolder, writeFolder } from '../support/small-folder.ts';

const APP = '12345678-1234-4234-8234-123456789012';
const SITE = 'https://example.sharepoint.com/sites';
const at = (site: string) => `${SITE}/${site}/Delade dokument`;

/** A proxy that opens no way, or every way, and counts how often it was asked. */
async function startProxy(status: number): Promise<{ url: string; asked: () => number; server: Server }> {
  let asked = 0;
  const server = createServer();
  server.on('connect', ({ url = '' }, client) => {
    asked += 1;
    if (status !== 200) return client.end(`HTTP/1.1 ${status} No\r\n\r\n`);
    const [host, port] = url.split(':');
    const there = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      there.pipe(client).pipe(there);
    });
    there.on('error', () => client.destroy());
    client.on('error', () => there.destroy());
  });
  return { url: await listen(server), asked: () => asked, server };
}

const jwt = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.sign`;

describe('npm run doctor', () => {
  let product: string;
  let folder: string;
  let standIn: StandIn;

  beforeAll(async () => {
    product = await productionFolder();
    folder = await writeFolder(smallFolder());
  }, 120_000);
  beforeEach(async () => {
    standIn = await startStandIn();
  });
  afterEach(() => standIn.close());
  afterAll(() => {
    for (const one of [product, folder]) if (one) rmSync(one, { recursive: true, force: true });
  });

  const doctor = (more: Record<string, string> = {}, ...args: string[]) => {
    const { PATH = '', HOME = '' } = process.env;
    const env = {
      ...{ PATH, HOME, NODE_OPTIONS: '--preserve-symlinks', COOPERATION: folder },
      MicrosoftAppId: APP,
      MicrosoftAppType: 'UserAssignedMsi',
      MicrosoftAppTenantId: '87654321-4321-4321-8321-210987654321',
      PUBLIC_URL: 'https://samverkan.example.se',
      SECRETARIAT_ACCOUNTS: '33333333-3333-4333-8333-333333333333',
      GRAPH_ORIGIN: standIn.origin,
      GRAPH_LOGIN_ORIGIN: standIn.origin,
      MAILBOX: 'samverkan@example.se',
      LIBRARIES: JSON.stringify({ '*': at('ssk') }),
      UPLOADS_LIBRARY: at('lg'),
      ...more,
    };
    const command = [join(product, 'dist/bot/doctor.js'), ...args];
    return runToEnd(spawn(process.execPath, command, { cwd: product, env, stdio: ['ignore', 'pipe', 'pipe'] }));
  };
  /** The Swedish lines with a mark, without what is to be run. */
  const marked = (said: string) => said.split('\n').filter((line) => /^(OK|OBS|FEL) /.test(line));

  it('says of each thing that it works, writes nothing by itself, and ends well', async () => {
    const { said, code } = await doctor();
    expect(marked(said)).toEqual([
      `OK   Vägen: ${standIn.origin} svarar.`,
      `OK   Åtkomsten: Entra släpper in appen ${APP}.`,
      'OK   Brevlådan samverkan@example.se: ett utkast skrevs och togs bort.',
      expect.stringMatching(/^OK {3}.+: biblioteket går att läsa\. .*\/ssk\/Delade dokument$/),
      expect.stringMatching(/^OK {3}Uppladdade filer \/ Uploaded files: biblioteket går att läsa\./),
    ]);
    expect(said).toContain('     The mailbox samverkan@example.se: a draft was written and removed.');
    expect(said).toContain('--write');
    expect(code).toBe(0);
    const written = standIn.control
      .requests()
      .filter(({ method, url }) => method !== 'GET' && url.includes('/drives/'));
    expect(written).toEqual([]);
  }, 60_000);

  it('with --write makes a file in each library and removes it, as who has seen it', async () => {
    const { said, code } = await doctor({}, '--write');
    expect(marked(said).filter((line) => line.includes('en provfil skrevs'))).toHaveLength(2);
    expect(code).toBe(0);
    for (const site of ['ssk', 'lg']) expect(standIn.control.files(standIn.control.library(site).id)).toEqual([]);
    expect(standIn.control.violations()).toEqual([]);
  }, 60_000);

  it('says which commands let the app into a site that it was not given, with the ids in them', async () => {
    const { said, code } = await doctor({ LIBRARIES: JSON.stringify({ '*': at('closed') }) });
    expect(marked(said)).toContainEqual(expect.stringMatching(/^FEL {2}.+: appen får inte läsa i biblioteket\./));
    expect(said).toContain(`${standIn.origin}/v1.0/sites/example.sharepoint.com:/sites/closed'`);
    expect(said).toMatch(new RegExp(`Invoke-MgGraphRequest -Method POST .*/permissions" .*"id":"${APP}"`));
    expect(said).toMatch(/az rest --method post .*permissions/);
    expect(said).toContain('Lists.SelectedOperations.Selected');
    expect(said).toMatch(/1 fel\./);
    expect(code).toBe(1);
  }, 60_000);

  it('says that an app that was given reading alone cannot write', async () => {
    standIn.control.grant('ssk', 'read');
    const { said } = await doctor({}, '--write');
    expect(marked(said)).toContainEqual(expect.stringContaining('appen får läsa i biblioteket, men inte skriva.'));
    expect(said).toContain('/permissions"');
  }, 60_000);

  it('takes a library that is granted alone by its id', async () => {
    const LIBRARIES = JSON.stringify({ '*': `drive:${standIn.control.library('alone').id}` });
    expect((await doctor({ LIBRARIES }, '--write')).code).toBe(0);
  }, 60_000);

  it('says that a library is not there', async () => {
    const { said } = await doctor({ LIBRARIES: JSON.stringify({ '*': `${SITE}/ssk/Annat` }) });
    expect(marked(said)).toContainEqual(expect.stringContaining('det finns inget bibliotek på adressen'));
  }, 60_000);

  it('says which file is left when it cannot be removed', async () => {
    standIn.control.fail({ method: 'DELETE', url: /drives/, times: 9, with: { status: 423, code: 'resourceLocked' } });
    const { said } = await doctor({ UPLOADS_LIBRARY: at('ssk') }, '--write');
    expect(marked(said)).toContainEqual(expect.stringMatching(/provfilen Samverkan prov .*\.txt skrevs men gick inte/));
  }, 60_000);

  it('says which bodies have no library, and which id is no body', async () => {
    const { said, code } = await doctor({ LIBRARIES: JSON.stringify({ 'finns-inte': at('ssk') }) });
    expect(marked(said)).toContainEqual(expect.stringMatching(/^FEL {2}.+: inget bibliotek är satt\./));
    expect(marked(said)).toContainEqual(expect.stringMatching(/^OBS {2}LIBRARIES nämner finns-inte/));
    expect(code).toBe(1);
  }, 60_000);

  it('says which commands let the app into the mailbox, and not to do it in Entra', async () => {
    const { said, code } = await doctor({ MAILBOX: 'annan@example.se' });
    expect(marked(said)).toContainEqual(
      expect.stringMatching(/^FEL {2}Brevlådan annan@example\.se: appen får inte skriva/),
    );
    expect(said).toContain(`New-ManagementRoleAssignment -App ${APP} -Role 'Application Mail.Send'`);
    expect(said).toContain(`Test-ServicePrincipalAuthorization -Identity ${APP} -Resource 'annan@example.se'`);
    expect(said).toContain('Ge inte Mail.ReadWrite eller Mail.Send i Entra också');
    expect(code).toBe(1);
  }, 60_000);

  it.each([
    ['AADSTS7000215: Invalid client secret provided.', 'Hemligheten är fel.'],
    ['AADSTS7000222: The provided client secret keys are expired.', 'Hemligheten har gått ut.'],
    ['AADSTS700016: Application was not found in the directory.', 'Entra känner inte appen i tenanten'],
    ['AADSTS90002: Tenant not found.', 'Entra känner inte tenanten'],
  ])(
    'tells %s from all else, and tries nothing more',
    async (said, told) => {
      Object.assign(standIn.entra, { status: 401, said });
      const answer = await doctor({ GRAPH_SECRET: 'hemlig' });
      expect(marked(answer.said).at(-1)).toContain(told);
      expect(marked(answer.said)).toHaveLength(2);
      expect(answer.said).not.toContain('hemlig ');
      expect(answer.code).toBe(1);
    },
    60_000,
  );

  it('does not take an Entra that is busy for a wrong secret', async () => {
    Object.assign(standIn.entra, { status: 503, said: '' });
    const { said } = await doctor({ GRAPH_SECRET: 'hemlig' });
    expect(marked(said).at(-1)).toContain('Det säger inget om hemligheten.');
  }, 60_000);

  it('says that there is no managed identity', async () => {
    Object.assign(standIn.entra, { status: 400, said: 'Identity not found' });
    const { said } = await doctor();
    expect(marked(said).at(-1)).toContain('Här finns ingen hanterad identitet');
  }, 60_000);

  it('says what the token lacks and what it has too much of', async () => {
    standIn.entra.token = jwt({ appid: APP, roles: ['Mail.Send'] });
    const { said, code } = await doctor();
    expect(marked(said)).toContainEqual(expect.stringContaining(`appen ${APP} saknar Sites.Selected`));
    expect(said).toContain(`$_.Value -eq 'Sites.Selected'`);
    expect(marked(said)).toContainEqual(expect.stringMatching(/^OBS .*har Mail\.Send i Entra/));
    expect(code).toBe(1);
    standIn.entra.token = jwt({ appid: APP, roles: ['Sites.Selected'] });
    expect((await doctor()).code).toBe(0);
  }, 60_000);

  it('goes by the proxy, and says when that refuses or is not there', async () => {
    const open = await startProxy(200);
    expect((await doctor({ GRAPH_PROXY: open.url })).code).toBe(0);
    expect(open.asked()).toBeGreaterThan(0);
    const shut = await startProxy(407);
    const refused = await doctor({ GRAPH_PROXY: shut.url });
    expect(marked(refused.said)).toEqual([expect.stringContaining(`Proxyn ${shut.url} släpper inte igenom (407)`)]);
    expect(refused.code).toBe(1);
    await Promise.all([close(open.server), close(shut.server)]);
    const gone = await doctor({ GRAPH_PROXY: shut.url });
    expect(marked(gone.said)).toEqual([expect.stringContaining(`Proxyn ${shut.url} svarar inte`)]);
  }, 90_000);

  it('says that nobody answers', async () => {
    const { said, code } = await doctor({ GRAPH_ORIGIN: 'http://127.0.0.1:9' });
    expect(marked(said)).toEqual([expect.stringMatching(/^FEL {2}Vägen till .* Ingen svarar \(ECONNREFUSED\)/)]);
    expect(code).toBe(1);
  }, 60_000);

  it('says that the clock is off, and by how much', async () => {
    const shift = 'const now = Date.now; Date.now = () => now() + 600_000;';
    const NODE_OPTIONS = `--preserve-symlinks --import=data:text/javascript,${encodeURIComponent(shift)}`;
    const { said, code } = await doctor({ NODE_OPTIONS });
    expect(marked(said)).toContainEqual(expect.stringMatching(/^FEL {2}Klockan: den går 10 min fel/));
    expect(code).toBe(1);
  }, 60_000);

  it('with --commands says them all, and asks Graph nothing', async () => {
    const { said, code } = await doctor({}, '--commands');
    for (const site of ['ssk', 'lg']) expect(said).toContain(`example.sharepoint.com:/sites/${site}'`);
    expect(said).toContain('New-ManagementScope');
    expect(standIn.control.requests()).toEqual([]);
    expect(code).toBe(0);
  }, 60_000);

  it('tells faults in the settings as the start does', async () => {
    const { said, code } = await doctor({ MAILBOX: '', LIBRARIES: 'x' });
    expect(said).toContain('MAILBOX: ');
    expect(said).toContain('LIBRARIES: ');
    expect(code).toBe(1);
  }, 60_000);
});
