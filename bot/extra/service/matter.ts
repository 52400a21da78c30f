import { type ExtraDeliveryRole, extraSuperseded } from '../domain/extra/extra-delivery.ts';
import type { About } from '../ports/matters.ts';
import type { Context } from './context.ts';
import { drawExtraPost } from './draw-update/extra.ts';
import { requestIn } from './extra-bundle.ts';
import type { Matter } from './matter.ts';

export const EXTRA_MATTER: Matter<Context, ExtraDeliveryRole> = {
  body: { kind: 'extra-request', forum: (id, loaded) => requestIn(loaded, id)?.forum },
  roles: {
    extra: {
      line: 'delivery.extra',
      standsFor: ['extra'],
      draw: drawExtraPost,
      superseded: (id, _number, { forum, loaded }) => {
        const request = requestIn(loaded, id);
        return request && extraSuperseded(request, forum);
      },
    },
  },
};

export function aboutExtra(id: string): About<'extra'> {
  return { matter: { kind: 'extra', id }, role: 'extra', standsFor: EXTRA_MATTER.roles.extra.standsFor };
}
