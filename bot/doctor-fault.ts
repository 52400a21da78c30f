import type { GraphFault } from '../graph/fault.ts';
import type { GraphSettings } from '../graph/settings.ts';
import type { Said } from './doctor-finding.ts';
import type { TextKey } from './texts/text.ts';

/** What Entra's numbers mean: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const CREDENTIAL: Record<string, TextKey> = {
  AADSTS7000215: 'doctor.credential.wrong-secret',
  AADSTS7000222: 'doctor.credential.old-secret',
  AADSTS700016: 'doctor.credential.no-app',
  AADSTS90002: 'doctor.credential.no-tenant',
  AADSTS700027: 'doctor.credential.certificate',
  'certificate-unreadable': 'doctor.credential.certificate',
  clock: 'doctor.credential.clock',
};

/** Why a call came to nothing, in a sentence with what to do. */
export function sayFault(fault: GraphFault, settings: GraphSettings): Said {
  return { key: keyOf(fault, settings), params: paramsOf(fault, settings) };
}

function keyOf({ why, code = '' }: GraphFault, { credential, proxy }: GraphSettings): TextKey {
  const identity = credential.kind === 'managed-identity';
  if (why === 'no-token')
    return identity && code === 'network_error' ? 'doctor.credential.no-identity' : 'doctor.why.no-token';
  if (why === 'wrong-credential') {
    return CREDENTIAL[code] ?? (identity ? 'doctor.credential.no-identity' : 'doctor.credential.other');
  }
  if (code.startsWith('PROXY_')) return 'doctor.why.proxy';
  if (why === 'no-connection') return proxy === undefined ? 'doctor.why.no-connection' : 'doctor.why.no-proxy';
  if (why === 'time-out' || why === 'throttled' || why === 'unavailable') return `doctor.why.${why}`;
  return 'doctor.why.other';
}

function paramsOf({ code, status }: GraphFault, { proxy, tenant }: GraphSettings) {
  return { code: (code ?? '–').replace(/^PROXY_/, ''), status: status ?? '–', proxy: withoutPassword(proxy), tenant };
}

function withoutPassword(proxy: string | undefined): string {
  return proxy === undefined || !URL.canParse(proxy) ? '–' : new URL(proxy).origin;
}
