import { personOf } from '../../domain/actor.ts';
import type { Who } from '../../ports/service.ts';
import type { Read } from '../../ports/store.ts';
import { actorOf, actorReads } from '../actor.ts';
import type { Context } from '../context.ts';
import { gather } from '../gather.ts';
import { readersForums } from './todo-reads.ts';

/** Closed Rounds on a page of the list. */
const MOST_CLOSED = 20;

export interface ShownRounds {
  reads: Read[];
  /** Where the next page of closed Rounds begins; null: there are no more. */
  older: string | null;
}

/**
 * What to read for a page of the list: every open Round and the newest closed ones, or the closed ones that come after
 * `before`. So the list costs the same however much was ever asked.
 */
export async function shownRounds(who: Who, before: string | undefined, context: Context): Promise<ShownRounds> {
  const forums = await forumsOf(who, context);
  const found = await context.store.closedRounds({
    ...(forums && { forums }),
    ...(before !== undefined && { before }),
    most: MOST_CLOSED + 1,
  });
  const ids = found.slice(0, MOST_CLOSED).map(({ id }) => id);
  const more = found.length > MOST_CLOSED ? (ids.at(-1) ?? null) : null;
  return { reads: [...(before === undefined ? openReads(forums) : []), { kind: 'round', ids }], older: more };
}

function openReads(forums: string[] | undefined): Read[] {
  if (forums === undefined) return [{ kind: 'round', status: 'open' }];
  return forums.map((forum) => ({ kind: 'round', forum, status: 'open' }));
}

/** The bodies in which somebody holds or held a seat, also through a member body; undefined: they see every body's. */
async function forumsOf(who: Who, context: Context): Promise<string[] | undefined> {
  if (who.kind === 'system' || who.secretariat) return undefined;
  const loaded = await gather(context.store, (rows) => {
    const actor = actorOf(who, rows);
    const person = personOf(actor);
    return [...actorReads(who), { kind: 'forum' }, ...(person === null ? [] : [{ kind: 'seat' as const, person }])];
  });
  return readersForums(loaded, actorOf(who, loaded));
}
