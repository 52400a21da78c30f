import { type ChannelVerifier, createChannelVerifier } from '../../bot/signin/channel-token.ts';
import { signJwt } from '../support/harness/lib.mjs';
import { type StartedTokenServer, startTokenServer } from '../support/harness/start.ts';
import { channelClaims, DEFAULTS } from '../support/harness/token-server.mjs';

const { appId, serviceUrl } = DEFAULTS;
const activity = { channelId: 'msteams', serviceUrl };
const MINUTE = 60_000;

let tokens: StartedTokenServer;
let clock: number;
let verifier: ChannelVerifier;

const bearer = (over: Record<string, unknown> = {}) => `Bearer ${tokens.token({ over })}`;
const fetches = () => tokens.stats.metadata + tokens.stats.jwks;
const outcome = (authorization: string | undefined, about: object = activity) =>
  verifier
    .prove(authorization)
    .then((proof) => proof.speaksFor(about))
    .then(
      () => 'let in',
      (error) => `${error.status} ${error.reason}`,
    );
const signedWithUnknownKey = (kid: string) =>
  `Bearer ${signJwt(channelClaims({ appId, serviceUrl }), tokens.signer().key, { kid })}`;

beforeEach(async () => {
  clock = Date.now();
  tokens = await startTokenServer();
  verifier = createChannelVerifier({
    appId,
    metadataUrl: tokens.metadataUrl,
    allowed: (url) => url === serviceUrl,
    real: () => clock,
  });
});
afterEach(() => tokens.close());

test("Teams' own token is let in", async () => {
  expect(await outcome(bearer())).toBe('let in');
});

test('a verifier without an app id is not made', () => {
  expect(() => createChannelVerifier({ appId: '', allowed: () => true, real: Date.now })).toThrow('no app id');
});

describe('refused, before any key is fetched', () => {
  test.each<[string, () => string | undefined]>([
    ['401 no-token', () => undefined],
    ['401 no-token', () => ''],
    ['401 malformed-token', () => 'Bearer'],
    ['401 malformed-token', () => 'Bearer a.b'],
    ['401 malformed-token', () => `Basic ${tokens.token()}`],
    ['401 malformed-token', () => `Bearer ${signJwt({}, null)}`],
    ['401 malformed-token', () => `Bearer ${'x'.repeat(20_000)}.y.z`],
    [
      '401 algorithm',
      () => bearer().replace(/Bearer [\w-]+/, `Bearer ${base64({ alg: 'none', kid: 'harness-key-1' })}`),
    ],
    [
      '401 algorithm',
      () => bearer().replace(/Bearer [\w-]+/, `Bearer ${base64({ alg: 'HS256', kid: 'harness-key-1' })}`),
    ],
    ['401 unknown-key', () => `Bearer ${signJwt(channelClaims({ appId, serviceUrl }), tokens.signer().key)}`],
    ['401 issuer', () => bearer({ iss: 'https://evil.example/' })],
    ['401 issuer', () => bearer({ iss: undefined })],
    ['401 audience', () => bearer({ aud: 'another-app' })],
    ['401 expired', () => bearer({ exp: 1, nbf: 0 })],
    ['401 expired', () => bearer({ exp: undefined })],
    ['401 address', () => bearer({ serviceurl: 'https://evil.example/' })],
    ['401 service-url', () => bearer({ serviceurl: undefined })],
  ])('%s', async (expected, authorization) => {
    expect(await outcome(authorization())).toBe(expected);
    expect(fetches()).toBe(0);
  });

  test('an address that is not one of Teams, though the activity names it too', async () => {
    const elsewhere = 'https://evil.example/';
    expect(await outcome(bearer({ serviceurl: elsewhere }), { channelId: 'msteams', serviceUrl: elsewhere })).toBe(
      '401 address',
    );
    expect(fetches()).toBe(0);
  });
});

test.each(['webchat', 'directline', 'emulator', 'slack', 'MSTEAMS', ''])(
  'refused: an activity of the channel "%s", though it is rightly signed and the key speaks for it',
  async (channelId) => {
    await tokens.close();
    tokens = await startTokenServer({ endorsements: ['msteams', channelId] });
    verifier = createChannelVerifier({
      appId,
      metadataUrl: tokens.metadataUrl,
      allowed: () => true,
      real: () => clock,
    });
    expect(await outcome(bearer(), { channelId, serviceUrl })).toBe('403 channel');
    expect(await outcome(bearer())).toBe('let in');
  },
);

test('refused: a token whose content was changed after it was signed', async () => {
  const [head, , signature] = tokens.token().split('.');
  const claims = base64({ ...channelClaims({ appId, serviceUrl }), extra: true });
  expect(await outcome(`Bearer ${head}.${claims}.${signature}`)).toBe('401 signature');
});

