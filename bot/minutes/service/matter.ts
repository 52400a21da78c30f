import { drawReminderPost } from '../../delivery/service/draw-reminder-post.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { About } from '../../ports/matters.ts';
import type { Context } from '../../service/context.ts';
import type { DeclaredRole, Matter } from '../../service/matter.ts';
import type { MinutesDeliveryRole } from '../domain/delivery.ts';
import { MINUTES_ASKS } from './asks.ts';
import { drawVerificationPost } from './draw-verification.ts';

/** A reminder has no number: it holds for as long as they wait to be verified. */
const superseded: DeclaredRole<Context>['superseded'] = (id, number, { forum, loaded }) => {
  const { status, sent } = loaded.get('minutes', id)?.state ?? {};
  const names = { forum: forum.shortName };
  const older = number !== undefined && sent?.round !== number;
  if (status !== 'for-verification' || older) return refuse('refusal.verification-newer', names);
  return number !== undefined && sent?.hidden ? refuse('refusal.verification-secret', names) : undefined;
};

/** What went with minutes that have been corrected and sent again since. */
const distributedSince: DeclaredRole<Context>['superseded'] = (id, number = 0, { forum, loaded }) => {
  const times = loaded.get('minutes', id)?.state.distributions?.length ?? 0;
  return number < times ? refuse('refusal.distribution-newer', { forum: forum.shortName }) : undefined;
};

/** Said once, of papers that never change: it is not drawn anew. */
const SAID = { standsFor: [], draw: null, stands: 'each', superseded: distributedSince } as const;

/** Who verifies is asked in their own chat; a newer question stands for the one before. */
export const MINUTES_MATTER: Matter<Context, MinutesDeliveryRole> = {
  body: { kind: 'minutes', forum: (id, loaded) => loaded.get('minutes', id)?.state.forum },
  roles: {
    verification: {
      line: 'delivery.verification',
      standsFor: ['verification'],
      draw: drawVerificationPost,
      stands: 'each',
      superseded,
    },
    reminder: {
      line: 'delivery.verification-reminder',
      standsFor: [],
      draw: drawReminderPost,
      stands: 'each',
      superseded,
    },
    distribution: { line: 'delivery.distribution', ...SAID },
    'registry-letter': { line: null, ...SAID },
  },
  asks: MINUTES_ASKS,
  passes: null,
};

/** `number`: which time they were sent to be verified, or were distributed. */
export function aboutMinutes(id: string, role: MinutesDeliveryRole, number: number): About<'minutes'> {
  const { standsFor } = MINUTES_MATTER.roles[role];
  return { matter: { kind: 'minutes', id }, role, standsFor, number };
}
