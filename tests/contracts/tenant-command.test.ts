import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { runToEnd } from '../support/crash/service.ts';
import { GRAPH_CASES } from '../support/graph-cases/all-cases.ts';
import { type StandIn, startStandIn } from '../support/graph-cases/stand-in.ts';

const ROOT = join(__dirname, '..', '..');
const ALL = GRAPH_CASES.length;
const SITE = 'https://example.sharepoint.com/sites';

describe('npm run test:tenant', () => {
  const run = (settings: Record<string, string>) => {
    const { PATH = '', HOME = '' } = process.env;
    const env = { PATH, HOME, ...settings };
    const command = [join(ROOT, 'scripts', 'test-tenant.mjs')];
    return runToEnd(spawn(process.execPath, command, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] }));
  };

  it('skips every case where no tenant is set, counts them, and says why', async () => {
    const { said, code } = await run({});
    expect(said).toContain('Ingen tenant är angiven');
    expect(said).toMatch(new RegExp(`Tests: +${ALL} skipped, ${ALL} total`));
    expect(code).toBe(0);
  }, 90_000);

  describe('with a tenant', () => {
    let standIn: StandIn;
    beforeAll(async () => {
      standIn = await startStandIn();
    });
    afterAll(() => standIn.close());

    const settings = () => ({
      MicrosoftAppId: '12345678-1234-4234-8234-123456789012',
      MicrosoftAppTenantId: '87654321-4321-4321-8321-210987654321',
      GRAPH_ORIGIN: standIn.origin,
      TENANT_LIBRARY: `${SITE}/ssk/Delade dokument`,
      TENANT_MAILBOX: 'samverkan@example.se',
      TENANT_RECIPIENT: 'registrator@example.se',
    });

    it('tries what can be tried with what is set, skips the rest, and leaves nothing behind', async () => {
      const needing = GRAPH_CASES.filter(({ needs }) => needs !== undefined).length;
      const { said, code } = await run(settings());
      expect(said).toMatch(new RegExp(`Tests: +${needing} skipped, ${ALL - needing} passed, ${ALL} total`));
      expect(code).toBe(0);
      const left = standIn.control.files(standIn.control.library('ssk').id).map(({ path }) => path);
      expect(left.filter((path) => path.startsWith('Prov '))).toEqual([]);
    }, 90_000);

    it('tries them all with all that they need', async () => {
      const library = standIn.control.library('ssk').id;
      await standIn.control.lock(await standIn.control.upload(library, 'Öppen.docx', Buffer.from('Öppen.')));
      const { said, code } = await run({
        ...settings(),
        TENANT_OPEN_FILE: 'Öppen.docx',
        TENANT_CLOSED_SITE: `${SITE}/closed`,
        TENANT_CLOSED_MAILBOX: 'annan@example.se',
        TENANT_LIBRARY_ALONE: `drive:${standIn.control.library('alone').id}`,
        TENANT_LIBRARY_ALONE_SITE: `${SITE}/alone`,
      });
      expect(said).toMatch(new RegExp(`Tests: +${ALL} passed, ${ALL} total`));
      expect(code).toBe(0);
    }, 90_000);

    it('fails where Graph is otherwise than we rely on', async () => {
      standIn.control.fail({
        url: /conflictBehavior=fail/,
        times: 1_000,
        with: { status: 507, code: 'quotaLimitReached' },
      });
      const { said, code } = await run(settings());
      standIn.control.heal();
      expect(said).toMatch(/Tests: +\d+ failed/);
      expect(code).toBe(1);
    }, 90_000);
  });
});
