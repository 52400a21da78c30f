import { el } from '../dom.ts';
import type { Page, Shown } from '../page.ts';
import { ownAddress, tabFrame } from './frame.ts';
import { commonFunctions } from './functions.ts';
import { createHost } from './host.ts';
import type { TabPlace } from './tab-place.ts';

export interface TabFrame {
  element: HTMLElement;
  /** Does it still show what is asked for? Otherwise it is to be made anew. */
  shows(page: Page, tab: TabPlace): boolean;
  draw(page: Page): void;
  close(): void;
}

const PERSONAL = '/tab/';

function address(at: Shown, tab: TabPlace): string {
  if (tab.address) return tab.address;
  return at.kind === 'channel' && at.place.tab ? ownAddress(at.place.tab.contentUrl) : PERSONAL;
}

/** The real tab in a frame, with this page as its Teams. */
export function createTabFrame(first: Page, at: Shown, tab: TabPlace): TabFrame {
  let page = first;
  const channel = at.kind === 'channel' ? at.place : null;
  const frame = tabFrame(address(at, tab), first.words.tabTitle);
  const failed = el('p', { class: 'tab-failed', role: 'alert' });
  const element = el('div', { class: 'tab-frame', 'data-state': 'loading' }, failed, frame);

  const state = (now: 'ready' | 'failed', reason = '') => {
    element.dataset.state = now;
    failed.textContent = now === 'failed' ? `${page.words.tabFailed} ${reason}` : '';
    return null;
  };
  const where = {
    frameContext: 'content' as const,
    entityId: channel?.tab?.entityId ?? 'samverkan',
    subPage: tab.subPage,
    channel,
  };
  const host = createHost(frame, {
    ...commonFunctions(() => page, where),
    'appInitialization.success': () => state('ready'),
    'appInitialization.failure': (_reason, message) => state('failed', String(message ?? '')),
    'appInitialization.expectedFailure': (_reason, message) => state('failed', String(message ?? '')),
    'settings.getSettings': () => [channel?.tab ?? {}],
    'settings.setSettings': () => [false, 'Only the configuration page saves settings.'],
  });
  const key = (one: Page, to: TabPlace) => [one.choice.person, one.language, to.turn].join();
  const own = key(first, tab);

  return {
    element,
    shows: (next, to) => own === key(next, to),
    draw(next) {
      const themeChanged = next.choice.theme !== page.choice.theme;
      page = next;
      if (themeChanged) host.tell('themeChange', next.choice.theme);
    },
    close: host.close,
  };
}
