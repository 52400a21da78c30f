import { refuse } from '../../kernel/refusal.ts';
import type { Context } from '../../service/context.ts';
import { type Asks, OF_ANSWERS } from '../../service/matter.ts';
import { whenWords } from '../../texts/dates.ts';
import { faultInMeeting } from '../domain/still-open.ts';
import { answerByText } from '../views/answer-by.ts';
import { silentIn } from '../views/awaited.ts';
import { bundleOf, bundleReads } from './bundle.ts';
import { drawOwnCard } from './draw-notice.ts';

/** Of a notice the answers that are counted are awaited, and of substitutes who were called. */
export const NOTICE_ASKS: Asks<Context> = {
  reads: (id, loaded) => bundleReads(id, loaded, { rsvps: true, people: true }),
  find: (id, loaded, now) => {
    const bundle = bundleOf(loaded, id);
    if (bundle === undefined) return undefined;
    const { meeting, forum, team, zone, people } = bundle;
    const called = meeting.status !== 'planned';
    return {
      against: called
        ? faultInMeeting(meeting, { forum, zone, now })
        : refuse('refusal.meeting-not-called', { forum: forum.shortName }),
      silent: silentIn(bundle),
      ...{ forum, zone, people, place: team?.status === 'connected' ? team.facts : null },
      reminder: { title: 'meeting.remind', ...OF_ANSWERS },
      lines: (language, at) => [
        `${forum.shortName}, ${whenWords(language, meeting.definition.when)}.`,
        answerByText(called ? meeting.answerBy : undefined, { language, now: at, zone }) ?? '',
      ],
      page: { of: 'meeting', id },
    };
  },
  card: (id, loaded, reader, context) => {
    const bundle = bundleOf(loaded, id);
    return bundle && drawOwnCard(bundle, reader, context);
  },
};
