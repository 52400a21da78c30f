import { drawReminderPost } from '../../delivery/service/draw-reminder-post.ts';
import type { About } from '../../ports/matters.ts';
import type { Context } from '../../service/context.ts';
import type { DeclaredRole, Matter } from '../../service/matter.ts';
import { type RoundDeliveryRole, roundSuperseded } from '../domain/delivery.ts';
import { ROUND_ASKS } from './asks.ts';
import { roundIn } from './bundle.ts';
import { drawRoundPost } from './draw-post.ts';
import { ROUND_PASSES } from './passes.ts';

const TOLD: DeclaredRole<Context, RoundDeliveryRole> = {
  line: 'delivery.told',
  standsFor: [],
  draw: null,
  stands: 'each',
  superseded: null,
};

/** Mails to municipalities' offices hold whatever is answered meanwhile. */
const OFFICE: DeclaredRole<Context, RoundDeliveryRole> = { ...TOLD, line: null };

const superseded: DeclaredRole<Context>['superseded'] = (id, _number, { forum, loaded }) => {
  const round = roundIn(loaded, id);
  return round && roundSuperseded(round, forum);
};

export const ROUND_MATTER: Matter<Context, RoundDeliveryRole> = {
  body: { kind: 'round', forum: (id, loaded) => roundIn(loaded, id)?.fields.forum },
  roles: {
    round: {
      line: 'delivery.round',
      standsFor: ['round'],
      draw: drawRoundPost,
      stands: 'one',
      superseded,
    },
    reminder: { line: 'delivery.reminder', standsFor: [], draw: drawReminderPost, stands: 'each', superseded },
    overtaken: TOLD,
    receipt: TOLD,
    memo: OFFICE,
    'memo-document': OFFICE,
  },
  asks: ROUND_ASKS,
  passes: ROUND_PASSES,
};

export function aboutRound(id: string, role: RoundDeliveryRole): About<'round'> {
  return { matter: { kind: 'round', id }, role, standsFor: ROUND_MATTER.roles[role].standsFor };
}
