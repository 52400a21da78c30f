import type { PostView } from '../wire.ts';
import { createCardHolder } from './card/card-holder.ts';
import { markdown } from './card/markdown.ts';
import { longTime } from './dates.ts';
import { el, nextId } from './dom.ts';
import type { Page, Shown } from './page.ts';
import { fill, type Words } from './words.ts';

const initials = (name: string) =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');

function words(post: PostView): HTMLElement {
  const element = el('div', { class: 'words' });
  if (post.from.bot) element.innerHTML = markdown(post.text);
  else element.textContent = post.text;
  return element;
}

function head(post: PostView, id: string, page: Page): HTMLElement {
  const when = (iso: string) => longTime(new Date(iso), page.language);
  return el(
    'header',
    { class: 'post-head' },
    el('h3', { id }, post.from.name),
    post.from.bot ? el('span', { class: 'tag' }, page.words.app) : null,
    el('time', { datetime: post.at }, when(post.at)),
    post.changed && !post.deleted
      ? el('span', { class: 'quiet' }, `(${fill(page.words.changed, { when: when(post.changed) })})`)
      : null,
  );
}

const gone = (sentence: Words['deleted']) => el('p', { class: 'quiet' }, sentence);

/** A post or a reply: who, when, the words and the card. */
export function createPost(): { element: HTMLElement; draw(page: Page, at: Shown, post: PostView): void } {
  const id = nextId();
  const avatar = el('span', { class: 'avatar', 'aria-hidden': 'true' });
  const body = el('div', { class: 'post-body' });
  const element = el('article', { class: 'post', 'aria-labelledby': id }, avatar, body);
  let holder: ReturnType<typeof createCardHolder> | null = null;
  let drawn = '';

  return {
    element,
    draw(page, at, post) {
      if (post.card && !post.deleted) {
        holder ??= createCardHolder();
        holder.draw(page, at, post);
      } else holder = null;
      const key = JSON.stringify([post, page.language]);
      if (key === drawn) return;
      drawn = key;
      element.dataset.message = post.id;
      avatar.textContent = initials(post.from.name);
      avatar.classList.toggle('bot', post.from.bot);
      const parts = [head(post, id, page), post.deleted ? gone(page.words.deleted) : words(post)];
      // The card stays where it is: taking it out would lose what is being filled in.
      for (const old of [...body.children]) if (old !== holder?.element) old.remove();
      body.prepend(...parts);
      if (holder && holder.element.parentElement !== body) body.append(holder.element);
    },
  };
}
