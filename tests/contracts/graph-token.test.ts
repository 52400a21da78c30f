import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphFault } from '../../graph/fault.ts';
import type { Credential } from '../../graph/settings.ts';
import { createTokenSource } from '../../graph/token/create-token-source.ts';
import { createAgents } from '../../graph/wire/agents.ts';
import { createSend } from '../../graph/wire/send.ts';
import { describeUnless } from '../support/skipped.ts';
import { openSmallGraph, type SmallGraph } from '../support/small-graph.ts';

let graph: SmallGraph;
beforeEach(async () => {
  graph = await openSmallGraph();
});
afterEach(() => graph.close());

const clientId = '00000000-0000-4000-8000-000000000002';
const secret: Credential = { kind: 'secret', clientId, secret: 'hemligt' };
const identity: Credential = { kind: 'managed-identity' };
const source = (credential: Credential) =>
  createTokenSource({ ...graph.settings, credential }, createSend(createAgents(undefined)));
const faultOf = (coming: Promise<unknown>): Promise<Partial<GraphFault>> =>
  coming.then(
    () => ({ message: 'no fault' }),
    (error) => error,
  );

describe.each([
  ['managed identity', identity],
  ['secret', secret],
])('%s', (_, credential) => {
  test('fifty who ask at once make one question, and those who come later none', async () => {
    const tokens = source(credential);
    const given = await Promise.all(Array.from({ length: 50 }, () => tokens.get(graph.origin)));
    expect(new Set(given)).toEqual(new Set(['token-1']));
    expect(await tokens.get(graph.origin)).toBe('token-1');
    expect(graph.asked).toHaveLength(1);
  });

  test('a spent one is replaced once, however many come with it', async () => {
    const tokens = source(credential);
    const old = await tokens.get(graph.origin);
    const given = await Promise.all([tokens.get(graph.origin, old), tokens.get(graph.origin, old)]);
    expect(given).toEqual(['token-2', 'token-2']);
    expect(await tokens.get(graph.origin, old)).toBe('token-2');
    expect(graph.asked).toHaveLength(2);
  });

  /** As Entra and the identity endpoint say it: the one how long, the other until when. */
  const endsIn = (seconds: number) => ({
    status: 200,
    body: {
      access_token: 'short',
      token_type: 'Bearer',
      resource: graph.origin,
      ...(credential.kind === 'secret'
        ? { expires_in: seconds }
        : { expires_on: String(Math.floor(Date.now() / 1000) + seconds) }),
    },
  });

  test('one that is about to end is not kept', async () => {
    const tokens = source(credential);
    graph.tokenReplies(endsIn(200));
    await tokens.get(graph.origin);
    graph.tokenReplies();
    expect(await tokens.get(graph.origin)).toBe('token-2');
  });

  test('our clock may be ten minutes ahead, or behind', async () => {
    for (const off of [-600, 600]) {
      graph.tokenReplies(endsIn(off));
      expect(await source(credential).get(graph.origin, off > 0 ? 'old' : undefined)).toBe('short');
    }
  });

  test('a token is asked for what it is for', async () => {
    await source(credential).get(graph.origin);
    const [{ path = '', body = '' } = {}] = graph.asked;
    expect(decodeURIComponent(`${path} ${body}`)).toContain(graph.origin);
  });

  test.each([429, 500, 503])('%i is no word about who we are: try again in a minute', async (status) => {
    const tokens = source(credential);
    graph.tokenReplies({ status, body: '<html>Busy</html>', headers: { 'content-type': 'text/html' } });
    const busy = { why: 'no-token', retryAfterMs: 60_000, mayBeDone: false };
    expect(await faultOf(tokens.get(graph.origin))).toMatchObject(busy);
    // MSAL answers the next by itself.
    expect(await faultOf(tokens.get(graph.origin))).toMatchObject(busy);
  });

  test.each(['drop', 'cut'] as const)('so is an answer that does not come: %s', async (how) => {
    const tokens = source(credential);
    graph.tokenReplies(
      how === 'drop' ? { drop: true } : { status: 200, body: { access_token: 'x'.repeat(999) }, cut: true },
    );
    expect(await faultOf(tokens.get(graph.origin))).toMatchObject({ why: 'no-token' });
  });

  test('and the page of somebody on the way', async () => {
    graph.tokenReplies({ status: 403, body: '<html>Not from here</html>', headers: { 'content-type': 'text/html' } });
    expect(await faultOf(source(credential).get(graph.origin))).toMatchObject({ why: 'no-token', code: 'http_403' });
  });

  test('and one that cannot be read', async () => {
    const tokens = source(credential);
    graph.tokenReplies({ status: 200, body: '<html>Logga in</html>' });
    expect(await faultOf(tokens.get(graph.origin))).toMatchObject({ why: 'no-token' });
  });
});

