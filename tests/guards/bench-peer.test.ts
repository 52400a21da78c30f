import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PEERS = join(__dirname, '../../bench/peers');
const MOST_LINES = 40;
/** What each may import: its SDK, and what the service too is served or reads files with. */
const SDKS: Record<string, { sdk: string; server: string[] }> = {
  'botbuilder.mjs': { sdk: 'botbuilder', server: ['fastify'] },
  'graph-sdk.mjs': { sdk: '@microsoft/microsoft-graph-client', server: [] },
};

/** A peer is what the SDK's documentation shows: short enough to read, and with nothing that would slow it down or speed it up. */
describe.each(readdirSync(PEERS))('the peer %s', (name) => {
  const text = readFileSync(join(PEERS, name), 'utf8');

  it('is at most 40 lines', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  });

  it('imports its SDK and the same server library, nothing else', () => {
    const { sdk = '', server = [] } = SDKS[name] ?? {};
    const imported = [...text.matchAll(/(?:from|import|require)\s*\(?\s*'([^']+)'/g)].map(([, path]) => path ?? '');
    expect(imported.filter((path) => !['node:fs', sdk, ...server].includes(path))).toEqual([]);
    expect(imported).toContain(sdk);
  });

  it('waits for nothing by itself', () => {
    expect(text).not.toMatch(/setTimeout|\bsleep\b/);
  });
});

it('the peer of the answer path leaves the check of the token to the SDK', () => {
  const text = readFileSync(join(PEERS, 'botbuilder.mjs'), 'utf8');
  expect(text).toContain('new CloudAdapter(new ConfigurationBotFrameworkAuthentication(process.env))');
  expect(text).not.toMatch(/authenticateRequest/);
});

it('the peer of filing leaves trying again to the SDK', () => {
  const text = readFileSync(join(PEERS, 'graph-sdk.mjs'), 'utf8');
  expect(text).toContain('new RetryHandler(), new HTTPMessageHandler()');
});
