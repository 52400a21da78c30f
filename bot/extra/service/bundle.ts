import { forumReads, forums, head, municipalities, seatsOf, teamOf } from '../../forum/service/bodies.ts';
import { seatCounts } from '../../kernel/asking/seats.ts';
import { localDate } from '../../kernel/local-time.ts';
import type { Loaded, Read } from '../../ports/store.ts';
import type { ExtraRequest } from '../domain/state.ts';
import type { ExtraBundle } from '../views/bundle.ts';

/** What must be read for one request, as far as it is known yet. */
export function extraReads(id: string, loaded: Loaded): Read[] {
  const request = requestIn(loaded, id);
  return [
    { kind: 'cooperation' },
    { kind: 'municipality' },
    { kind: 'extra-request', ids: [id] },
    ...(request ? forumReads(request.forum, loaded, false) : []),
  ];
}

export function requestIn(loaded: Loaded, id: string): ExtraRequest | undefined {
  return loaded.get('extra-request', id)?.state;
}

/** The requests of a body, of all times. */
export function requestsOf(loaded: Loaded, forum: string): { id: string; request: ExtraRequest }[] {
  const all = loaded.list('extra-request').map(({ id, state: request }) => ({ id, request }));
  return all.filter(({ request }) => request.forum === forum);
}

/** A body with its seats that count today, or undefined when there is no such body. */
export function extraForum(loaded: Loaded, id: string, now: Date) {
  const forum = forums(loaded).find((one) => one.id === id);
  if (forum === undefined) return undefined;
  const zone = head(loaded).timeZone;
  const known = municipalities(loaded);
  const today = localDate(now, zone);
  const seats = seatsOf(loaded, [id, ...(forum.memberForums ?? [])]).filter((seat) => seatCounts(seat, known, today));
  return { forum, zone, seats, municipalities: known, team: teamOf(loaded, id) };
}

export function extraBundleOf(loaded: Loaded, id: string, now: Date): ExtraBundle | undefined {
  const request = requestIn(loaded, id);
  const body = request && extraForum(loaded, request.forum, now);
  return body && { id, request, ...body };
}
