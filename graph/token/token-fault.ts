import { AuthError, ServerError } from '@azure/msal-node';
import { GraphFault } from '../fault.ts';

const A_MINUTE = 60_000;
/** Entra's numbers for a certificate's statement whose times it does not take: our clock is off. */
const CLOCK = '700024';

/**
 * What MSAL says when there is no token. After one 429 or 5xx it answers by itself for up to a minute, with an empty code
 * or bare numbers: that is no word about the credential.
 */
export function tokenFault(error: unknown): GraphFault {
  if (error instanceof GraphFault) return error;
  if (!(error instanceof AuthError)) return busy(error instanceof Error ? error.name : 'unknown');
  if (error.subError.startsWith('PROXY_')) {
    return new GraphFault('no-connection', { mayBeDone: false, code: error.subError });
  }
  if (passes(error)) return busy(error.errorCode || 'throttled');
  return refused(error instanceof ServerError && error.errorNo ? `AADSTS${error.errorNo}` : error.errorCode);
}

const busy = (code: string) => new GraphFault('no-token', { mayBeDone: false, retryAfterMs: A_MINUTE, code });

const refused = (code: string) =>
  new GraphFault('wrong-credential', { mayBeDone: false, code: code.endsWith(CLOCK) ? 'clock' : code });

/** An answer that was no word of Entra's (`http_403`) is a page of somebody on the way. */
function passes(error: AuthError): boolean {
  if (/^([\d ]*|network_error|temporarily_unavailable|server_error|http_\d+)$/.test(error.errorCode)) return true;
  const status = error instanceof ServerError ? error.status : undefined;
  return status !== undefined && (status >= 500 || [404, 408, 410, 429].includes(status));
}
