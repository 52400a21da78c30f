import { Agent } from 'node:http';
import { ManagedIdentityApplication } from '@azure/msal-node';
import { createSend } from '../wire/send.ts';
import { createNetworkModule } from './network-module.ts';
import type { AskToken } from './token-source.ts';

const direct = new Agent();
/** Where a machine in Azure asks for its identity, when its environment names no other place. */
const MACHINES = '169.254.169.254';

/**
 * MSAL keeps the network module of the first application for all that follow in the process: this one knows nothing of any.
 * Where the resource is a stand-in on this machine, it is asked in the machine's place.
 */
const network = createNetworkModule(
  createSend(() => direct),
  (url) => {
    const resource = url.searchParams.get('resource') ?? '';
    const standIn = url.hostname === MACHINES && resource.startsWith('http://127.0.0.1:');
    return standIn ? new URL(`${url.pathname}${url.search}`, resource) : url;
  },
);

/** The app's own identity in Azure: nothing to keep secret, and never by way of a proxy. */
export function askManagedIdentity(clientId: string | undefined): AskToken {
  const app = new ManagedIdentityApplication({
    ...(clientId ? { managedIdentityIdParams: { userAssignedClientId: clientId } } : {}),
    system: { networkClient: network, disableInternalRetries: true },
  });
  return async (resource, anew) => (await app.acquireToken({ resource, forceRefresh: anew })).accessToken;
}
