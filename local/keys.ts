import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, type JWK, jwtVerify, SignJWT } from 'jose';

/** The stand-in's own signature, in place of Microsoft's. Kept in the folder so that a restart changes nothing. */
export interface Keys {
  /** `seconds` is the token's life. */
  sign(claims: Record<string, unknown>, seconds: number): Promise<string>;
  verify(token: string, issuer: string, audience: string): Promise<boolean>;
  jwk: JWK;
}

/** Tokens of Azure are valid from a little before they are made. */
const BACKDATED_S = 60;

function load(folder: string): KeyObject {
  const path = join(folder, 'key.pem');
  if (existsSync(path)) return createPrivateKey(readFileSync(path));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  return privateKey;
}

export async function openKeys(folder: string, real: () => number): Promise<Keys> {
  const privateKey = load(folder);
  const publicKey = createPublicKey(privateKey);
  const shape = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(shape);
  const second = () => Math.floor(real() / 1000);
  return {
    jwk: { ...shape, kid, x5t: kid, use: 'sig', alg: 'RS256' },
    sign: (claims, seconds) =>
      new SignJWT({ ...claims, nbf: second() - BACKDATED_S, iat: second(), exp: second() + seconds })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid, x5t: kid })
        .sign(privateKey),
    verify: (token, issuer, audience) =>
      jwtVerify(token, publicKey, { issuer, audience, algorithms: ['RS256'], currentDate: new Date(real()) }).then(
        () => true,
        () => false,
      ),
  };
}
