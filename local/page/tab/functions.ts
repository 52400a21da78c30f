import { api } from '../api.ts';
import type { Page } from '../page.ts';
import { type FrameAt, hostContext } from './context.ts';
import type { HostFunction } from './host.ts';
import { HOST_VERSION, RUNTIME } from './runtime.ts';

interface Navigation {
  appId?: unknown;
  pageId?: unknown;
  subPageId?: unknown;
  channelId?: unknown;
  webUrl?: unknown;
}

/** Teams' link to a page of an app, from the parameters of navigateToApp. */
function appLink({ appId, pageId, subPageId, channelId }: Navigation): string {
  const context = { ...(subPageId ? { subEntityId: subPageId } : {}), ...(channelId ? { channelId } : {}) };
  const query = new URLSearchParams({ context: JSON.stringify(context) });
  return `https://teams.microsoft.com/l/entity/${appId}/${pageId}?${query}`;
}

/** Teams hands out the token that it has as long as that holds, whether or not the app's service is there. */
const held = new Map<string, string>();

async function tokenOf(person: string): Promise<string | undefined> {
  const fresh = await api.token(person).catch(() => undefined);
  if (fresh !== undefined) held.set(person, fresh);
  return held.get(person);
}

/** What every frame of the tab may ask of its host. `page` is asked for anew each time: theme and language change. */
export function commonFunctions(page: () => Page, at: FrameAt): Record<string, HostFunction> {
  const session = crypto.randomUUID();
  const open = (href: unknown) => {
    page().open(String(href));
    return [true];
  };
  return {
    initialize: () => [at.frameContext, 'web', RUNTIME, HOST_VERSION],
    getContext: () => [hostContext(page(), at, session)],
    registerHandler: () => null,
    setFrameContext: () => null,
    'authentication.getAuthToken': async () => {
      const token = await tokenOf(page().person.id);
      return token ? [true, token] : [false, 'resourceRequiresConsent'];
    },
    executeDeepLink: open,
    'pages.navigateToApp': (parameters) => open(appLink((parameters ?? {}) as Navigation)),
    returnFocus: () => {
      document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
      return null;
    },
    shareDeepLink: () => null,
    'appInitialization.appLoaded': () => null,
  };
}
