import { DEFAULTS } from '../harness/token-server.mjs';
import { SECRETARIAT } from './forty-municipalities.ts';

export const TAB_ISSUER = 'https://login.example/tenant/v2.0';

/** Every setting of a production start, as its environment; Teams and Entra are the harness's. */
export function productionSettings(
  wire: { serviceUrl: string; tokens: string; metadataUrl: string },
  more: Record<string, string>,
): Record<string, string> {
  return {
    MicrosoftAppId: DEFAULTS.appId,
    MicrosoftAppType: 'UserAssignedMsi',
    MicrosoftAppTenantId: DEFAULTS.tenant,
    IDENTITY_ENDPOINT: `${wire.tokens}/msi/token`,
    IDENTITY_HEADER: 'harness',
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: wire.metadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: wire.metadataUrl,
    OAuthUrl: 'https://api.botframework.com',
    CallerId: 'urn:botframework:azure',
    SERVICE_ORIGINS: new URL(wire.serviceUrl).origin,
    PUBLIC_URL: 'https://samverkan.example.se',
    TAB_OPENID_METADATA_URL: wire.metadataUrl,
    TAB_TOKEN_ISSUER: TAB_ISSUER,
    SECRETARIAT_ACCOUNTS: SECRETARIAT,
    MAILBOX: 'samverkan@example.se',
    LIBRARIES: '{"*":"drive:b!nobody"}',
    UPLOADS_LIBRARY: 'drive:b!nobody',
    GRAPH_ORIGIN: 'http://127.0.0.1:9',
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'error',
    ...more,
  };
}
