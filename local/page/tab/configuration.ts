import type { ChannelView, TabSettings } from '../../wire.ts';
import { api } from '../api.ts';
import { el } from '../dom.ts';
import type { Page } from '../page.ts';
import { fill } from '../words.ts';
import { tabFrame } from './frame.ts';
import { commonFunctions } from './functions.ts';
import { createHost } from './host.ts';

const CONFIGURATION = '/tab/config';

const text = (value: unknown) => (typeof value === 'string' ? value : '');

function readSettings(value: unknown): TabSettings | null {
  const { entityId, contentUrl, suggestedDisplayName } = (value ?? {}) as Partial<Record<keyof TabSettings, unknown>>;
  if (!entityId || !contentUrl) return null;
  return {
    entityId: text(entityId),
    contentUrl: text(contentUrl),
    suggestedDisplayName: text(suggestedDisplayName) || 'Samverkan',
  };
}

/** Adding the tab to a channel: its own configuration page in a dialog, whose Save button is the host's. */
export function openConfiguration(page: Page, channel: ChannelView): void {
  const { words } = page;
  let settings: TabSettings | null = null;
  const frame = tabFrame(CONFIGURATION, words.addTab);
  const save = el(
    'button',
    { type: 'button', class: 'primary', disabled: true, onclick: () => host.tell('settings.save', {}) },
    words.save,
  );
  const alert = el('p', { class: 'card-alert', role: 'alert' });
  const dialog = el(
    'dialog',
    { class: 'configuration', 'aria-labelledby': 'configuration-title' },
    el('h2', { id: 'configuration-title' }, fill(words.addTabTitle, { team: channel.team })),
    frame,
    alert,
    el(
      'div',
      { class: 'row end' },
      el('button', { type: 'button', onclick: () => dialog.close() }, words.cancel),
      save,
    ),
  );

  async function saved(): Promise<null> {
    try {
      if (!settings) throw new Error('The configuration page has saved nothing.');
      await api.addTab(channel.forum, settings);
      dialog.close();
      page.choose({ view: 'tab' });
    } catch {
      alert.textContent = words.pressRefused;
    }
    return null;
  }
  const host = createHost(frame, {
    ...commonFunctions(() => page, { frameContext: 'settings', entityId: '', subPage: null, channel }),
    'appInitialization.success': () => null,
    'appInitialization.failure': (_reason, message) => {
      alert.textContent = `${words.tabFailed} ${text(message)}`;
      return null;
    },
    'settings.setValidityState': (valid) => {
      save.disabled = valid !== true;
      return null;
    },
    'settings.getSettings': () => [settings ?? {}],
    'settings.setSettings': (value) => {
      settings = readSettings(value);
      return settings ? [true] : [false, 'entityId and contentUrl are needed.'];
    },
    'settings.save.success': saved,
    'settings.save.failure': (reason) => {
      alert.textContent = text(reason) || words.pressRefused;
      return null;
    },
  });
  dialog.addEventListener('close', () => {
    host.close();
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}
