import { mayDo } from '../../../kernel/access.ts';
import { rolesOf } from '../../../kernel/asking/relation.ts';
import type { Loaded } from '../../../ports/store.ts';
import type { Reader } from '../../../views/reader.ts';
import type { Dates } from '../../domain/state.ts';
import { datesLines } from '../../views/line.ts';
import type { DatesLineView } from '../../views/line-view.ts';
import { datesBundles } from '../bundle.ts';

/** The date questions with a day in the year, in this year all that are open, of one body or (null) of all that the reader may see. */
export function datesOfYear(loaded: Loaded, year: number, forum: string | null, reader: Reader): DatesLineView[] {
  const seen = datesBundles(loaded, reader.now).filter(
    ({ dates, seats, today }) =>
      (forum === null || dates.fields.forum === forum) &&
      isOfYear(dates, String(year), today) &&
      mayDo('dates', rolesOf(reader.actor, seats, today)),
  );
  return datesLines(seen, reader);
}

function isOfYear({ status, fields }: Dates, year: string, today: string): boolean {
  return (status === 'open' && today.startsWith(year)) || fields.proposals.some(({ date }) => date.startsWith(year));
}
