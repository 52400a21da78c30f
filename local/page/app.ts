import type { Cast, CastPerson, PersonView } from '../wire.ts';
import { api } from './api.ts';
import { el } from './dom.ts';
import { openOutside, tabLink } from './links.ts';
import { type Page, placeKey, shown } from './page.ts';
import { createPlacePage } from './place-page.ts';
import { createPlaces } from './places.ts';
import { CHAT, type Choice, everybody, readChoice, writeChoice } from './state.ts';
import type { TabPlace } from './tab/tab-place.ts';
import { applyTheme } from './themes.ts';
import { createTopBar } from './top-bar.ts';
import { words } from './words.ts';

/** A clock that goes by itself is never this far from where it was expected. */
const CLOCK_WAS_SET_MS = 5000;
const NOBODY: CastPerson = { id: '', line: '', guest: false, language: 'sv' };

export interface App {
  elements: HTMLElement[];
  /** Fetches what the chosen person sees, and shows it. */
  reload(): Promise<void>;
  words(): Page['words'];
}

/** Holds what is chosen and what was fetched; everything on the page is drawn from that. */
export function createApp(cast: Cast): App {
  let choice = readChoice(location.hash, cast);
  let view: PersonView | null = null;
  let tab: TabPlace = { subPage: null, address: null, turn: 0 };
  let clockOffset = 0;
  let clockTurn = 0;
  let asked = 0;

  const top = createTopBar();
  const places = createPlaces();
  const place = createPlacePage();

  const person = () => everybody(cast).find(({ id }) => id === choice.person) ?? NOBODY;
  const language = () => choice.language ?? person().language;
  const now = () => new Date(performance.now() + clockOffset);

  function page(seen: PersonView): Page {
    const locale = language() === 'en' ? 'en-GB' : 'sv-SE';
    const is = { cast, choice, view: seen, person: person(), language: language(), locale, words: words(language()) };
    return { ...is, now, clockTurn, choose, open, reload };
  }

  /** The place that was found for somebody is kept, so that reading it doesn't lead elsewhere. */
  function settle(seen: PersonView): void {
    const at = shown({ view: seen, choice });
    if (at) choice = { ...choice, place: placeKey(at) };
    history.replaceState(null, '', writeChoice(choice));
  }

  function draw(): void {
    if (!view) return;
    settle(view);
    const drawn = page(view);
    applyTheme(choice.theme);
    document.documentElement.lang = drawn.language;
    document.title = drawn.words.title;
    top.draw(drawn);
    places.draw(drawn);
    place.draw(drawn, tab);
  }

  async function reload(): Promise<void> {
    asked += 1;
    const turn = asked;
    const [found, clock] = await Promise.all([api.person(choice.person), api.clock()]);
    if (turn !== asked) return;
    view = found;
    const offset = new Date(clock.now).getTime() - performance.now();
    if (Math.abs(offset - clockOffset) > CLOCK_WAS_SET_MS) clockTurn += 1;
    clockOffset = offset;
    draw();
  }

  const leadTo = (subPage: string | null, address: string | null) => {
    tab = { subPage, address, turn: tab.turn + 1 };
  };

  function choose(change: Partial<Choice>): void {
    const moved = ['place', 'person', 'view'].some((key) => key in change);
    if (moved) leadTo(null, null);
    choice = { ...choice, ...change };
    if (!('person' in change)) draw();
    if (moved) void reload();
  }

  function open(href: string): void {
    const link = tabLink(href, cast.appId);
    if (!link) {
      openOutside(href);
      return;
    }
    const named = view?.channels.find(({ conversation }) => conversation === link.channel);
    choice = { ...choice, place: named?.forum ?? choice.place ?? CHAT, view: 'tab' };
    leadTo(link.subPage, link.address);
    draw();
  }

  return {
    elements: [top.element, el('div', { class: 'body' }, places.element, place.element)],
    reload,
    words: () => words(language()),
  };
}
