/** The tab's pages, as they stand in the address's hash. */
export type Route = { page: 'todo' } | { page: 'meeting'; id: string } | { page: 'config' };

/** Reads "#/mote/<id>"; anything unknown is the first page. */
export function routeOf(hash: string): Route {
  const [, page, id] = hash.replace(/^#/, '').split('?')[0]?.split('/') ?? [];
  if (page === 'config') return { page: 'config' };
  const meeting = page === 'mote' ? plain(id) : '';
  return meeting ? { page: 'meeting', id: meeting } : { page: 'todo' };
}

export function meetingHash(id: string): string {
  return `#/mote/${encodeURIComponent(id)}`;
}

/** Where a card's deep link (`subPageId`, "meeting:<id>") leads, or null. */
export function deepLinkHash(subPage: string | undefined): string | null {
  const id = /^meeting:(.+)$/.exec(subPage?.trim() ?? '')?.[1];
  return id ? meetingHash(id) : null;
}

function plain(part: string | undefined): string {
  try {
    return decodeURIComponent(part ?? '');
  } catch {
    return '';
  }
}
