import type { PostView } from '../wire.ts';
import { api } from './api.ts';
import { el } from './dom.ts';
import { type Page, type Shown, shown } from './page.ts';
import { createPost } from './post.ts';
import { everybody } from './state.ts';

function empty(page: Page, at: Shown): HTMLElement {
  const { words, cast, choose } = page;
  const secretariat = cast.groups.find(({ kind }) => kind === 'secretariat')?.people[0];
  const channel = at.kind === 'channel';
  const offer = channel && secretariat && page.choice.person !== secretariat.id && everybody(cast).length > 1;
  return el(
    'div',
    { class: 'empty' },
    el('p', { class: 'strong' }, channel ? words.emptyChannel : words.emptyChat),
    el('p', {}, channel ? words.emptyChannelHelp : words.emptyChatHelp),
    offer
      ? el(
          'button',
          { type: 'button', onclick: () => choose({ person: secretariat.id, view: 'posts' }) },
          words.becomeSecretariat,
        )
      : null,
  );
}

interface Thread {
  element: HTMLElement;
  replies: HTMLElement;
}

/** Shows the newest thread from its beginning, or all of it when there is room. */
function reveal(list: HTMLElement): void {
  const last = list.lastElementChild;
  if (!last) return;
  const room = Math.min(list.parentElement?.clientHeight || window.innerHeight, window.innerHeight);
  last.scrollIntoView({ block: last.clientHeight < room ? 'end' : 'start' });
}

/** What tells that the reader has begun to look around by themselves. */
const LOOKS_AROUND = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** A card grows when one's own comes in its place: the newest stays in sight until the reader looks around. */
function stayAtNewest(list: HTMLElement): void {
  const watch = new ResizeObserver(() => (list.isConnected ? reveal(list) : undefined));
  watch.observe(list);
  for (const sign of LOOKS_AROUND) addEventListener(sign, () => watch.disconnect(), { once: true, passive: true });
}

/** The posts of a channel or chat, thread by thread. What is new is added; what is there is never moved. */
export function createPosts(): { element: HTMLElement; draw(page: Page, at: Shown): void } {
  const list = el('ol', { class: 'threads' });
  const title = el('h2', { class: 'hidden', id: 'posts' });
  const nothing = el('div');
  // It scrolls, so the keyboard must reach it.
  const scrolls = { tabindex: '0', role: 'region', 'aria-labelledby': 'posts' };
  const element = el('div', { class: 'posts', ...scrolls }, title, nothing, list);
  const threads = new Map<string, Thread>();
  const posts = new Map<string, ReturnType<typeof createPost>>();
  stayAtNewest(list);

  function add(post: PostView): ReturnType<typeof createPost> {
    const made = createPost();
    const thread = threads.get(post.thread);
    if (thread) {
      thread.replies.append(el('li', {}, made.element));
    } else {
      const replies = el('ol', { class: 'replies' });
      const item = el('li', { class: 'thread' }, made.element, replies);
      threads.set(post.thread, { element: item, replies });
      list.append(item);
    }
    posts.set(post.id, made);
    return made;
  }

  function markSeen(page: Page, at: Shown): void {
    if (!at.place.unread || document.visibilityState !== 'visible') return;
    api.seen(page.person.id, at.place.conversation).catch(() => undefined);
  }

  return {
    element,
    draw(page, at) {
      const before = posts.size;
      title.textContent = at.kind === 'channel' ? page.words.posts : page.words.chat;
      for (const post of at.place.posts) (posts.get(post.id) ?? add(post)).draw(page, at, post);
      nothing.replaceChildren(...(at.place.posts.length ? [] : [empty(page, at)]));
      if (posts.size > before) reveal(list);
      if (shown(page)?.place.conversation === at.place.conversation) markSeen(page, at);
    },
  };
}
