import { generateKeyPairSync } from 'node:crypto';
import { createTabVerifier, type TabVerifier } from '../../bot/signin/tab-token.ts';
import { signJwt } from '../support/harness/lib.mjs';
import { type StartedTokenServer, startTokenServer } from '../support/harness/start.ts';

const tenant = '11111111-1111-4111-8111-111111111111';
const appId = '00000000-0000-4000-8000-00000000b07a';
const oid = '22222222-2222-4222-8222-000000000001';
const v1 = `https://sts.windows.net/${tenant}/`;
const v2 = `https://login.microsoftonline.com/${tenant}/v2.0`;
const desktop = '1fec8e78-bce4-4aaf-ab1b-5451cc387264';
const web = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

let tokens: StartedTokenServer;
let verifier: TabVerifier;

beforeAll(async () => {
  tokens = await startTokenServer();
  verifier = createTabVerifier({
    appId,
    tenant,
    host: 'samverkan.example.se',
    metadataUrl: tokens.metadataUrl,
    issuers: [v1, v2],
    real: Date.now,
    secretariatAccounts: ['22222222-2222-4222-8222-0000000000FF'],
    secretariatGroup: 'group-1',
  });
});
afterAll(() => tokens.close());

function bearer(over: Record<string, unknown> = {}): string {
  const now = Math.floor(Date.now() / 1_000);
  const claims = {
    iss: v2,
    tid: tenant,
    aud: appId,
    azp: web,
    oid,
    scp: 'access_as_user',
    nbf: now - 60,
    exp: now + 600,
    ...over,
  };
  return `Bearer ${signJwt(claims, tokens.signer().key, { kid: tokens.signer().kid })}`;
}
const refusal = (authorization: string | undefined) =>
  verifier.verify(authorization).then(
    () => 'let in',
    (error) => `${error.status} ${error.reason}`,
  );

test('a token of the tenant names its account', async () => {
  expect(await verifier.verify(bearer())).toEqual({ kind: 'account', tenant, account: oid, secretariat: false });
});

test("version 1.0's issuer and client claim, and the app's address as audience, are right too", async () => {
  const over = {
    iss: v1,
    azp: undefined,
    appid: desktop,
    aud: `api://samverkan.example.se/${appId}`,
    scp: 'User.Read access_as_user',
  };
  expect(await refusal(bearer(over))).toBe('let in');
});

test.each([
  ['an id in the settings', { oid: '22222222-2222-4222-8222-0000000000ff' }, true],
  ['an id in the settings, written differently', { oid: '22222222-2222-4222-8222-0000000000FF' }, true],
  ['the group in the token', { groups: ['group-0', 'group-1'] }, true],
  ['another group', { groups: ['group-0'] }, false],
  ['too many groups to be in the token', { _claim_names: { groups: 'src1' } }, false],
])('the secretariat is known by %s', async (_, over, secretariat) => {
  expect(await verifier.verify(bearer(over))).toMatchObject({ secretariat });
});

test.each<[string, string, Record<string, unknown>]>([
  [
    'another tenant that claims ours',
    '401 issuer',
    { iss: 'https://sts.windows.net/33333333-3333-4333-8333-333333333333/' },
  ],
  ['another tenant', '403 tenant', { tid: '33333333-3333-4333-8333-333333333333' }],
  ['no tenant', '403 tenant', { tid: undefined }],
  ['another app', '401 audience', { aud: 'https://graph.microsoft.com' }],
  ["the app's address on another host", '401 audience', { aud: `api://evil.se/${appId}` }],
  ['expired', '401 expired', { exp: Math.floor(Date.now() / 1_000) - 600 }],
  ['another scope', '403 scope', { scp: 'access_as_user_x' }],
  ['an app on its own, without a person', '403 scope', { scp: undefined, roles: ['access_as_user'] }],
  ['a client that is not Teams', '403 client', { azp: '44444444-4444-4444-8444-444444444444' }],
  ['a client that names itself Teams in the other version of the claim', '403 client', { azp: 'x', appid: web }],
  ['no account', '403 account', { oid: undefined }],
])('refused: %s', async (_, expected, over) => {
  expect(await refusal(bearer(over))).toBe(expected);
});

test('refused: signed by somebody else under our key id, or not at all', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const [, claims] = bearer().split('.');
  const content = JSON.parse(Buffer.from(claims ?? '', 'base64url').toString());
  expect(await refusal(`Bearer ${signJwt(content, privateKey, { kid: tokens.signer().kid })}`)).toBe('401 signature');
  expect(await refusal(`Bearer ${signJwt(content, null, { kid: tokens.signer().kid })}`)).toBe('401 malformed-token');
  expect(await refusal(undefined)).toBe('401 no-token');
});
