import { createRoot } from 'react-dom/client';
import type { Language } from '../bot/texts/text.ts';
import type { Api } from './api.ts';
import { App } from './app.tsx';
import { tabOf } from './shell/context.ts';
import type { Host } from './shell/host.ts';
import { OutsidePage } from './shell/outside-page.tsx';
import { sayIn } from './shell/say.ts';

/** Draws the tab, or outside Teams where to go instead. */
export function draw(host: Host | null, api: Api | null, language: Language): void {
  const root = document.getElementById('root');
  const page = host && api ? <App tab={tabOf(host, api, language)} /> : <OutsidePage say={sayIn(language)} />;
  if (root) createRoot(root).render(page);
}
