import { createRoot } from 'react-dom/client';
import { languageOf } from '../bot/texts/text.ts';
import { openApi } from './api.ts';
import { App, fetchPage } from './app.tsx';
import { deepLinkHash, routeOf } from './route.ts';
import { tabOf } from './shell/context.ts';
import { openDrafts } from './shell/drafts.ts';
import { connect, type Host } from './shell/host.ts';
import { OutsidePage } from './shell/outside-page.tsx';
import { openPlace } from './shell/place.ts';
import { sayIn } from './shell/say.ts';

const root = document.getElementById('root');
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

if (root) {
  void fetchPage(routeOf(window.location.hash));
  const host = await connect();
  const language = languageOf(host?.locale ?? navigator.language);
  document.documentElement.lang = language;
  if (host) {
    followDeepLink(host);
    openPlace(host);
    openDrafts(host.user);
  }
  createRoot(root).render(
    host ? (
      <App tab={tabOf(host, openApi(host.token, language), language)} nonce={nonce} />
    ) : (
      <OutsidePage say={sayIn(language)} />
    ),
  );
}

/** A card's link opens its page, unless the address already names one. */
function followDeepLink(host: Host): void {
  const hash = host.settings ? '#/config' : deepLinkHash(host.subPage);
  if (hash && window.location.hash.length <= 2) history.replaceState(null, '', hash);
}
