import type { FileView } from '../../wire.ts';
import { longTime } from '../dates.ts';
import { el } from '../dom.ts';
import type { Page } from '../page.ts';
import { fill } from '../words.ts';
import { askName, askRemoval, change } from './change-file.ts';

const KILO = 1024;

/** One file: how it stands, and what the person may do with it as in SharePoint and Word. */
export function drawFile(page: Page, file: FileView): HTMLElement {
  const { words } = page;
  return el(
    'li',
    { class: 'file' },
    el('a', { href: file.address, download: '', 'data-key': `${file.id} name` }, file.name),
    el('p', { class: 'quiet' }, lineOf(page, file)),
    file.openBy === null ? null : el('p', { class: 'file-open' }, fill(words.openBy, { who: file.openBy })),
    file.columns.length === 0 ? null : columnsOf(page, file),
    el('div', { class: 'row' }, ...buttonsOf(page, file)),
  );
}

function lineOf({ words, language }: Page, { size, version, changed, by }: FileView): string {
  const kilobytes = Math.max(1, Math.round(size / KILO));
  return fill(words.fileLine, { size: kilobytes, version, when: longTime(new Date(changed), language), who: by });
}

function columnsOf({ words }: Page, { columns }: FileView): HTMLElement {
  const pairs = columns.flatMap(({ name, value }) => [el('dt', {}, name), el('dd', {}, value)]);
  return el('details', {}, el('summary', {}, words.columns), el('dl', {}, ...pairs));
}

function isWord({ name }: FileView): boolean {
  return /\.docx?$/i.test(name);
}

function buttonsOf(page: Page, file: FileView): HTMLElement[] {
  const { words } = page;
  const open = file.openBy === null;
  const button = (what: string, label: string, press: () => void) =>
    el(
      'button',
      { type: 'button', 'data-key': `${file.id} ${what}`, 'aria-label': `${label}: ${file.name}`, onclick: press },
      label,
    );
  const word = button(
    'word',
    open ? words.openInWord : words.closeInWord,
    () => void change(page, file, { do: open ? 'open' : 'close' }),
  );
  return [
    ...(isWord(file) || !open ? [word] : []),
    button('rename', words.rename, () => askName(page, file)),
    button('remove', words.remove, () => askRemoval(page, file)),
  ];
}
