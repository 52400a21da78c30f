import { createHash } from 'node:crypto';
import type { SigningKey } from './key-set.ts';

/** For each key. One that is no longer published is another object, or none, and its proofs are gone with it. */
const MOST_REMEMBERED = 1_000;
const proofs = new WeakMap<SigningKey, Set<string>>();

/** Whether this key's signature on exactly this token was proved before. */
export function isProved(token: string, key: SigningKey): boolean {
  return proofs.get(key)?.has(digestOf(token)) ?? false;
}

export function rememberProof(token: string, key: SigningKey): void {
  const known = proofs.get(key) ?? new Set();
  proofs.set(key, known);
  known.add(digestOf(token));
  const [oldest] = known;
  if (known.size > MOST_REMEMBERED && oldest) known.delete(oldest);
}

/** The token itself is a secret, and not kept. */
function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('base64');
}
