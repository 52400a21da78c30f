/** The tab's pages, as they stand in the address's hash. */
export type Route =
  | { page: 'todo' }
  | { page: 'meeting'; id: string }
  | { page: 'poll'; id: string }
  /** `forum`: the body that is asked, when it is known. */
  | { page: 'ask-dates'; forum: string }
  | { page: 'config' };

/** Reads "#/mote/<id>", "#/fraga/<id>", "#/fraga/ny?organ=<id>"; anything unknown is the first page. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [, page, id] = path.split('/');
  if (page === 'config') return { page: 'config' };
  if (page === 'fraga' && id === 'ny') {
    return { page: 'ask-dates', forum: new URLSearchParams(query).get('organ') ?? '' };
  }
  const poll = page === 'fraga' ? plain(id) : '';
  if (poll) return { page: 'poll', id: poll };
  const meeting = page === 'mote' ? plain(id) : '';
  return meeting ? { page: 'meeting', id: meeting } : { page: 'todo' };
}

export function meetingHash(id: string): string {
  return `#/mote/${encodeURIComponent(id)}`;
}

export function pollHash(id: string): string {
  return `#/fraga/${encodeURIComponent(id)}`;
}

/** Where a card's deep link (`subPageId`, "meeting:<id>" or "dates:<id>") leads, or null. */
export function deepLinkHash(subPage: string | undefined): string | null {
  const [, about, id] = /^(meeting|dates):(.+)$/.exec(subPage?.trim() ?? '') ?? [];
  if (!id) return null;
  return about === 'dates' ? pollHash(id) : meetingHash(id);
}

function plain(part: string | undefined): string {
  try {
    return decodeURIComponent(part ?? '');
  } catch {
    return '';
  }
}
