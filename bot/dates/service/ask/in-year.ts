import { mayDo } from '../../../kernel/access.ts';
import { rolesOf } from '../../../kernel/asking/relation.ts';
import type { Loaded } from '../../../ports/store.ts';
import type { Reader } from '../../../views/reader.ts';
import { datesLines } from '../../views/line.ts';
import type { DatesLineView } from '../../views/line-view.ts';
import { datesBundles } from '../bundle.ts';

/** The date questions with a day in the year, of one body or (null) of all that the reader may see. */
export function datesOfYear(loaded: Loaded, year: number, forum: string | null, reader: Reader): DatesLineView[] {
  const seen = datesBundles(loaded, reader.now).filter(
    ({ dates, seats, today }) =>
      (forum === null || dates.fields.forum === forum) &&
      dates.fields.proposals.some(({ date }) => date.startsWith(String(year))) &&
      mayDo('dates', rolesOf(reader.actor, seats, today)),
  );
  return datesLines(seen, reader);
}
