import { api } from './api.ts';
import { el } from './dom.ts';
import type { Page, Shown } from './page.ts';

/** The field in which one writes to the bot. */
export function createComposer(page: Page, at: Shown): HTMLElement {
  const { words } = page;
  const label = at.kind === 'chat' ? words.write : words.writeInChannel;
  const field = el('textarea', { id: 'message', rows: '1', maxlength: '4000', placeholder: label });
  const button = el('button', { type: 'submit' }, words.send);
  const status = el('p', { class: 'composer-status', role: 'alert' });

  async function send(): Promise<void> {
    const text = field.value.trim();
    if (!text || button.disabled) return;
    button.disabled = true;
    status.textContent = '';
    const message = { conversation: at.place.conversation, text, locale: page.locale };
    const answer = await api.write(page.person.id, message).catch(() => null);
    if (answer) field.value = '';
    if (!answer?.taken) status.textContent = answer ? words.notTaken : words.notReached;
    button.disabled = false;
    await page.reload();
  }

  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void send();
  });
  return el(
    'form',
    {
      class: 'composer',
      onsubmit: (event) => {
        event.preventDefault();
        void send();
      },
    },
    el('label', { for: 'message', class: 'hidden' }, label),
    field,
    button,
    status,
  );
}
