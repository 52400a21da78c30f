import { datesReadsIn } from '../../dates/service/bundle.ts';
import { forums, head } from '../../forum/service/bodies.ts';
import { readersForums } from '../../forum/service/readers-forums.ts';
import { isSecretariat, personOf } from '../../kernel/actor.ts';
import { addDays, localDate } from '../../kernel/local-time.ts';
import { bundleReads } from '../../meeting/service/bundle.ts';
import type { Who } from '../../ports/service.ts';
import type { Loaded, Read } from '../../ports/store.ts';
import { roundsReads } from '../../round/service/bundle.ts';
import { actorOf } from '../../service/actor.ts';

/** How far ahead, in days, *Att göra* looks for meetings, and how far back for what changed. */
export const AHEAD_DAYS = 120;
export const BACK_DAYS = 30;

/** What *Att göra* is made from: the reader's bodies (the secretariat: all), and their meetings around today. */
export function todoReads(who: Who, loaded: Loaded, now: Date): Read[] {
  const reads: Read[] = [{ kind: 'cooperation' }, { kind: 'municipality' }, { kind: 'forum' }, { kind: 'team' }];
  if (loaded.list('cooperation').length === 0) return reads;
  const actor = actorOf(who, loaded);
  if (actor.kind === 'account' && actor.person) {
    reads.push({ kind: 'seat', person: actor.person }, { kind: 'person', ids: [actor.person] });
  }
  if (isSecretariat(actor)) reads.push({ kind: 'account' }, { kind: 'person' }, { kind: 'consultation' });
  const today = localDate(now, head(loaded).timeZone);
  const mine = readersForums(loaded, actor);
  const around = { fromDate: addDays(today, -BACK_DAYS), toDate: addDays(today, AHEAD_DAYS) };
  for (const forum of mine) reads.push({ kind: 'meeting', forum, ...around });
  const guest = personOf(actor);
  if (guest !== null) reads.push({ kind: 'meeting', guest, ...around });
  for (const forum of mine) reads.push({ kind: 'minutes', forum, statuses: ['draft', 'for-verification'] });
  if (isSecretariat(actor)) reads.push(...minutesReads(loaded, today));
  reads.push(...datesReadsIn(mine, loaded), ...roundsReads(mine, addDays(today, -BACK_DAYS), loaded));
  for (const { id } of loaded.list('meeting')) reads.push(...bundleReads(id, loaded, { rsvps: true, people: false }));
  return reads;
}

/** Whether meetings that have been have minutes, approved ones too, and whose the seats are of those who verify. */
function minutesReads(loaded: Loaded, today: string): Read[] {
  const held = loaded.list('meeting').filter(({ state }) => (state.definition?.when.date ?? today) < today);
  const bodies = new Set(loaded.list('minutes').map(({ state }) => state.forum));
  const joined = forums(loaded).flatMap(({ id, memberForums = [] }) => (bodies.has(id) ? [id, ...memberForums] : []));
  return [
    ...(held.length > 0 ? [{ kind: 'minutes' as const, ids: held.map(({ id }) => id) }] : []),
    ...joined.map((forum): Read => ({ kind: 'seat', forum })),
  ];
}
