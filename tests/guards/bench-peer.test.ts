import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PEERS = join(__dirname, '../../bench/peers');
const MOST_LINES = 40;
const ALLOWED = ['node:fs', 'botbuilder', 'fastify'];

/** A peer is what the SDK's documentation shows: short enough to read, and with nothing that would slow it down or speed it up. */
describe.each(readdirSync(PEERS))('the peer %s', (name) => {
  const text = readFileSync(join(PEERS, name), 'utf8');

  it('is at most 40 lines', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  });

  it('imports the SDK and the same server library, nothing else', () => {
    const imported = [...text.matchAll(/(?:from|import|require)\s*\(?\s*'([^']+)'/g)].map(([, path]) => path);
    expect(imported.filter((path) => !ALLOWED.includes(path ?? ''))).toEqual([]);
    expect(imported).toContain('botbuilder');
  });

  it('leaves the check of the token to the SDK', () => {
    expect(text).toContain('new CloudAdapter(new ConfigurationBotFrameworkAuthentication(process.env))');
    expect(text).not.toMatch(/authenticateRequest|setTimeout|\bsleep\b/);
  });
});
