import type { ChannelView } from '../wire.ts';
import { el, replaceKeepingFocus } from './dom.ts';
import type { Page, Shown } from './page.ts';
import type { View } from './state.ts';

interface Actions {
  add(channel: ChannelView): void;
  remove(channel: ChannelView): Promise<void>;
}

function tabButton(page: Page, view: View, label: string, chosen: boolean): HTMLElement {
  return el(
    'button',
    {
      type: 'button',
      role: 'tab',
      id: `view-${view}`,
      'data-key': `view-${view}`,
      'aria-selected': String(chosen),
      'aria-controls': 'panel',
      tabindex: chosen ? '0' : '-1',
      onclick: () => page.choose({ view }),
    },
    label,
  );
}

/** Left and right move between tabs, as everywhere. */
function arrows(event: Event): void {
  if (!(event instanceof KeyboardEvent) || !['ArrowLeft', 'ArrowRight'].includes(event.key)) return;
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement)) return;
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const now = tabs.findIndex((one) => one.getAttribute('aria-selected') === 'true');
  const other = tabs.at((now + (event.key === 'ArrowRight' ? 1 : -1)) % tabs.length);
  other?.focus();
  other?.click();
}

/** The tabs over a channel or chat, and the way to add ours or take it away. */
export function drawViews(parent: HTMLElement, page: Page, at: Shown, now: View, { add, remove }: Actions): void {
  const { words } = page;
  const channel = at.kind === 'channel' ? at.place : null;
  const hasTab = !channel || channel.tab !== null;
  const name = channel?.tab?.suggestedDisplayName ?? words.tab;
  replaceKeepingFocus(
    parent,
    el(
      'div',
      { class: 'tabs', role: 'tablist', 'aria-label': words.views, onkeydown: arrows },
      tabButton(page, 'posts', channel ? words.posts : words.chat, now === 'posts'),
      channel ? tabButton(page, 'files', words.files, now === 'files') : null,
      hasTab ? tabButton(page, 'tab', name, now === 'tab') : null,
    ),
    channel && !hasTab
      ? el(
          'button',
          { type: 'button', class: 'plain', 'data-key': 'add-tab', onclick: () => add(channel) },
          `+ ${words.addTab}`,
        )
      : null,
    channel && hasTab && now === 'tab'
      ? el(
          'button',
          { type: 'button', class: 'plain aside', 'data-key': 'remove-tab', onclick: () => void remove(channel) },
          words.removeTab,
        )
      : null,
  );
}
