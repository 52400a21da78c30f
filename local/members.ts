import type { Ids } from './ids.ts';
import type { LocalPerson } from './options.ts';

/** A member as the connector tells of one. A guest's principal name holds the mark of its other home. */
export function member(ids: Ids, tenant: string, person: LocalPerson) {
  const principal = person.guest ? `${person.mail.replace('@', '_')}#EXT#@vard.example` : person.mail;
  return {
    id: ids.user(person.id),
    aadObjectId: ids.account(person.id),
    objectId: ids.account(person.id),
    name: person.title,
    email: person.mail,
    userPrincipalName: principal,
    tenantId: tenant,
    userRole: person.guest ? 'guest' : 'user',
  };
}

export interface PageOf<T> {
  members: T[];
  continuationToken: string | null;
}

/** A page of the roster; the token is the place to go on from. */
export function pageOf<T>(all: T[], size: number, token: string | undefined): PageOf<T> {
  const from = Number(token ?? 0) || 0;
  const to = from + Math.max(1, size);
  return { members: all.slice(from, to), continuationToken: to < all.length ? String(to) : null };
}
