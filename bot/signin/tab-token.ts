import type { JWTPayload } from 'jose';
import { isReadable } from '../kernel/readable.ts';
import type { Who } from '../ports/service.ts';
import { proveBearer } from './bearer-token.ts';
import { createKeySet } from './key-set.ts';
import { SigninError } from './signin-error.ts';

/** Teams on a computer or phone, and Teams in a browser: the only apps that may fetch a token for the tab. */
const TEAMS_CLIENTS = ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'];

export interface TabVerifier {
  /** Who holds the tab's token. Throws SigninError. */
  verify(authorization: string | undefined): Promise<Who & { kind: 'account' }>;
}

export function createTabVerifier(options: {
  appId: string;
  tenant: string;
  /** The host name that the tab is served from, as in the app's identifier `api://<host>/<appId>`. */
  host: string;
  /** The tenant's own discovery document. */
  metadataUrl: string;
  /** As written in the tokens: version 1.0 and 2.0 of the platform write different ones. */
  issuers: string[];
  real: () => number;
  secretariatAccounts: readonly string[];
  /** An Entra group whose members are the secretariat too (the token's `groups` claim). */
  secretariatGroup?: string | undefined;
  clients?: readonly string[];
}): TabVerifier {
  const { appId, tenant, host, metadataUrl, issuers, real, secretariatGroup, clients = TEAMS_CLIENTS } = options;
  if (!appId || !tenant) throw new Error('The tab has no app id or no tenant, so no token can be proved.');
  const secretariat = new Set(options.secretariatAccounts.map((account) => account.toLowerCase()));
  const keys = createKeySet({ metadataUrl, real });
  const expected = {
    issuers,
    audiences: [`api://${host}/${appId}`, appId],
    check: (claims: JWTPayload) => checkClaims(claims, tenant, clients),
  };

  return {
    async verify(authorization) {
      const { claims } = await proveBearer(authorization, expected, keys, real);
      const account = String(claims.oid).toLowerCase();
      const inGroup =
        Boolean(secretariatGroup) &&
        [claims.groups].flat().some((group) => typeof group === 'string' && group.toLowerCase() === secretariatGroup);
      return { kind: 'account', tenant, account, secretariat: secretariat.has(account) || inGroup };
    },
  };
}

function checkClaims(claims: JWTPayload, tenant: string, clients: readonly string[]): void {
  if (claims.tid !== tenant) throw new SigninError(403, 'tenant');
  const { scp, azp, appid, oid } = claims;
  if (typeof scp !== 'string' || !scp.split(' ').includes('access_as_user')) throw new SigninError(403, 'scope');
  const client = azp ?? appid;
  if (typeof client !== 'string' || !clients.includes(client)) throw new SigninError(403, 'client');
  if (typeof oid !== 'string' || !oid || oid.length > 100 || !isReadable(oid)) throw new SigninError(403, 'account');
}
