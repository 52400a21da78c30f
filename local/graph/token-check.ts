import { Fault } from './fault.ts';

/** Tokens that Graph takes, until somebody says that those it has seen have run out. */
export function createTokenCheck(accepts: (token: string) => Promise<boolean>) {
  const seen = new Set<string>();
  const expired = new Set<string>();
  return {
    async check(header: string | undefined): Promise<void> {
      const [, token] = /^Bearer (\S+)$/.exec(header ?? '') ?? [];
      if (token === undefined) throw badToken('Access token is empty.');
      if (expired.has(token)) throw badToken('Lifetime validation failed, the token is expired.');
      if (!seen.has(token) && !(await accepts(token))) throw badToken('Access token validation failure.');
      seen.add(token);
    },
    expireAll(): void {
      for (const one of seen) expired.add(one);
    },
  };
}

export type TokenCheck = ReturnType<typeof createTokenCheck>;

const badToken = (message: string) => new Fault({ status: 401, code: 'InvalidAuthenticationToken', message });
