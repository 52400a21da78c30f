import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import {
  APP,
  app,
  folder,
  GUID,
  get,
  keyFile,
  local,
  origin,
  people,
  send,
  startBeforeEach,
  TENANT,
} from '../support/local-stand-in.ts';

startBeforeEach();

describe('sign-in, as Azure and the channel do it', () => {
  test('the signing key is kept for its owner alone', async () => {
    // The first test of all: this key is of the stand-in's own making.
    expect((await stat(join(folder, keyFile))).mode & 0o777).toBe(0o600);
  });

  test('the channel publishes its issuer and keys that are endorsed for Teams', async () => {
    const metadata = await get<{ issuer: string; jwks_uri: string }>(local.settings.channelMetadataUrl);
    expect(metadata.issuer).toBe('https://api.botframework.com');
    const { keys } = await get<{ keys: { kid: string; endorsements: string[]; d?: string }[] }>(metadata.jwks_uri);
    expect(keys).toHaveLength(1);
    expect(keys[0]?.endorsements).toEqual(['msteams']);
    expect(keys[0]?.d).toBeUndefined();
  });

  test('a token for the tab names the person, the tenant, the app and the scope', async () => {
    const metadata = await get<{ issuer: string; jwks_uri: string }>(local.settings.tabMetadataUrl);
    expect(metadata.issuer).toBe(local.settings.tabIssuer);
    const { token } = (await (await send('POST', '/local/api/people/kd-haninge/token')).json()) as { token: string };
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(metadata.jwks_uri)), {
      issuer: local.settings.tabIssuer,
      audience: APP,
    });
    expect(payload).toMatchObject({ tid: TENANT, oid: local.account('kd-haninge'), scp: 'access_as_user' });
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'RS256', kid: expect.any(String) });
  });

  test('accounts are GUIDs that differ between persons and stay the same', async () => {
    const accounts = people.map(({ id }) => local.account(id));
    expect(new Set(accounts).size).toBe(people.length);
    for (const account of accounts) expect(account).toMatch(GUID);
    expect(local.settings.secretariatAccounts).toEqual([local.account('samordnare')]);
  });

  test('nobody gets a token for a person who is not there', async () => {
    expect((await send('POST', '/local/api/people/nobody/token')).status).toBe(404);
    await expect(local.token('nobody')).rejects.toThrow('nobody');
  });
});

describe('who may speak with the stand-in', () => {
  const FOREIGN = 'http://evil.example';
  test.each(['evil.example', 'evil.example:3978', '127.0.0.1.evil.example', '192.168.0.10', 'a b'])(
    'a host called "%s" is refused everywhere',
    async (host) => {
      for (const url of ['/', '/local/api/cast', '/local/msi/token', '/local/page/index.html'])
        expect((await app.inject({ url, headers: { host } })).statusCode).toBe(403);
    },
  );

  test.each(['127.0.0.1:3978', 'localhost:3978', '[::1]:3978'])('a host called %s is answered', async (host) => {
    expect((await app.inject({ url: '/local/api/cast', headers: { host } })).statusCode).toBe(200);
  });

  test.each([FOREIGN, 'null', 'http://localhost:1'])('a change asked for from %s is refused', async (from) => {
    for (const url of ['/local/api/clock', '/local/connector/v3/conversations']) {
      const answer = await send('POST', url, { at: '2024-02-16T08:00:00Z' }, { origin: from });
      expect(answer.status).toBe(403);
    }
    expect(local.clock.now().toISOString()).toMatch(/^2024-01-29/);
  });

  test('a change from the page itself is taken', async () => {
    expect((await send('POST', '/local/api/clock', { at: '2024-02-16T08:00:00Z' }, { origin })).status).toBe(200);
  });

  test('a newcomer who says localhost is led to the address the tab lives on', async () => {
    const { host, port } = new URL(origin);
    const answer = await app.inject({ url: '/?du=kd-haninge', headers: { host: `localhost:${port}` } });
    expect(answer).toMatchObject({ statusCode: 302, headers: { location: `http://${host}/?du=kd-haninge` } });
  });

  test('a page that is not built says what to do', async () => {
    const answer = await app.inject({ url: '/', headers: { host: new URL(origin).host } });
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain('npm run build');
  });
});
