import type { ChannelView, FilesView, FileView } from '../../wire.ts';
import { api } from '../api.ts';
import { el, replaceKeepingFocus } from '../dom.ts';
import type { Page } from '../page.ts';
import { drawFile } from './file.ts';

export interface FilesPanel {
  element: HTMLElement;
  /** Asks what lies there, and shows it. */
  draw(page: Page): Promise<void>;
}

/** What lies in the body's library, folder by folder, and what a person may do with it. */
export function createFilesPanel(channel: ChannelView): FilesPanel {
  const list = el('div', { class: 'file-list' });
  const status = el('p', { class: 'card-alert', role: 'alert' });
  const scrolls = { tabindex: '0', role: 'region', 'aria-labelledby': 'files-title' };
  const title = el('h2', { class: 'strong', id: 'files-title' });
  const help = el('p', { class: 'quiet' });
  const element = el('div', { class: 'files', ...scrolls }, title, help, status, list);
  let asked = 0;
  let drawn = '';

  return {
    element,
    async draw(page) {
      asked += 1;
      const turn = asked;
      const view = await api.files(channel.forum).catch(() => null);
      if (turn !== asked) return;
      const { words } = page;
      title.textContent = view?.library ?? words.files;
      help.textContent = words.filesHelp;
      status.textContent = view ? '' : words.notReached;
      // What one has unfolded stays so until something has changed.
      const now = JSON.stringify([page.person.id, page.language, view]);
      if (now !== drawn) replaceKeepingFocus(list, ...(view ? drawFolders(page, view) : []));
      drawn = now;
    },
  };
}

function drawFolders(page: Page, { files }: FilesView): HTMLElement[] {
  if (files.length === 0) return [el('p', { class: 'empty' }, page.words.noFiles)];
  const folders = [...new Set(files.map((one) => one.folder))];
  return folders.map((folder) =>
    drawFolder(
      page,
      folder,
      files.filter((one) => one.folder === folder),
    ),
  );
}

function drawFolder(page: Page, folder: string, files: FileView[]): HTMLElement {
  return el(
    'section',
    {},
    el('h3', {}, folder.replaceAll('/', ' / ') || page.words.outermost),
    el('ul', {}, ...files.map((file) => drawFile(page, file))),
  );
}
