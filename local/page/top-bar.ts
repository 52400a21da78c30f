import type { Cast, CastPerson } from '../wire.ts';
import { createClock } from './clock.ts';
import { el } from './dom.ts';
import type { Page } from './page.ts';
import type { Words } from './words.ts';

const lineOf = (person: CastPerson, words: Words) => `${person.line}${person.guest ? ` (${words.guest})` : ''}`;

function personOptions({ groups }: Cast, words: Words): HTMLOptGroupElement[] {
  const label = { secretariat: words.secretariat, others: words.others, team: '' };
  return groups.map((group) =>
    el(
      'optgroup',
      { label: label[group.kind] || group.name },
      ...group.people.map((person) => el('option', { value: person.id }, lineOf(person, words))),
    ),
  );
}

function choosePerson(page: Page): HTMLElement {
  const select = el(
    'select',
    {
      id: 'person',
      onchange: () => page.choose({ person: select.value, place: null, view: 'posts' }),
    },
    ...personOptions(page.cast, page.words),
  );
  select.value = page.choice.person;
  return el('div', { class: 'field' }, el('label', { for: 'person' }, page.words.youAre), select);
}

/** The product, the clock and who one is. Drawn anew when the person or the language changes. */
export function createTopBar(): { element: HTMLElement; draw(page: Page): void } {
  const element = el('header', { class: 'top' });
  const clock = createClock();
  let drawn = '';
  return {
    element,
    draw(page) {
      clock.draw(page);
      const key = `${page.choice.person} ${page.language}`;
      if (key === drawn) return;
      drawn = key;
      const focused = document.activeElement?.id === 'person';
      element.replaceChildren(
        el(
          'div',
          { class: 'brand' },
          el('img', { src: '/local/page/icon.svg', alt: '', width: '28', height: '28' }),
          page.words.product,
        ),
        el('p', { class: 'notice' }, page.words.notice),
        el('div', { class: 'controls' }, clock.element, choosePerson(page)),
      );
      if (focused) document.getElementById('person')?.focus();
    },
  };
}
