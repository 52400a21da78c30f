import { importJWK, type JWK } from 'jose';
import { SigninError } from './signin-error.ts';

/** Tokens that name unknown keys cause at most one fetch in this time; a new key is let in no later than that and the fetch. */
const COOL_DOWN_MS = 5_000;
/** So that a withdrawn key stops working even if no new one is ever seen. */
const MAX_AGE_MS = 24 * 3_600_000;
const FETCH_TIMEOUT_MS = 5_000;
const MOST_BYTES = 1_000_000;
const MOST_KEYS = 200;

export interface SigningKey {
  key: CryptoKey;
  /** The channels that the key may speak for (Bot Framework keys only). */
  endorsements: readonly string[];
}

export interface KeySet {
  /** Undefined: no such key is published. Throws SigninError 503 when no key could be fetched at all. */
  find(kid: string): Promise<SigningKey | undefined>;
}

/** The signing keys behind an OpenID discovery document. Keeps what it has when a refresh fails. */
export function createKeySet(options: { metadataUrl: string; real: () => number }): KeySet {
  const { metadataUrl, real } = options;
  let keys = new Map<string, SigningKey>();
  let triedAt = Number.NEGATIVE_INFINITY;
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let loading: Promise<void> | undefined;

  const rested = () => real() - triedAt >= COOL_DOWN_MS;

  function load(): Promise<void> {
    loading ??= fetchKeys(metadataUrl)
      .then((found) => {
        keys = found;
        fetchedAt = real();
      })
      .catch(() => undefined)
      .finally(() => {
        triedAt = real();
        loading = undefined;
      });
    return loading;
  }

  return {
    async find(kid) {
      const known = keys.get(kid);
      if (known) {
        if (real() - fetchedAt > MAX_AGE_MS && rested()) void load();
        return known;
      }
      if (loading || rested()) await load();
      if (keys.size === 0) throw new SigninError(503, 'keys-unavailable');
      return keys.get(kid);
    },
  };
}

async function fetchKeys(metadataUrl: string): Promise<Map<string, SigningKey>> {
  const metadata = (await fetchJson(metadataUrl)) as { jwks_uri?: unknown };
  const { keys } = (await fetchJson(keyAddress(metadata.jwks_uri, metadataUrl))) as { keys?: unknown };
  if (!Array.isArray(keys)) throw new Error('The key document holds no keys.');
  const found = new Map<string, SigningKey>();
  for (const jwk of keys.slice(0, MOST_KEYS) as (JWK & { endorsements?: unknown })[]) {
    if (jwk?.kty !== 'RSA' || typeof jwk.kid !== 'string' || (jwk.use && jwk.use !== 'sig')) continue;
    const key = await importJWK({ kty: 'RSA', n: jwk.n, e: jwk.e }, 'RS256').catch(() => undefined);
    if (!key || key instanceof Uint8Array) continue;
    found.set(jwk.kid, { key, endorsements: Array.isArray(jwk.endorsements) ? jwk.endorsements.map(String) : [] });
  }
  if (found.size === 0) throw new Error('The key document holds no key that can be used.');
  return found;
}

/** The document may point to another host (Microsoft's do), but not away from https. */
function keyAddress(address: unknown, metadataUrl: string): string {
  if (typeof address !== 'string') throw new Error('The discovery document names no keys.');
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.origin !== new URL(metadataUrl).origin)
    throw new Error('Keys must come over https.');
  return url.href;
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`${new URL(url).host} answered ${response.status}.`);
  }
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.byteLength;
    if (bytes > MOST_BYTES) throw new Error('The document is too big.');
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8')) ?? {};
}
