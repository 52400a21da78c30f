import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { productionFolder } from '../support/crash/production-folder.ts';
import { runToEnd, type Service, spawnService, startService } from '../support/crash/service.ts';
import { productionSettings } from '../support/crash/settings.ts';

/** Nobody answers there: a start must not need Teams or Entra. */
const NOBODY = 'http://127.0.0.1:9';

describe('produktionsfilerna', () => {
  let folder: string;
  let data: string;
  let service: Service | undefined;
  let settings: Record<string, string>;

  beforeAll(async () => {
    folder = await productionFolder();
    data = mkdtempSync(join(tmpdir(), 'samverkan-data-'));
    const wire = { serviceUrl: NOBODY, tokens: NOBODY, metadataUrl: `${NOBODY}/metadata` };
    // Packages are found in this folder alone, not beside the places that its links lead to.
    settings = productionSettings(wire, { DATA_DIR: data, NODE_OPTIONS: '--preserve-symlinks' });
  }, 60_000);

  afterAll(async () => {
    await service?.kill();
    for (const one of [folder, data]) if (one) rmSync(one, { recursive: true, force: true });
  });

  const filesIn = (...path: string[]) => readdirSync(join(folder, ...path), { recursive: true, encoding: 'utf8' });
  const run = (more: Record<string, string>, args: string[] = []) =>
    runToEnd(spawnService(folder, { ...settings, ...more }, args));

  it('är den byggda tjänsten, fliken, samarbetena och paketlistan, och inget av det lokala läget eller testerna', () => {
    const top = readdirSync(folder).sort();
    expect(top).toEqual(['cooperations', 'dist', 'node_modules', 'package-lock.json', 'package.json']);
    expect(['bot', 'graph', 'tab']).toEqual(expect.arrayContaining(readdirSync(join(folder, 'dist'))));
    expect(filesIn('dist').filter((name) => /(^|[\\/])(local|tests?)([\\/]|$)|\.test\.|\.tsx?$/.test(name))).toEqual(
      [],
    );
  });

  it('nämner inga andra paket än dem som produktionen har', () => {
    const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const code = filesIn('dist', 'bot').filter((name) => name.endsWith('.js'));
    const named = code.flatMap((name) => packagesIn(readFileSync(join(folder, 'dist', 'bot', name), 'utf8')));
    expect(new Set(named).size).toBeGreaterThan(5);
    expect(Object.keys(dependencies)).toEqual(expect.arrayContaining([...new Set(named)]));
  });

  it('räcker för att starta: tjänsten svarar att den mår bra', async () => {
    service = await startService(folder, settings);
    const answer = await fetch(`${service.url}/healthz`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ ok: true });
    expect((await fetch(`${service.url}/api/messages`, { method: 'POST' })).status).toBeGreaterThanOrEqual(400);
    expect(await service.stop()).toBe(0);
    service = undefined;
  }, 120_000);

  it('utan inställningar: slutar med besked om varje fel på en gång, och vad som väntades', async () => {
    const { code, said } = await run({ MicrosoftAppId: '', PUBLIC_URL: 'samverkan', SERVICE_ORIGINS: '*' });
    expect(code).toBe(1);
    const [head, ...faults] = said.trim().split('\n');
    expect(head).toContain('Samverkan kan inte starta');
    expect(faults.map((line) => line.trim().split(':')[0]).sort()).toEqual([
      'MicrosoftAppId',
      'PUBLIC_URL',
      'SERVICE_ORIGINS',
    ]);
    expect(said).toMatch(/MicrosoftAppId: ett GUID .*MicrosoftAppId=[0-9a-f-]{36}/);
    for (const line of faults) expect(line).toMatch(/^ {2}(\w+): .{5,}example: \1=\S+$/);
  }, 60_000);

  it.each([
    ['--local', {}, ['--local']],
    ['SAMVERKAN_MODE=local', { SAMVERKAN_MODE: 'local' }, []],
  ])(
    'med %s: slutar med en mening om att det lokala läget inte är med, och inget mer',
    async (_, more, args) => {
      const { code, said } = await run(more, args);
      expect(code).toBe(1);
      expect(said).toContain('ingår inte i produktionsfilerna');
      expect(said).toContain('not part of the production files');
      expect(said).not.toMatch(/^\s+at |Error|node:internal/m);
    },
    60_000,
  );
});

/** The packages that a built file imports. */
function packagesIn(code: string): string[] {
  const imports = code.matchAll(/(?:^import\s|^export\s.*\sfrom\s|\sfrom\s|import\()\s*'([^'.][^']*)'/gm);
  return [...imports]
    .map(([, name = '']) => name)
    .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}
