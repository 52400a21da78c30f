import type { FastifyInstance } from 'fastify';
import type { Keys } from '../keys.ts';
import { CHANNEL_ISSUER, type Tokens } from '../tokens.ts';

const HOUR_S = 3600;
const DAY_S = 24 * HOUR_S;
/** The channel's keys say for which channels they may sign. */
const ENDORSEMENTS = ['msteams'];

interface World {
  origin: string;
  tenant: string;
  tabIssuer: string;
  keys: Keys;
  tokens: Tokens;
  real(): number;
}

export const CHANNEL_METADATA = '/local/channel/.well-known/openidconfiguration';
export const tenantPath = (tenant: string) => `/local/entra/${tenant}/v2.0`;
export const IDENTITY_PATH = '/local/msi/token';

const CHANNEL_KEYS = '/local/channel/.well-known/keys';

/** Where the bot learns whose signatures to trust, and gets its own token: Azure's sign-in, in small. */
export function identityRoutes(room: FastifyInstance, { origin, tenant, tabIssuer, keys, tokens, real }: World): void {
  const tenantKeys = `/local/entra/${tenant}/discovery/v2.0/keys`;
  const metadata = (issuer: string, keysPath: string, subject: string) => ({
    issuer,
    jwks_uri: `${origin}${keysPath}`,
    authorization_endpoint: `${origin}/local/entra/${tenant}/oauth2/v2.0/authorize`,
    token_endpoint: `${origin}/local/entra/${tenant}/oauth2/v2.0/token`,
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['private_key_jwt', 'client_secret_post'],
    response_types_supported: ['id_token'],
    subject_types_supported: [subject],
  });

  room.get(CHANNEL_METADATA, async () => metadata(CHANNEL_ISSUER, CHANNEL_KEYS, 'pairwise'));
  room.get(CHANNEL_KEYS, async () => ({ keys: [{ ...keys.jwk, endorsements: ENDORSEMENTS }] }));
  room.get(`${tenantPath(tenant)}/.well-known/openid-configuration`, async () =>
    metadata(tabIssuer, tenantKeys, 'pairwise'),
  );
  room.get(tenantKeys, async () => ({ keys: [keys.jwk] }));

  room.get<{ Querystring: { resource?: string; client_id?: string } }>(IDENTITY_PATH, async ({ query }) => {
    const { resource = '' } = query;
    const graph = resource === 'https://graph.microsoft.com' || resource === origin;
    // MSAL keeps a token only with its end as a number, and for the resource it asked for.
    return {
      access_token: graph ? await tokens.graph(resource) : await tokens.connector(),
      expires_on: String(Math.floor(real() / 1000) + (graph ? HOUR_S : DAY_S)),
      resource: query.resource,
      token_type: 'Bearer',
      client_id: query.client_id,
    };
  });
}
