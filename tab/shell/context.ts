import { createContext, useContext } from 'react';
import type { Language } from '../../bot/texts/text.ts';
import type { Api } from '../api.ts';
import type { Host } from './host.ts';
import { type Say, sayIn } from './say.ts';

/** What every page may use. */
export interface Tab {
  host: Host;
  api: Api;
  language: Language;
  say: Say;
}

export const TabContext = createContext<Tab | null>(null);

export function useTab(): Tab {
  const tab = useContext(TabContext);
  if (!tab) throw new Error('a page was drawn outside the tab');
  return tab;
}

export function tabOf(host: Host, api: Api, language: Language): Tab {
  return { host, api, language, say: sayIn(language) };
}
