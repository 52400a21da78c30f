import type { RosterMember } from '../forum/domain/commands.ts';
import { isReadable } from '../kernel/readable.ts';
import { field } from './activity.ts';

const PAGE_SIZE = 200;
const MOST_PAGES = 100;

interface Page {
  members?: unknown;
  continuationToken?: string;
}

/** Every person in a team, page by page; bots and apps have no aadObjectId and are left out. */
export async function readRoster(
  tenant: string,
  read: (page: { pageSize: number; continuationToken?: string }) => Promise<unknown>,
): Promise<RosterMember[]> {
  const found = new Map<string, RosterMember>();
  let continuationToken: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const page = (await read({ pageSize: PAGE_SIZE, ...(continuationToken ? { continuationToken } : {}) })) as Page;
    for (const entry of Array.isArray(page.members) ? page.members : []) {
      const member = memberOf(entry, tenant);
      if (member) found.set(member.account, member);
    }
    continuationToken = page.continuationToken || undefined;
    if (!continuationToken) break;
  }
  return [...found.values()];
}

function memberOf(entry: unknown, tenant: string): RosterMember | undefined {
  const account = text(field(entry, 'aadObjectId') ?? field(entry, 'objectId')).toLowerCase();
  const principal = text(field(entry, 'userPrincipalName'));
  const home = text(field(entry, 'tenantId')).toLowerCase();
  if (!account) return undefined;
  const guest =
    text(field(entry, 'userRole')).toLowerCase() === 'guest' ||
    (home !== '' && home !== tenant.toLowerCase()) ||
    principal.toUpperCase().includes('#EXT#');
  const told = text(field(entry, 'email')).toLowerCase();
  if (told) return { account, mail: told, guest };
  const mail = addressIn(principal).toLowerCase();
  const name = text(field(entry, 'name')).trim();
  return { account, mail, guest, ...(mail ? { guessed: true as const } : {}), ...(name ? { name } : {}) };
}

/** A guest's principal name is made of their address: "kd.botkyrka_example.se#EXT#@host.onmicrosoft.com". No domain has a "_". Empty: it tells none. */
function addressIn(principal: string): string {
  const guest = /^(.+)_([^_]+)#EXT#@/i.exec(principal);
  if (guest) return `${guest[1]}@${guest[2]}`;
  return principal.toUpperCase().includes('#EXT#') ? '' : principal;
}

function text(value: unknown): string {
  return typeof value === 'string' && value.length <= 320 && isReadable(value) ? value : '';
}
