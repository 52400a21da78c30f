import { createHmac, randomBytes } from 'node:crypto';
import { FILES_PATH } from './options.ts';

const GOOD_FOR_MS = 3_600_000;

/** Addresses that carry their own right: whoever has one needs no token, and must send none. */
export function createPreAuthenticated(origin: string, real: () => number) {
  const secret = randomBytes(32);
  const sign = (what: string, until: string) =>
    createHmac('sha256', secret).update(`${what} ${until}`).digest('base64url');
  return {
    address(what: string): string {
      const until = String(real() + GOOD_FOR_MS);
      return `${origin}${FILES_PATH}/${what}?tempauth=${until}.${sign(what, until)}`;
    },
    good(what: string, tempauth: string | null): boolean {
      const [until = '', signature] = (tempauth ?? '').split('.');
      return signature === sign(what, until) && real() < Number(until);
    },
  };
}

export type PreAuthenticated = ReturnType<typeof createPreAuthenticated>;
