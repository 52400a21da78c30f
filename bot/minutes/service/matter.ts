import { refuse } from '../../kernel/refusal.ts';
import type { About } from '../../ports/matters.ts';
import type { Context } from '../../service/context.ts';
import type { Matter } from '../../service/matter.ts';
import type { MinutesDeliveryRole } from '../domain/delivery.ts';
import { drawVerificationPost } from './draw-verification.ts';

/** Who verifies is asked in their own chat; a newer question stands for the one before. */
export const MINUTES_MATTER: Matter<Context, MinutesDeliveryRole> = {
  body: { kind: 'minutes', forum: (id, loaded) => loaded.get('minutes', id)?.state.forum },
  roles: {
    verification: {
      line: 'delivery.verification',
      standsFor: ['verification'],
      draw: drawVerificationPost,
      stands: 'each',
      superseded: (id, number, { forum, loaded }) => {
        const minutes = loaded.get('minutes', id)?.state;
        const holds = minutes?.status === 'for-verification' && minutes.sent?.round === number;
        return holds ? undefined : refuse('refusal.resend-newer', { forum: forum.shortName });
      },
    },
  },
  asks: null,
};

/** `round`: which time they were sent. */
export function aboutMinutes(id: string, round: number): About<'minutes'> {
  const { standsFor } = MINUTES_MATTER.roles.verification;
  return { matter: { kind: 'minutes', id }, role: 'verification', standsFor, number: round };
}
