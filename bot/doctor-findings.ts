import type { Doctor } from '../graph/doctor/create-doctor.ts';
import type { TokenClaims } from '../graph/doctor/try-token.ts';
import type { GraphSettings } from '../graph/settings.ts';
import { sayFault } from './doctor-fault.ts';
import type { Finding } from './doctor-finding.ts';
import { neededRole, runForConsent, runForMailbox, wideRoles } from './doctor-grants.ts';
import { type Body, libraryFindings } from './doctor-libraries.ts';
import type { Granted } from './document/views/grant-commands.ts';
import { grantedApp } from './granted-app.ts';

const CLOCK_MS = 60_000;

/** Tries all that the service needs of Graph, and says each as it is found; without a way there or a token no more is tried. */
export async function* findingsOf(
  settings: GraphSettings,
  doctor: Doctor,
  bodies: readonly Body[],
  write: boolean,
): AsyncGenerator<Finding> {
  const way = await doctor.way();
  const address = { address: settings.origin };
  if ('fault' in way) {
    yield { mark: 'fault', says: [{ key: 'doctor.way.fault', params: address }, sayFault(way.fault, settings)] };
    return;
  }
  yield { mark: 'ok', says: [{ key: 'doctor.way.ok', params: address }] };
  yield* clockFinding(way.aheadMs, settings);
  const token = await doctor.token();
  const asker = grantedApp(settings, 'app' in token ? token.app : undefined);
  const app = { app: asker.app };
  if ('fault' in token) {
    yield { mark: 'fault', says: [{ key: 'doctor.token.fault', params: app }, sayFault(token.fault, settings)] };
    return;
  }
  yield { mark: 'ok', says: [{ key: 'doctor.token.ok', params: app }] };
  yield* roleFindings(token, settings, asker);
  yield await mailboxFinding(settings, doctor, asker);
  yield* libraryFindings(settings, doctor, bodies, { asker, write });
}

function* clockFinding(aheadMs: number, { origin }: GraphSettings): Generator<Finding> {
  if (Math.abs(aheadMs) < CLOCK_MS) return;
  const minutes = Math.round(Math.abs(aheadMs) / 60_000);
  yield { mark: 'fault', says: [{ key: 'doctor.clock.off', params: { minutes, address: origin } }] };
}

function* roleFindings({ roles }: TokenClaims, settings: GraphSettings, asker: Granted): Generator<Finding> {
  if (roles === undefined) return;
  const { app } = asker;
  const wide = wideRoles(roles);
  const permission = neededRole(settings);
  const has = roles.includes('Sites.Selected') || roles.includes(permission);
  if (!has && !wide.some((role) => role.startsWith('Sites.'))) {
    const says = [{ key: 'doctor.roles.missing', params: { app, permission } } as const];
    yield { mark: 'fault', says, runs: [runForConsent(permission, asker)] };
  }
  if (wide.length > 0) {
    yield { mark: 'look', says: [{ key: 'doctor.roles.wide', params: { app, roles: wide.join(', ') } }] };
  }
}

async function mailboxFinding(settings: GraphSettings, doctor: Doctor, asker: Granted): Promise<Finding> {
  const tried = await doctor.mailbox();
  const params = { mailbox: settings.mailbox };
  if ('works' in tried) return { mark: 'ok', says: [{ key: 'doctor.mailbox.ok', params }] };
  if (tried.fault.why === 'not-granted') {
    const runs = [runForMailbox(settings.mailbox, asker)];
    return { mark: 'fault', says: [{ key: 'doctor.mailbox.not-granted', params }], runs };
  }
  if (tried.fault.why === 'not-found') return { mark: 'fault', says: [{ key: 'doctor.mailbox.not-found', params }] };
  return { mark: 'fault', says: [{ key: 'doctor.mailbox.fault', params }, sayFault(tried.fault, settings)] };
}