test('a token that was let in is refused when it has expired, with another serviceUrl, or with another signature', async () => {
  const token = bearer();
  expect(await outcome(token)).toBe('let in');
  expect(await outcome(token, { ...activity, serviceUrl: 'https://smba.trafficmanager.net/amer/' })).toBe(
    '401 service-url',
  );
  expect(await outcome(token, { ...activity, channelId: 'carrier-pigeon' })).toBe('403 channel');
  const [head, content] = token.split('.');
  expect(await outcome(`${head}.${content}.${'A'.repeat(342)}`)).toBe('401 signature');
  expect(await outcome(token)).toBe('let in');
  clock += 24 * 60 * MINUTE;
  expect(await outcome(token)).toBe('401 expired');
});

test('refused: a token that is not valid yet; five minutes of skew are allowed', async () => {
  const now = Math.floor(clock / 1_000);
  expect(await outcome(bearer({ nbf: now + 240 }))).toBe('let in');
  expect(await outcome(bearer({ nbf: now + 400 }))).toBe('401 expired');
  expect(await outcome(bearer({ exp: now - 240 }))).toBe('let in');
  expect(await outcome(bearer({ exp: now - 400 }))).toBe('401 expired');
});

test.each([['webchat'], []])('refused: a key that may not speak for Teams (%s)', async (...endorsements) => {
  await tokens.close();
  tokens = await startTokenServer({ endorsements });
  verifier = createChannelVerifier({ appId, metadataUrl: tokens.metadataUrl, allowed: () => true, real: () => clock });
  expect(await outcome(bearer())).toBe('401 endorsement');
  expect(await outcome(bearer(), { serviceUrl })).toBe('403 channel');
});

describe('keys', () => {
  test('two hundred requests at once on a cold start fetch the keys once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 200 }, () => outcome(bearer())));
    expect(new Set(outcomes)).toEqual(new Set(['let in']));
    expect(tokens.stats).toMatchObject({ metadata: 1, jwks: 1 });
  });

  test('a hundred tokens with unknown keys make no fetch, and one five seconds later', async () => {
    await outcome(bearer());
    const forge = () => Promise.all(Array.from({ length: 100 }, (_, n) => outcome(signedWithUnknownKey(`k-${n}`))));
    expect(new Set(await forge())).toEqual(new Set(['401 unknown-key']));
    expect(tokens.stats.jwks).toBe(1);
    clock += 5_001;
    await forge();
    await forge();
    expect(tokens.stats.jwks).toBe(2);
  });

  test('a rotated key is found at once when the last fetch is more than five seconds old', async () => {
    await outcome(bearer());
    clock += 5_001;
    await tokens.rotate(false);
    expect(await outcome(bearer())).toBe('let in');
  });

  test('a new key is let in within ten seconds, also after somebody else’s unknown ones', async () => {
    await outcome(bearer());
    clock += MINUTE;
    await outcome(signedWithUnknownKey('nobodys'));
    await tokens.rotate(true);
    expect(await outcome(bearer())).toBe('401 unknown-key');
    clock += 9_000;
    expect(await outcome(bearer())).toBe('let in');
  });

  test('a key that was withdrawn stops working within a day and a request', async () => {
    const old = bearer({ exp: Math.floor(clock / 1_000) + 3 * 86_400 });
    await outcome(old);
    await tokens.rotate(false);
    clock += 25 * 60 * MINUTE;
    await outcome(old);
    await until(() => tokens.stats.jwks === 2);
    expect(await outcome(old)).toBe('401 unknown-key');
  });

  test.each([{ fail: 500 }, { fail: 404 }, { malformed: true }])(
    'without any keys the answer is 503, and the next try comes after five seconds (%o)',
    async (fault) => {
      Object.assign(tokens.mode, fault);
      expect(await outcome(bearer())).toBe('503 keys-unavailable');
      Object.assign(tokens.mode, { fail: null, malformed: false });
      expect(await outcome(bearer())).toBe('503 keys-unavailable');
      expect(tokens.stats.metadata).toBe(1);
      clock += 5_001;
      expect(await outcome(bearer())).toBe('let in');
    },
  );

  test('keys that were fetched keep working when a refresh fails', async () => {
    const token = bearer({ exp: Math.floor(clock / 1_000) + 3 * 86_400 });
    await outcome(token);
    tokens.mode.fail = 500;
    clock += 25 * 60 * MINUTE;
    expect(await outcome(token)).toBe('let in');
    await until(() => tokens.stats.metadata === 2);
    expect(await outcome(token)).toBe('let in');
  });

  test('a discovery document that never comes is given up', async () => {
    tokens.mode.delayMs = 5_400;
    const started = Date.now();
    expect(await outcome(bearer())).toBe('503 keys-unavailable');
    expect(Date.now() - started).toBeLessThan(5_350);
  }, 10_000);
});

function base64(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

async function until(done: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !done(); tries++) await new Promise((resolve) => setTimeout(resolve, 10));
  // The answer has to be read as well.
  await new Promise((resolve) => setTimeout(resolve, 50));
}
