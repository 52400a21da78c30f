import { drawReminderPost } from '../../delivery/service/draw-reminder-post.ts';
import type { About } from '../../ports/matters.ts';
import type { Context } from '../../service/context.ts';
import type { DeclaredRole, Matter } from '../../service/matter.ts';
import { type DatesDeliveryRole, datesSuperseded } from '../domain/delivery.ts';
import { DATES_ASKS } from './asks.ts';
import { datesIn } from './bundle.ts';
import { drawDatesPost } from './draw-post.ts';
import { DATES_PASS } from './passes.ts';

const superseded: DeclaredRole<Context>['superseded'] = (id, _number, { forum, loaded }) => {
  const dates = datesIn(loaded, id);
  return dates && datesSuperseded(dates, forum);
};

export const DATES_MATTER: Matter<Context, DatesDeliveryRole> = {
  body: { kind: 'date-poll', forum: (id, loaded) => datesIn(loaded, id)?.fields.forum },
  roles: {
    dates: {
      line: 'delivery.dates',
      standsFor: ['dates'],
      draw: drawDatesPost,
      stands: 'one',
      superseded,
    },
    reminder: { line: 'delivery.reminder', standsFor: [], draw: drawReminderPost, stands: 'each', superseded },
  },
  asks: DATES_ASKS,
  passes: DATES_PASS,
};

export function aboutDates(id: string): About<'dates'> {
  return { matter: { kind: 'dates', id }, role: 'dates', standsFor: DATES_MATTER.roles.dates.standsFor };
}
