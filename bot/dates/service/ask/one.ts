import { isUnknown } from '../../../kernel/actor.ts';
import { rolesOf } from '../../../kernel/asking/relation.ts';
import { localDate } from '../../../kernel/local-time.ts';
import { type RefusalCode, refuse } from '../../../kernel/refusal.ts';
import { type Access, questionWith, readerOf, type Seeable, type Seeing } from '../../../service/question.ts';
import type { Language } from '../../../texts/text.ts';
import type { Reader } from '../../../views/reader.ts';
import type { DatesBundle } from '../../views/bundle.ts';
import { datesView } from '../../views/page.ts';
import { datesBundleOf, datesReads } from '../bundle.ts';
import { datesClashes } from './clashes.ts';

interface Named {
  id: string;
  language: Language;
}

interface SeenDates {
  bundle: DatesBundle;
  reader: Reader;
}

const DATES: Pick<Seeable<Named, SeenDates>, 'reads' | 'find'> = {
  reads: ({ asked: { id } }, rows) => datesReads(id, rows, { people: true }),
  find: (loaded, seeing) => {
    const bundle = datesBundleOf(loaded, seeing.asked.id, seeing.now);
    return bundle ? { bundle, reader: readerOf(seeing) } : refuse('refusal.unknown-dates');
  },
};

/** A reader sees a question to a body where they hold a seat today, or held one when it was asked; the secretariat sees all. */
const seeableDates: Seeable<Named, SeenDates> = { ...DATES, access: accessTo('refusal.not-yours-to-see') };
export const seeableDatesCard: Seeable<Named, SeenDates> = { ...DATES, access: accessTo('refusal.no-seat') };

function accessTo(otherwise: RefusalCode) {
  return ({ bundle: { dates, zone, today, seats, forum } }: SeenDates, { actor }: Seeing<Named>): Access => {
    const days = [localDate(new Date(dates.askedAt), zone), today];
    return {
      roles: days.flatMap((day) => rolesOf(actor, seats, day)),
      otherwise: isUnknown(actor) ? refuse('refusal.unknown-person') : refuse(otherwise, { forum: forum.shortName }),
    };
  };
}

export const dates = questionWith({
  question: 'dates',
  ...seeableDates,
  more: ({ bundle, reader }, _, context) => datesClashes(bundle, reader, context),
  view: ({ bundle, reader }, _, clashes) => datesView(bundle, reader, clashes),
});
