import { api } from './api.ts';
import { createComposer } from './composer.ts';
import { el, replaceKeepingFocus } from './dom.ts';
import { createFilesPanel, type FilesPanel } from './files/files-panel.ts';
import { type Page, placeKey, type Shown, shown } from './page.ts';
import { createPosts } from './posts.ts';
import type { View } from './state.ts';
import { openConfiguration } from './tab/configuration.ts';
import { createTabFrame, type TabFrame } from './tab/tab-frame.ts';
import type { TabPlace } from './tab/tab-place.ts';
import { drawViews } from './views.ts';
import { fill } from './words.ts';

function nowhere({ words }: Page): HTMLElement {
  return el(
    'div',
    { class: 'empty' },
    el('h1', { class: 'strong', id: 'place' }, words.nowhere),
    el('p', {}, words.nowhereHelp),
  );
}

function head(page: Page, at: Shown): HTMLElement {
  const { words } = page;
  const [name, line] =
    at.kind === 'chat'
      ? [words.ownChat, words.chatLine]
      : [at.place.team, fill(words.channelLine, { n: at.place.members })];
  return el('div', { class: 'place-head' }, el('h1', { id: 'place' }, name), el('p', { class: 'quiet' }, line));
}

/** The chosen channel or chat: its posts, and the tab. */
export function createPlacePage(): { element: HTMLElement; draw(page: Page, tab: TabPlace): void } {
  const element = el('main', { 'aria-labelledby': 'place' });
  const views = el('div', { class: 'views' });
  const panel = el('div', { class: 'panel', role: 'tabpanel', id: 'panel' });
  let posts = createPosts();
  let frame: TabFrame | null = null;
  let files: FilesPanel | null = null;
  let drawn = '';

  const view = ({ choice }: Page, at: Shown): View => {
    if (choice.view === 'files' && at.kind === 'channel') return 'files';
    return choice.view === 'tab' && (at.kind === 'chat' || at.place.tab) ? 'tab' : 'posts';
  };

  function build(page: Page, at: Shown, now: View): void {
    frame?.close();
    frame = null;
    replaceKeepingFocus(element, head(page, at), views, panel);
    panel.setAttribute('aria-labelledby', `view-${now}`);
    if (now === 'posts') {
      posts = createPosts();
      panel.replaceChildren(posts.element, createComposer(page, at));
    }
    files = now === 'files' && at.kind === 'channel' ? createFilesPanel(at.place) : null;
    if (files) panel.replaceChildren(files.element);
  }

  function drawTab(page: Page, at: Shown, tab: TabPlace): void {
    if (frame?.shows(page, tab)) {
      frame.draw(page);
      return;
    }
    frame?.close();
    frame = createTabFrame(page, at, tab);
    panel.replaceChildren(frame.element);
  }

  return {
    element,
    draw(page, tab) {
      const at = shown(page);
      if (!at) {
        drawn = '';
        element.replaceChildren(nowhere(page));
        return;
      }
      const now = view(page, at);
      const key = [page.choice.person, placeKey(at), page.language, now].join();
      if (key !== drawn) build(page, at, now);
      drawn = key;
      drawViews(views, page, at, now, {
        add: (channel) => openConfiguration(page, channel),
        remove: async (channel) => {
          await api.removeTab(channel.forum);
          page.choose({ view: 'posts' });
        },
      });
      if (now === 'posts') posts.draw(page, at);
      else if (now === 'tab') drawTab(page, at, tab);
      else void files?.draw(page);
    },
  };
}
