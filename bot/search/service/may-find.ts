import { definitions, forums, head, seatsOf } from '../../forum/service/bodies.ts';
import { mayDo, type Role } from '../../kernel/access.ts';
import { type Actor, isSecretariat, personOf } from '../../kernel/actor.ts';
import { rolesIn } from '../../kernel/asking/chair.ts';
import { rolesOf } from '../../kernel/asking/relation.ts';
import type { SeatDefinition } from '../../kernel/definition.ts';
import { localDate } from '../../kernel/local-time.ts';
import { standing } from '../../meeting/domain/state.ts';
import { guestItems, isGuestOnly, meetingRoles } from '../../meeting/views/roles.ts';
import { readsWhatWasSent } from '../../minutes/views/readable.ts';
import type { Grant, MayFind } from '../../ports/search.ts';
import type { Loaded } from '../../ports/store.ts';

/**
 * What of everything somebody may find: what they would see on the page of the thing, by the same lines of the access table
 * and the same roles. Who is invited to an item alone finds that item.
 */
export function mayFind(loaded: Loaded, actor: Actor, now: Date): MayFind {
  if (isSecretariat(actor)) return 'all';
  const today = localDate(now, head(loaded).timeZone);
  const grants = forums(loaded).flatMap(({ id, memberForums = [] }) => {
    const seats = seatsOf(loaded, [id, ...memberForums]);
    const body = { forum: id, offices: definitions(loaded, 'office'), seats };
    const now = grantsBy(rolesIn(actor, body, today), { forum: id });
    return [...now, ...seats.flatMap((seat) => heldBy(actor, seat).map((held) => ({ ...held, forum: id })))];
  });
  const anywhere = rolesOf(actor, definitions(loaded, 'seat'), today);
  const consultations: Grant[] = mayDo('consultation', anywhere) ? [{ kind: 'consultation', audience: 'readers' }] : [];
  return { grants: [...grants, ...consultations], items: invitedTo(loaded, actor, now) };
}

/** By a seat, on the days when it was theirs, or they assisted whose it was. */
function heldBy(actor: Actor, { role, holders }: SeatDefinition): Grant[] {
  const me = personOf(actor);
  if (me === null) return [];
  return holders.flatMap(({ person, assistant, from, to }) => {
    const mine = person === me ? role : assistant === me && role !== 'secretary' ? 'assistant' : undefined;
    return mine ? grantsBy([mine], { from, ...(to === undefined ? {} : { to }) }) : [];
  });
}

function grantsBy(roles: readonly Role[], where: Pick<Grant, 'forum' | 'from' | 'to'>): Grant[] {
  return [
    ...(mayDo('minutes', roles) ? [{ kind: 'minutes', audience: 'readers', ...where } as const] : []),
    ...(mayDo('minutes', roles) && readsWhatWasSent(roles)
      ? [{ kind: 'minutes', audience: 'seated', ...where } as const]
      : []),
    ...(mayDo('write-item', roles) ? [{ kind: 'minutes', audience: 'writers', ...where } as const] : []),
    ...(mayDo('meeting', roles) ? [{ kind: 'meeting', audience: 'readers', ...where } as const] : []),
    ...(mayDo('meeting', roles) && roles.includes('chair')
      ? [{ kind: 'meeting', audience: 'preparers', ...where } as const]
      : []),
  ];
}

/** `loaded`: with the meetings where they are a guest of an item. */
function invitedTo(loaded: Loaded, actor: Actor, now: Date) {
  const { timeZone: zone } = head(loaded);
  return loaded.list('meeting').flatMap(({ id, state }) => {
    const meeting = standing(state);
    const forum = forums(loaded).find((one) => one.id === meeting?.definition.forum);
    if (!meeting || !forum) return [];
    const seats = seatsOf(loaded, [forum.id, ...(forum.memberForums ?? [])]);
    const bundle = { meeting, forum, seats, offices: definitions(loaded, 'office'), zone };
    const roles = meetingRoles(actor, bundle, now);
    if (!isGuestOnly(roles) || !mayDo('meeting', roles)) return [];
    return guestItems(actor, bundle).map((item) => ({ kind: 'meeting' as const, id, item }));
  });
}

/** Is this one of what may be found? The same in memory as the store asks of its rows. */
export function isGranted(
  may: MayFind,
  { kind, audience, forum, day }: Required<Pick<Grant, 'kind' | 'audience' | 'forum'>> & { day: string },
) {
  if (may === 'all') return true;
  return may.grants.some(
    (grant) =>
      grant.kind === kind &&
      grant.audience === audience &&
      (grant.forum === undefined || grant.forum === forum) &&
      (grant.from === undefined || day >= grant.from) &&
      (grant.to === undefined || day <= grant.to),
  );
}
