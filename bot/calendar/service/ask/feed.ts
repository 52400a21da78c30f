import { forumReads, forums, head, seatsOf } from '../../../forum/service/bodies.ts';
import { relationsOf } from '../../../kernel/asking/relation.ts';
import { addDays, localDate } from '../../../kernel/local-time.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { meetingsIn } from '../../../meeting/service/by-date.ts';
import type { Loaded, Read } from '../../../ports/store.ts';
import { question } from '../../../service/question.ts';
import { text } from '../../../texts/text.ts';
import { eventOf, fileOf } from './files.ts';

/** A subscription shows what was up to a year ago. */
const BACK_DAYS = 365;

/** What stands behind a subscription address: nothing where it is closed, unknown, or its holder has no seat in the body any more. */
export const feed = question({
  question: 'feed',
  reads: ({ asked: { hash } }, rows) => [{ kind: 'subscription', hash }, ...forumsReads(rows)],
  find: (loaded, { now }) => {
    const subscription = openIn(loaded);
    const forum = forums(loaded).find(({ id }) => id === subscription?.forum);
    if (subscription === undefined || forum === undefined) return refuse('refusal.unknown-file');
    const { timeZone: zone, name: cooperation } = head(loaded);
    return { loaded, forum, zone, cooperation, holder: subscription.person, today: localDate(now, zone) };
  },
  access: ({ loaded, forum, holder, today }) => {
    const seats = seatsOf(loaded, [forum.id, ...(forum.memberForums ?? [])]);
    const roles = relationsOf(holder, seats, today).map(({ role }) => role);
    return { roles, otherwise: refuse('refusal.unknown-file') };
  },
  view: ({ loaded, forum, zone, cooperation, today }, { drawing, now }) => {
    const events = meetingsIn(loaded)
      .filter(({ meeting }) => meeting.definition.when.date >= addDays(today, -BACK_DAYS))
      .map(({ id, meeting }) => eventOf(id, meeting, forum, 'sv', drawing));
    return fileOf(events, text('sv', 'calendar.name', { cooperation, forum: forum.shortName }), zone, now);
  },
});

function forumsReads(rows: Loaded): Read[] {
  const forum = openIn(rows)?.forum;
  if (forum === undefined) return [];
  return [{ kind: 'cooperation' }, ...forumReads(forum, rows, false), { kind: 'meeting', forum }];
}

function openIn(loaded: Loaded) {
  const [row] = loaded.list('subscription');
  const subscription = row?.state;
  return subscription?.status === 'open' ? subscription : undefined;
}
