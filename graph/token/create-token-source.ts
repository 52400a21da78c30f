import type { GraphSettings } from '../settings.ts';
import type { Send } from '../wire/send.ts';
import { askConfidentialClient } from './confidential-client.ts';
import { askManagedIdentity } from './managed-identity.ts';
import { tokenFault } from './token-fault.ts';
import { oneAtATime, type TokenSource } from './token-source.ts';

export function createTokenSource(settings: GraphSettings, send: Send): TokenSource {
  const { credential } = settings;
  const ask =
    credential.kind === 'managed-identity'
      ? askManagedIdentity(credential.clientId)
      : askConfidentialClient(settings, credential, send);
  return oneAtATime((resource, anew) =>
    ask(resource, anew).catch((error) => {
      throw tokenFault(error);
    }),
  );
}