describe('refused', () => {
  const refuse = (error: string, number: number, status = 401) =>
    graph.tokenReplies({ status, body: { error, error_codes: [number], error_description: `AADSTS${number}: No.` } });

  test('a wrong secret is told as that, with its number', async () => {
    refuse('invalid_client', 7000215);
    const told = { why: 'wrong-credential', code: 'AADSTS7000215', mayBeDone: false };
    expect(await faultOf(source(secret).get(graph.origin))).toMatchObject(told);
  });

  test('an unknown tenant too', async () => {
    refuse('invalid_request', 90002, 400);
    expect(await faultOf(source(secret).get(graph.origin))).toMatchObject({ code: 'AADSTS90002' });
  });

  test('an identity that the machine does not have', async () => {
    graph.tokenReplies({ status: 400, body: { error: 'invalid_request', error_description: 'Identity not found' } });
    expect(await faultOf(source(identity).get(graph.origin))).toMatchObject({ why: 'wrong-credential' });
  });

  test('a wrong secret that is right again gives a token at once', async () => {
    const tokens = source(secret);
    refuse('invalid_client', 7000215);
    await faultOf(tokens.get(graph.origin));
    graph.tokenReplies();
    expect(await tokens.get(graph.origin)).toMatch(/^token-/);
  });
});

const why = spawnSync('openssl', ['version']).status === 0 ? '' : 'openssl was not found';
describeUnless(why, 'openssl', 'certificate', () => {
  const made = () => {
    const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
    const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
    const asked = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=samverkan'];
    execFileSync('openssl', [...asked, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
    return { key: readFileSync(key, 'utf8'), certificate: readFileSync(certificate, 'utf8') };
  };
  let pair: ReturnType<typeof made>;
  beforeAll(() => {
    pair = made();
  });

  test.each([
    ['key first', () => pair.key + pair.certificate],
    ['certificate first', () => pair.certificate + pair.key],
    [
      'with other lines',
      () => `Bag Attributes\r\n${pair.key.replaceAll('\n', '\r\n')}subject=x\r\n${pair.certificate}`,
    ],
  ])('it signs for who we are: %s', async (_, pem) => {
    const tokens = source({ kind: 'certificate', clientId, pem: pem() });
    expect(await tokens.get(graph.origin)).toBe('token-1');
    const assertion = new URLSearchParams(String(graph.asked[0]?.body)).get('client_assertion') ?? '';
    const [head = '', payload = ''] = assertion.split('.');
    const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
    expect(read(head)).toMatchObject({ alg: 'PS256', 'x5t#S256': expect.any(String) });
    expect(read(payload)).toMatchObject({ iss: clientId, sub: clientId });
  });

  test.each([
    ['nothing', () => ''],
    ['a certificate without its key', () => pair.certificate],
    ['the key of another', () => made().key + pair.certificate],
  ])('it is told what cannot be used: %s', async (_, pem) => {
    const tokens = source({ kind: 'certificate', clientId, pem: pem() });
    const told = { why: 'wrong-credential', code: 'certificate-unreadable' };
    expect(await faultOf(tokens.get(graph.origin))).toMatchObject(told);
    expect(graph.asked).toHaveLength(0);
  });

  test('a clock that is off is told as that', async () => {
    graph.tokenReplies({
      status: 401,
      body: { error: 'invalid_client', error_codes: [700024], error_description: 'x' },
    });
    const tokens = source({ kind: 'certificate', clientId, pem: pair.key + pair.certificate });
    expect(await faultOf(tokens.get(graph.origin))).toMatchObject({ why: 'wrong-credential', code: 'clock' });
  });
});
