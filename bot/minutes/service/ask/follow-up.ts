import { aroundReads, calendarAround } from '../../../calendar/service/ask/around.ts';
import { forums } from '../../../forum/service/bodies.ts';
import { addDays } from '../../../kernel/local-time.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { meetingIn } from '../../../meeting/service/bundle.ts';
import { meetingsIn } from '../../../meeting/service/by-date.ts';
import type { Loaded, Read } from '../../../ports/store.ts';
import { question, readerOf } from '../../../service/question.ts';
import { followView } from '../../views/follow.ts';
import { minutesBundleOf, minutesReads } from '../bundle.ts';
import { type SeenMinutes, seeableMinutes } from './one.ts';

/** How far back and ahead of a meeting others' meetings are looked for, in days. */
const BACK = 400;
const AHEAD = 270;

interface Seen extends SeenMinutes {
  loaded: Loaded;
}

/** What is proposed for the items that come at every meeting; asked for by itself, so that who writes waits for nothing. */
export const followUp = question({
  question: 'follow-up',
  reads: ({ asked: { id } }, loaded) => [...minutesReads(id, loaded), ...othersReads(id, loaded)],
  find: (loaded, { asked, actor }): Seen | Refusal => {
    const bundle = minutesBundleOf(loaded, asked.id);
    return bundle ? { bundle, actor, loaded, registration: undefined } : refuse('refusal.unknown-meeting');
  },
  access: (found, seeing) => seeableMinutes.access(found, seeing),
  view: ({ bundle, loaded }, seeing) =>
    followView(
      bundle,
      {
        forums: forums(loaded),
        meetings: meetingsIn(loaded),
        minutes: new Map(loaded.list('minutes').map(({ id, state }) => [id, state])),
        // What is taken in is read by the whole body: what stands in a calendar from outside is not told.
        around: calendarAround(loaded, { titles: false }),
      },
      readerOf(seeing),
    ),
});

function othersReads(id: string, loaded: Loaded): Read[] {
  const meeting = meetingIn(loaded, id);
  if (meeting === undefined) return [];
  const { date } = meeting.definition.when;
  const [from, to] = [addDays(date, -BACK), addDays(date, AHEAD)];
  return [...aroundReads(from, to), { kind: 'minutes', fromDate: from, toDate: date }];
}
