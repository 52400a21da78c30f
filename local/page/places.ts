import { el, replaceKeepingFocus } from './dom.ts';
import { type Page, placeKey, shown } from './page.ts';
import { createSettings } from './settings.ts';
import { CHAT } from './state.ts';
import { fill } from './words.ts';

function place(page: Page, key: string, name: string, unread: number, current: boolean): HTMLElement {
  const label = fill(page.words.unread, { n: unread });
  return el(
    'li',
    {},
    el(
      'button',
      {
        type: 'button',
        class: unread ? 'place unread' : 'place',
        'data-key': `place-${key}`,
        'aria-current': current && 'page',
        onclick: () => page.choose({ place: key, view: 'posts' }),
      },
      el('span', { class: 'name' }, name),
      unread
        ? el(
            'span',
            { class: 'badge' },
            el('span', { 'aria-hidden': 'true' }, String(unread)),
            el('span', { class: 'hidden' }, label),
          )
        : null,
    ),
  );
}

/** On a narrow screen the teams stand in one line that is scrolled. */
function showCurrent(list: HTMLElement): void {
  const current = list.querySelector<HTMLElement>('[aria-current="page"]');
  const line = current?.closest('ul');
  if (current && line && line.scrollWidth > line.clientWidth) line.scrollLeft = current.offsetLeft;
}

/** The list to the left: the own chat, and the channel of each team. */
export function createPlaces(): { element: HTMLElement; draw(page: Page): void } {
  const list = el('div', { class: 'lists' });
  const settings = createSettings();
  const nav = el('nav', {}, list);
  const element = el('div', { class: 'side' }, nav, settings.element);
  return {
    element,
    draw(page) {
      const { words, view } = page;
      const at = shown(page);
      const current = at ? placeKey(at) : null;
      nav.setAttribute('aria-label', words.places);
      replaceKeepingFocus(
        list,
        el('h2', {}, words.chat),
        view.chat
          ? el('ul', {}, place(page, CHAT, words.ownChat, view.chat.unread, current === CHAT))
          : el('p', { class: 'quiet' }, words.noChat),
        el('h2', {}, words.teams),
        view.channels.length
          ? el(
              'ul',
              {},
              ...view.channels.map(({ forum, team, unread }) => place(page, forum, team, unread, current === forum)),
            )
          : el('p', { class: 'quiet' }, words.noTeams),
        el('h2', {}, words.mail),
        el('p', {}, el('a', { href: '/brevlada', 'data-key': 'mailbox' }, words.mailbox)),
      );
      showCurrent(list);
      settings.draw(page);
    },
  };
}
