import { aroundReads, calendarAround } from '../../../calendar/service/ask/around.ts';
import { clashesOf } from '../../../calendar/views/clashes.ts';
import { isSecretariat } from '../../../kernel/actor.ts';
import type { Context } from '../../../service/context.ts';
import { gather } from '../../../service/gather.ts';
import type { Reader } from '../../../views/reader.ts';
import { proposalsOf } from '../../domain/state.ts';
import type { DatesBundle } from '../../views/bundle.ts';

/** For the secretariat, while the question is open: what each proposed day would clash with now, in words. */
export async function datesClashes(
  { dates }: DatesBundle,
  { actor, language }: Reader,
  context: Context,
): Promise<Map<string, string[]>> {
  if (dates.status !== 'open' || !isSecretariat(actor)) return new Map();
  const days = dates.fields.proposals.flatMap(({ date, endDate }) => [date, endDate ?? date]).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const around = calendarAround(await gather(context.store, () => aroundReads(first, last)), { titles: true });
  return new Map(
    proposalsOf(dates.fields).map(({ id, when }) => [id, clashesOf(when, around, language).map(({ text }) => text)]),
  );
}
