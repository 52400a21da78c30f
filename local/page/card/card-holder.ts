import type { CardAction, PostView, PressAnswer } from '../../wire.ts';
import { api } from '../api.ts';
import { el } from '../dom.ts';
import type { Page, Shown } from '../page.ts';
import type { Words } from '../words.ts';
import { drawCard } from './draw-card.ts';
import { keepFocus } from './keep-focus.ts';
import { keepOpen } from './keep-open.ts';
import { asOldClient } from './old-client.ts';
import { automaticRefresh } from './refresh.ts';
import { whenSeen } from './when-seen.ts';

const fallback = (card: object, words: Words) =>
  el('p', { class: 'quiet' }, (card as { fallbackText?: string }).fallbackText || words.cardUnreadable);

const failure = (answer: PressAnswer & { kind: 'error' }, words: Words) =>
  answer.text ?? (answer.code === 'NoAnswer' ? words.pressFailed : words.pressRefused);

/**
 * A post's card as one person sees it: the common one, or their own when the bot has answered with that. It lives
 * as long as the post is shown; Teams asks for an own card again the next time.
 */
export function createCardHolder(): { element: HTMLElement; draw(page: Page, at: Shown, post: PostView): void } {
  const frame = el('div', { class: 'card' });
  const status = el('p', { class: 'card-status', role: 'status' });
  const alert = el('p', { class: 'card-alert', role: 'alert' });
  const element = el('div', { class: 'card-holder' }, frame, status, alert);

  let page: Page;
  let at: Shown;
  let post: PostView;
  let own: object | null = null;
  let drawing = '';
  let refreshed = '';
  let busy = false;
  let presses = 0;

  const say = (kind: 'status' | 'alert', text: string) => {
    status.textContent = kind === 'status' ? text : '';
    alert.textContent = kind === 'alert' ? text : '';
    (kind === 'alert' ? alert : status).scrollIntoView({ block: 'nearest' });
  };
  const setBusy = (now: boolean) => {
    busy = now;
    frame.setAttribute('aria-busy', String(now));
    for (const button of frame.querySelectorAll('button')) button.disabled = now;
  };

  /** A press is done with what was open; a card that changes by itself must not take it from the reader's hands. */
  function redraw(because: 'pressed' | 'changed'): void {
    const reopen = because === 'changed' ? keepOpen(frame) : () => undefined;
    const giveBack = keepFocus(frame);
    const card = own ?? post.card ?? {};
    const drawn = drawCard(page.choice.oldClient ? asOldClient(card) : card, page.choice.theme, {
      press: (action) => void press(action),
      open: (url) => page.open(url),
    });
    frame.replaceChildren(drawn ?? fallback(card, page.words));
    reopen(frame);
    giveBack(frame);
  }

  const ask = (action: CardAction, trigger: 'manual' | 'automatic') =>
    api.press(page.person.id, {
      conversation: at.place.conversation,
      message: post.id,
      action,
      trigger,
      locale: page.locale,
    });

  async function press(action: CardAction): Promise<void> {
    if (busy) return;
    presses += 1;
    const giveBack = keepFocus(frame);
    setBusy(true);
    say('status', page.words.sending);
    const answer = await ask(action, 'manual').catch((): PressAnswer => ({ kind: 'error', code: 'NoAnswer' }));
    setBusy(false);
    giveBack(frame);
    if (answer.kind === 'card') {
      own = answer.card;
      redraw('pressed');
      say('status', page.words.cardUpdated);
    } else if (answer.kind === 'error') say('alert', failure(answer, page.words));
    else say('status', answer.kind === 'message' ? answer.text : page.words.taken);
  }

  /** What a refresh was asked for: anything that changes what the bot would answer this person. */
  const version = () => [post.changed, page.choice.oldClient, page.locale, page.clockTurn].join();

  async function refresh(): Promise<void> {
    const asked = version();
    const before = presses;
    if (refreshed === asked) return;
    refreshed = asked;
    const members = at.kind === 'channel' ? at.place.members : 1;
    const card = page.choice.oldClient ? null : post.card;
    const action = card && automaticRefresh(card, page.view.account, members);
    const answer = action && (await ask(action, 'automatic').catch(() => null));
    // What a press has answered meanwhile is newer.
    if (asked !== version() || before !== presses) return;
    const had = own;
    own = answer?.kind === 'card' ? answer.card : null;
    if (own || had) redraw('changed');
  }
  const isSeen = whenSeen(element, () => void refresh());

  return {
    element,
    draw(nextPage, nextAt, nextPost) {
      [page, at, post] = [nextPage, nextAt, nextPost];
      const key = [post.changed, page.choice.theme, page.choice.oldClient, page.language].join();
      if (page.choice.oldClient) own = null;
      // An own card stays until its successor is here, so that nothing flickers.
      if (key !== drawing && (!own || refreshed === version())) redraw('changed');
      drawing = key;
      if (isSeen()) void refresh();
    },
  };
}
