import type { About } from '../../ports/matters.ts';
import type { Context } from '../../service/context.ts';
import type { Matter } from '../../service/matter.ts';
import { type ExtraDeliveryRole, extraSuperseded } from '../domain/delivery.ts';
import { requestIn } from './bundle.ts';
import { drawExtraPost } from './draw-post.ts';
import { EXTRA_PASSES } from './passes.ts';

export const EXTRA_MATTER: Matter<Context, ExtraDeliveryRole> = {
  body: { kind: 'extra-request', forum: (id, loaded) => requestIn(loaded, id)?.forum },
  roles: {
    extra: {
      line: 'delivery.extra',
      standsFor: ['extra'],
      draw: drawExtraPost,
      stands: 'one',
      superseded: (id, _number, { forum, loaded }) => {
        const request = requestIn(loaded, id);
        return request && extraSuperseded(request, forum);
      },
    },
  },
  asks: null,
  passes: EXTRA_PASSES,
};

export function aboutExtra(id: string): About<'extra'> {
  return { matter: { kind: 'extra', id }, role: 'extra', standsFor: EXTRA_MATTER.roles.extra.standsFor };
}
