import type { GraphSettings } from '../graph/settings.ts';
import type { Granted } from './document/views/grant-commands.ts';

/** Who is let in by the commands that grant. `app`: the client id of the token, where the settings do not say it. */
export function grantedApp({ credential, origin }: GraphSettings, app?: string): Granted {
  return { app: credential.clientId ?? app ?? 'CLIENT-ID', graph: origin };
}
