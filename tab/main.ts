import { languageOf } from '../bot/texts/language.ts';
import { openApi } from './api.ts';
import { askAhead } from './ask-ahead.ts';
import { fetchPage } from './pages.ts';
import { deepLinkHash, routeOf } from './route.ts';
import { openDrafts } from './shell/drafts.ts';
import { connect, type Host } from './shell/host.ts';
import { openPlace } from './shell/place.ts';
import { fetchSentences } from './shell/say.ts';

void open().catch(sayFailed);

/** Teams is asked who the reader is, and the service what the page shows, before the code that draws it takes the browser's time. */
async function open(): Promise<void> {
  const first = fetchPage(routeOf(window.location.hash));
  const host = await connect();
  const language = languageOf(host?.locale ?? navigator.language);
  document.documentElement.lang = language;
  const sentences = fetchSentences(language);
  if (host) {
    followDeepLink(host);
    openPlace(host);
    openDrafts(host.user);
  }
  const route = routeOf(window.location.hash);
  const api = host && askAhead(openApi(host.token, language), host, route);
  const [{ draw }] = await Promise.all([import('./draw.tsx'), sentences, first, fetchPage(route)]);
  draw(host, api, language);
}

/** A card's link opens its page, unless the address already names one. */
function followDeepLink(host: Host): void {
  const hash = host.settings ? '#/config' : deepLinkHash(host.subPage);
  if (hash && window.location.hash.length <= 2) history.replaceState(null, '', hash);
}

/** The static shape gives way to what to do: nothing that could say it in a language is here. */
function sayFailed(): void {
  document.getElementById('shell')?.remove();
  document.getElementById('failed')?.removeAttribute('hidden');
}
