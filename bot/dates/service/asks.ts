import type { Context } from '../../service/context.ts';
import { type Asks, OF_ANSWERS } from '../../service/matter.ts';
import { faultInAsking } from '../domain/answer.ts';
import { silentIn } from '../views/awaited.ts';
import { statusText } from '../views/status.ts';
import { datesBundleOf, datesReads } from './bundle.ts';
import { drawDates } from './draw.ts';

/** Of a date question the answers that are counted are awaited; who has answered for a day has answered. */
export const DATES_ASKS: Asks<Context> = {
  reads: (id, loaded) => datesReads(id, loaded, { people: true }),
  find: (id, loaded, now) => {
    const bundle = datesBundleOf(loaded, id, now);
    if (bundle === undefined) return undefined;
    const { dates, forum, team, zone, people } = bundle;
    return {
      against: faultInAsking(dates, { forum, zone, now }),
      silent: silentIn(bundle),
      ...{ forum, zone, people, place: team?.status === 'connected' ? team.facts : null },
      reminder: { title: 'dates.remind', ...OF_ANSWERS },
      lines: (language, at) => [`${forum.shortName}: ${dates.fields.title}`, statusText(bundle, { language, now: at })],
      page: { of: 'dates', id },
    };
  },
  card: (id, loaded, reader, context) => {
    const bundle = datesBundleOf(loaded, id, reader.now);
    return bundle && drawDates(bundle, reader, context);
  },
};
