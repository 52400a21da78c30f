import { mayDo, type Role } from '../../kernel/access.ts';
import type { MinutesDocument } from '../domain/document.ts';
import { documentOf } from '../domain/document-of.ts';
import { type MinutesBundle, settingOf } from './bundle.ts';

/**
 * The minutes that somebody may read: whoever writes them, as they stand; whoever holds a seat in the body, as they were sent
 * to be verified; and once they are approved, everybody who sees the meeting. Null: nothing yet.
 */
export function readableDocument(bundle: MinutesBundle, roles: readonly Role[]): MinutesDocument | null {
  const { minutes } = bundle;
  if (minutes === undefined) return null;
  if (minutes.approved) return minutes.approved.document;
  if (mayDo('write-item', roles)) return documentOf(minutes, settingOf(bundle));
  return readsWhatWasSent(roles) ? (minutes.sent?.document ?? null) : null;
}

/** Before they are approved, and without writing them. */
export function readsWhatWasSent(roles: readonly Role[]): boolean {
  return SEATED.some((role) => roles.includes(role));
}

const SEATED: readonly Role[] = ['member', 'substitute', 'attending', 'guest'];
