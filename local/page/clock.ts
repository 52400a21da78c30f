import { api } from './api.ts';
import { instantOf, longTime, wallTime } from './dates.ts';
import { el } from './dom.ts';
import type { Page } from './page.ts';

const HOUR = 3_600_000;
const TICK_MS = 1000;

/** The business clock, and the dialog that sets it. */
export function createClock(): { element: HTMLElement; draw(page: Page): void } {
  const time = el('time');
  const button = el('button', { type: 'button', class: 'clock', 'data-key': 'clock' });
  const element = el('div', { class: 'field' });
  let page: Page;
  let drawn = '';

  const tick = () => {
    const now = page.now();
    time.dateTime = now.toISOString();
    time.textContent = longTime(now, page.language);
  };
  button.addEventListener('click', () => openDialog(page));

  return {
    element,
    draw(next) {
      page = next;
      tick();
      if (drawn === page.language) return;
      if (!drawn) setInterval(tick, TICK_MS);
      drawn = page.language;
      button.replaceChildren(time, el('span', { class: 'hidden' }, `. ${page.words.setClock}`));
      element.replaceChildren(el('span', { class: 'label', 'aria-hidden': 'true' }, page.words.clock), button);
    },
  };
}

function openDialog({ words, now, reload }: Page): void {
  const field = el('input', { type: 'datetime-local', id: 'clock-time', required: true });
  field.value = wallTime(now());
  const set = async (at: Date) => {
    await api.setClock(at);
    dialog.close();
    await reload();
  };
  const step = (label: string, by: number) =>
    el('button', { type: 'button', onclick: () => void set(new Date(now().getTime() + by)) }, label);
  const dialog = el(
    'dialog',
    { class: 'small', 'aria-labelledby': 'clock-title', onclose: () => dialog.remove() },
    el(
      'form',
      {
        method: 'dialog',
        onsubmit: (event) => {
          event.preventDefault();
          void set(instantOf(field.value));
        },
      },
      el('h2', { id: 'clock-title' }, words.setClock),
      el('p', {}, words.clockHelp),
      el(
        'div',
        { class: 'row' },
        step(words.hourOn, HOUR),
        step(words.dayOn, 24 * HOUR),
        step(words.weekOn, 168 * HOUR),
      ),
      el('label', { for: 'clock-time' }, words.dateAndTime),
      field,
      el(
        'div',
        { class: 'row end' },
        el('button', { type: 'button', onclick: () => dialog.close() }, words.close),
        el('button', { type: 'submit', class: 'primary' }, words.set),
      ),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
}
