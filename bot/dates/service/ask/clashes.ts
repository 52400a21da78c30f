import { isSecretariat } from '../../domain/actor.ts';
import { proposalsOf } from '../../domain/dates/date-poll.ts';
import { clashesOf } from '../../views/clashes.ts';
import type { PollBundle } from '../../views/poll-bundle.ts';
import type { Reader } from '../../views/reader.ts';
import type { Context } from '../context.ts';
import { gather } from '../gather.ts';
import { aroundReads, calendarAround } from './calendar-around.ts';

/** For the secretariat, while the question is open: what each proposed day would clash with now, in words. */
export async function pollClashes(
  { poll }: PollBundle,
  { actor, language }: Reader,
  context: Context,
): Promise<Map<string, string[]>> {
  if (poll.status !== 'open' || !isSecretariat(actor)) return new Map();
  const days = poll.fields.proposals.flatMap(({ date, endDate }) => [date, endDate ?? date]).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const around = calendarAround(await gather(context.store, () => aroundReads(first, last)));
  return new Map(
    proposalsOf(poll.fields).map(({ id, when }) => [id, clashesOf(when, around, language).map(({ text }) => text)]),
  );
}
