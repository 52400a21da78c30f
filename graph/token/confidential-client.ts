import { ConfidentialClientApplication, type NodeAuthOptions } from '@azure/msal-node';
import type { Credential, GraphSettings } from '../settings.ts';
import type { Send } from '../wire/send.ts';
import { createNetworkModule } from './network-module.ts';
import { readPem } from './read-pem.ts';
import type { AskToken } from './token-source.ts';

type Kept = Exclude<Credential, { kind: 'managed-identity' }>;

/** The app by a certificate or a secret, where it does not run in Azure. */
export function askConfidentialClient(settings: GraphSettings, credential: Kept, send: Send): AskToken {
  let app: ConfidentialClientApplication | undefined;
  return async (resource, anew) => {
    app ??= createApp(settings, credential, send);
    const given = await app.acquireTokenByClientCredential({ scopes: [`${resource}/.default`], skipCache: anew });
    return given?.accessToken ?? '';
  };
}

function createApp(
  { loginOrigin, tenant }: GraphSettings,
  credential: Kept,
  send: Send,
): ConfidentialClientApplication {
  const origin = new URL(loginOrigin);
  // MSAL takes https alone; a stand-in on this machine is asked without.
  const authority = `https://${origin.host}/${tenant}`;
  return new ConfidentialClientApplication({
    auth: {
      clientId: credential.clientId,
      authority,
      knownAuthorities: [origin.host],
      authorityMetadata: metadataOf(authority),
      ...proofOf(credential),
    },
    system: { networkClient: createNetworkModule(send, (url) => new URL(`${url.pathname}${url.search}`, origin)) },
  });
}

/** The same for every tenant and cloud: what Entra would say when it is asked for it. */
function metadataOf(authority: string): string {
  return JSON.stringify({
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    token_endpoint: `${authority}/oauth2/v2.0/token`,
    issuer: `${authority}/v2.0`,
    jwks_uri: `${authority}/discovery/v2.0/keys`,
  });
}

function proofOf(credential: Kept): Pick<NodeAuthOptions, 'clientSecret' | 'clientCertificate'> {
  if (credential.kind === 'secret') return { clientSecret: credential.secret };
  return { clientCertificate: readPem(credential.pem) };
}
