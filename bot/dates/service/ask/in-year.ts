import { mayDo } from '../../../kernel/access.ts';
import { rolesOf } from '../../../kernel/asking/relation.ts';
import type { Loaded } from '../../../ports/store.ts';
import type { Reader } from '../../../views/reader.ts';
import { pollLines } from '../../views/line.ts';
import type { PollLineView } from '../../views/line-view.ts';
import { pollBundles } from '../bundle.ts';

/** The date questions with a day in the year, of one body or (null) of all that the reader may see. */
export function pollsOfYear(loaded: Loaded, year: number, forum: string | null, reader: Reader): PollLineView[] {
  const seen = pollBundles(loaded, reader.now).filter(
    ({ poll, seats, today }) =>
      (forum === null || poll.fields.forum === forum) &&
      poll.fields.proposals.some(({ date }) => date.startsWith(String(year))) &&
      mayDo('poll', rolesOf(reader.actor, seats, today)),
  );
  return pollLines(seen, reader);
}
