import type { FileChange, FileView } from '../../wire.ts';
import { api } from '../api.ts';
import { type Child, el } from '../dom.ts';
import type { Page } from '../page.ts';
import { fill } from '../words.ts';

/** Whether it was done. */
export async function change(page: Page, file: FileView, asked: FileChange): Promise<boolean> {
  const done = await api.changeFile(page.person.id, file.id, asked).then(
    () => true,
    () => false,
  );
  await page.reload();
  return done;
}

export function askName(page: Page, file: FileView): void {
  const { words } = page;
  const field = el('input', { type: 'text', id: 'file-name', required: true, maxlength: '255', autocomplete: 'off' });
  field.value = file.name;
  const label = el('label', { for: 'file-name' }, words.newName);
  openDialog(page, fill(words.renameTitle, { name: file.name }), words.save, words.notRenamed, [label, field], () =>
    change(page, file, { do: 'rename', name: field.value }),
  );
}

export function askRemoval(page: Page, file: FileView): void {
  const { words } = page;
  const help = el('p', {}, words.removeHelp);
  openDialog(page, fill(words.removeTitle, { name: file.name }), words.remove, words.notRemoved, [help], () =>
    change(page, file, { do: 'remove' }),
  );
}

function openDialog(
  { words }: Page,
  title: string,
  yes: string,
  refused: string,
  content: Child[],
  act: () => Promise<boolean>,
): void {
  const alert = el('p', { class: 'card-alert', role: 'alert' });
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await act()) dialog.close();
    else alert.textContent = refused;
  };
  const dialog = el(
    'dialog',
    { class: 'small', 'aria-labelledby': 'file-title', onclose: () => dialog.remove() },
    el(
      'form',
      { method: 'dialog', onsubmit: (event) => void submit(event) },
      el('h2', { id: 'file-title' }, title),
      ...content,
      alert,
      el(
        'div',
        { class: 'row end' },
        el('button', { type: 'button', onclick: () => dialog.close() }, words.cancel),
        el('button', { type: 'submit', class: 'primary' }, yes),
      ),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
}
