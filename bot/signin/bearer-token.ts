import { decodeJwt, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import type { KeySet, SigningKey } from './key-set.ts';
import { isProved, rememberProof } from './proofs.ts';
import { SigninError, type SigninReason } from './signin-error.ts';

const BEARER = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+) *$/i;
const MOST_CHARACTERS = 16_384;
const SKEW_SECONDS = 300;

interface Expected {
  issuers: string[];
  audiences: string[];
  /** What else the claims must fulfil; asked before the key is looked up and so before any fetch. */
  check(claims: JWTPayload): void;
}

/**
 * The claims of an RS256 bearer token, proved. The unproved claims are looked at first to refuse early: a token
 * that could not be ours must not make us fetch keys. The same token comes with every message for an hour, so its
 * signature is proved once for each key (see proofs.ts); its time and its claims are asked every time.
 */
export async function proveBearer(
  authorization: string | undefined,
  expected: Expected,
  keys: KeySet,
  real: () => number,
): Promise<{ claims: JWTPayload; key: SigningKey }> {
  if (!authorization) throw new SigninError(401, 'no-token');
  const token = authorization.length <= MOST_CHARACTERS ? BEARER.exec(authorization)?.[1] : undefined;
  if (!token) throw new SigninError(401, 'malformed-token');
  const kid = keyId(token);
  const now = new Date(real());
  const claims = claimsThatFit(token, expected, now);
  const key = await keys.find(kid);
  if (!key) throw new SigninError(401, 'unknown-key');
  if (!isProved(token, key)) {
    await jwtVerify(token, key.key, {
      algorithms: ['RS256'],
      issuer: expected.issuers,
      audience: expected.audiences,
      requiredClaims: ['exp'],
      clockTolerance: SKEW_SECONDS,
      currentDate: now,
    }).catch((error: unknown) => {
      throw new SigninError(401, reasonOf(error));
    });
    rememberProof(token, key);
  }
  return { claims, key };
}

function keyId(token: string): string {
  const header = attempt(() => decodeProtectedHeader(token));
  if (header.alg !== 'RS256') throw new SigninError(401, 'algorithm');
  if (!header.kid || header.kid.length > 200) throw new SigninError(401, 'unknown-key');
  return header.kid;
}

/** Asked of every token, also of one whose signature is known. */
function claimsThatFit(token: string, expected: Expected, now: Date): JWTPayload {
  const claims = attempt(() => decodeJwt(token));
  if (!claims.iss || !expected.issuers.includes(claims.iss)) throw new SigninError(401, 'issuer');
  if (![claims.aud].flat().some((aud) => aud && expected.audiences.includes(aud)))
    throw new SigninError(401, 'audience');
  if (typeof claims.exp !== 'number' || claims.exp + SKEW_SECONDS <= now.getTime() / 1000) {
    throw new SigninError(401, 'expired');
  }
  expected.check(claims);
  return claims;
}

function attempt<T>(decode: () => T): T {
  try {
    return decode();
  } catch {
    throw new SigninError(401, 'malformed-token');
  }
}

function reasonOf(error: unknown): SigninReason {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'iss') return 'issuer';
    return error.claim === 'aud' ? 'audience' : 'expired';
  }
  return error instanceof errors.JWSSignatureVerificationFailed ? 'signature' : 'malformed-token';
}
