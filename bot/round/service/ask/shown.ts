import { readersForums } from '../../../forum/service/readers-forums.ts';
import { type Actor, personOf } from '../../../kernel/actor.ts';
import type { Who } from '../../../ports/service.ts';
import type { Loaded, Read, Store } from '../../../ports/store.ts';
import { actorOf } from '../../../service/actor.ts';

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
export async function shownRounds(forums: ShownForums, before: string | undefined, store: Store): Promise<ShownRounds> {
  const found = await store.closedRounds({
    ...(forums && { forums }),
    ...(before !== undefined && { before }),
    most: MOST_CLOSED + 1,
  });
  const ids = found.slice(0, MOST_CLOSED).map(({ id }) => id);
  const more = found.length > MOST_CLOSED ? (ids.at(-1) ?? null) : null;
  return { reads: [...(before === undefined ? openReads(forums) : []), { kind: 'round', ids }], older: more };
}

function openReads(forums: ShownForums): Read[] {
  if (forums === undefined) return [{ kind: 'round', status: 'open' }];
  return forums.map((forum) => ({ kind: 'round', forum, status: 'open' }));
}

/** The bodies whose Rounds are shown; undefined: every body's. */
export type ShownForums = string[] | undefined;

export function forumsReads(who: Who, rows: Loaded): Read[] {
  if (who.kind === 'system' || who.secretariat) return [];
  const person = personOf(actorOf(who, rows));
  return [{ kind: 'forum' }, ...(person === null ? [] : [{ kind: 'seat' as const, person }])];
}

/** The bodies in which somebody holds or held a seat, also through a member body; of the secretariat, every body. */
export function forumsOf(loaded: Loaded, actor: Actor): ShownForums {
  return actor.kind === 'system' || actor.secretariat ? undefined : readersForums(loaded, actor);
}
