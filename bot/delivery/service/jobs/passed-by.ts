import { addDays, localDate } from '../../../kernel/local-time.ts';
import type { DeliveryRow, NewDelivery } from '../../../ports/store.ts';
import type { Context } from '../../../service/context.ts';
import { gather } from '../../../service/gather.ts';
import { type Passed, roleIn } from '../../../service/matter.ts';
import { firstKey, isGivenUp, isPassed, newestOf, passedUpdateIn } from '../channel-post.ts';

/** A service that was away for longer tells of older days no more. */
const BACK_DAYS = 7;

/** What was said of a day that has been since, and was not drawn anew for that: each message once. */
export async function passedBy(
  { store, clock, matters }: Pick<Context, 'store' | 'clock' | 'matters'>,
  zone: string,
): Promise<NewDelivery[]> {
  const now = clock.now();
  const since = addDays(localDate(now, zone), -BACK_DAYS);
  const passing = Object.values(matters).flatMap(({ passes }) => passes ?? []);
  const loaded = await gather(store, () => passing.flatMap(({ reads }) => reads(since)));
  const passed = passing.flatMap(({ find }) => find(loaded, since, { now, zone }));
  const updates: NewDelivery[] = [];
  for (const one of passed) updates.push(...updatesFor(one, await store.outbox.byMatter(one.matter), matters));
  return updates;
}

/**
 * Nothing for what was drawn last because the same had passed, nor for what was taken off the list of what failed; anything
 * else that had it drawn since is no harm once more.
 */
function updatesFor(passed: Passed, rows: DeliveryRow[], matters: Context['matters']): NewDelivery[] {
  const latest = new Map(rows.map(({ key, payload }) => [key, payload]));
  const updates = messagesIn(passed, rows, matters).map((row) =>
    passedUpdateIn({ channel: row.thread, about: row.about }, firstKey(row), passed.moment),
  );
  return updates.filter(({ key }) => !isPassed(latest.get(key), passed.moment) && !isGivenUp(latest.get(key)));
}

/** What stands in Teams in these roles and can be drawn anew; of one that speaks for all its kind, the newest. */
function messagesIn({ roles }: Passed, rows: DeliveryRow[], matters: Context['matters']): DeliveryRow[] {
  const sent = rows.filter(({ kind, status }) => (kind === 'post' || kind === 'personal') && status === 'sent');
  return roles.flatMap((role) => {
    const own = sent.filter(({ about }) => about.role === role);
    const [first] = own;
    const declared = first && roleIn(matters, first.about);
    if (first === undefined || !declared?.draw) return [];
    return declared.stands === 'one' ? (newestOf(own, first.about.role) ?? []) : firsts(own);
  });
}

/** One that was sent again is the first one still. */
function firsts(rows: DeliveryRow[]): DeliveryRow[] {
  return [...new Map(rows.map((row) => [firstKey(row), row])).values()];
}
