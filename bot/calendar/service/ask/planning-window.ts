import { head } from '../../../forum/service/bodies.ts';
import { rolesOf } from '../../../kernel/asking/relation.ts';
import { localDate } from '../../../kernel/local-time.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { question } from '../../../service/question.ts';
import { outsideCalendars } from './around.ts';

/** A calendar from outside is read for last year, this one and the two that come: what anybody plans in. */
export const planningWindow = question({
  question: 'planning-window',
  reads: () => [{ kind: 'cooperation' }, { kind: 'outside-calendar' }],
  find: (loaded) => ({ loaded }),
  access: (_, { actor }) => ({ roles: rolesOf(actor, [], ''), otherwise: refuse('refusal.secretariat-only') }),
  view: ({ loaded }, { now }) => {
    const { timeZone: zone } = head(loaded);
    const year = Number(localDate(now, zone).slice(0, 4));
    const calendars = outsideCalendars(loaded).map(({ id, calendar: { name } }) => ({ id, name }));
    return { from: `${year - 1}-01-01`, to: `${year + 2}-12-31`, zone, calendars };
  },
});
