/** Where a link leads inside the stand-in: to the tab, perhaps at a page of it, perhaps in a certain channel. */
export interface TabLink {
  subPage: string | null;
  channel: string | null;
  /** The tab's own address, when the link is one. */
  address: string | null;
}

const ENTITY = /^\/l\/entity\/([^/]+)\/([^/]+)/;

function context(url: URL): { subEntityId?: unknown; channelId?: unknown } {
  try {
    return JSON.parse(url.searchParams.get('context') ?? '{}');
  } catch {
    return {};
  }
}

const text = (value: unknown) => (typeof value === 'string' && value ? value : null);

/** Reads Teams' links to our app and links to the tab's own pages; null for everything else. */
export function tabLink(href: string, appId: string): TabLink | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  if (url.origin === location.origin && url.pathname.startsWith('/tab/')) {
    return { subPage: null, channel: null, address: `${url.pathname}${url.search}${url.hash}` };
  }
  const app = url.hostname === 'teams.microsoft.com' ? ENTITY.exec(url.pathname)?.[1] : undefined;
  if (app?.toLowerCase() !== appId.toLowerCase()) return null;
  const { subEntityId, channelId } = context(url);
  return { subPage: text(subEntityId), channel: text(channelId), address: null };
}

const SAFE = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** Opens a link that does not lead to the tab, as Teams does: in the browser. */
export function openOutside(href: string): void {
  if (URL.canParse(href) && SAFE.has(new URL(href).protocol)) window.open(href, '_blank', 'noopener,noreferrer');
}
