import { createHash } from 'node:crypto';
import { canonical } from '../kernel/canonical.ts';

/** SHA-256 of a value's canonical JSON, in hex: the database may give the same value back in another order. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex');
}
