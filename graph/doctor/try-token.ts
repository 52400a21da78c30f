import type { TokenSource } from '../token/token-source.ts';

/** What a token says of itself; undefined: it does not say, as it need not. */
export interface TokenClaims {
  /** What the app may do everywhere. */
  roles: string[] | undefined;
  /** Its client id. */
  app: string | undefined;
}

/** Rejects with a GraphFault when there is no token. */
export async function tryToken(tokens: TokenSource, origin: string): Promise<TokenClaims> {
  const claims = claimsIn(await tokens.get(origin));
  if (claims === undefined) return { roles: undefined, app: undefined };
  const { roles = [], appid } = claims;
  return {
    roles: Array.isArray(roles) ? roles.map(String) : undefined,
    app: typeof appid === 'string' ? appid : undefined,
  };
}

function claimsIn(token: string): { roles?: unknown; appid?: unknown } | undefined {
  try {
    const said: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return typeof said === 'object' && said !== null ? said : undefined;
  } catch {
    return undefined;
  }
}
