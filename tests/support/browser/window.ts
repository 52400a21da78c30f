import type { Browser, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { frameFaults } from './frame-faults.ts';

const SLOW_MACHINE_MS = 30_000;

export interface Look {
  width: number;
  theme?: 'default' | 'dark' | 'contrast';
}

export interface TeamsWindow {
  page: Page;
  /** Goes to a body's channel, or to the tab's first page there, as somebody; the address says all of it. */
  open(person: string, place: string, view: 'posts' | 'files' | 'tab'): Promise<void>;
  /** Goes to the tab as somebody who comes back: Teams has unloaded it meanwhile, and loads it anew. */
  comeBack(person: string, place: string): Promise<void>;
  /** The tab in the stand-in's frame. */
  tab: FrameLocator;
  /** The same as a frame, once it is loaded. */
  tabFrame(): Frame;
  title(name: string | RegExp): Locator;
  /** How the page's thing stands, on the line under its name. */
  state(text: string | RegExp): Locator;
  /** The cards in the channel whose first words are these, oldest first. */
  cards(name: RegExp): Locator;
  faults(): Promise<string[]>;
  /** What sticks out to the right where the window or the tab in it must be scrolled sideways. */
  overflow(): Promise<string[]>;
}

/** A window of its own with the laptop's stand-in for Teams, in one width and theme. */
export async function openWindow(browser: Browser, origin: string, { width, theme }: Look): Promise<TeamsWindow> {
  const viewport = { width, height: 1000 };
  const context = await browser.newContext({ viewport, locale: 'sv-SE', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(SLOW_MACHINE_MS);
  const tab = page.frameLocator('iframe');
  const title = (name: string | RegExp) => tab.getByRole('heading', { level: 1, name });
  const state = (text: string | RegExp) => tab.locator('.page-state').filter({ hasText: text });
  const load = async (person: string, place: string, view: 'posts' | 'files' | 'tab') => {
    const look = new URLSearchParams({ person, place, view, ...(theme ? { theme } : {}) });
    await page.goto('about:blank');
    await page.goto(`${origin}/#${look}`);
    if (view === 'tab') await tab.locator('main:not(.shape) h1').waitFor();
  };
  const open: TeamsWindow['open'] = async (person, place, view) => {
    await page.goto(`${origin}/healthz`);
    await page.evaluate(FORGET_PLACES);
    await load(person, place, view);
  };
  const tabFrame = () => {
    const found = page.frames().find((frame) => new URL(frame.url()).pathname.startsWith('/tab/'));
    if (!found) throw new Error('the tab is not open');
    return found;
  };
  return {
    page,
    open,
    comeBack: (person, place) => load(person, place, 'tab'),
    tab,
    tabFrame,
    title,
    state,
    cards: (name) => page.getByRole('group', { name }),
    faults: () => frameFaults(page.frames()),
    overflow: async () =>
      (await Promise.all(page.frames().map((frame) => frame.evaluate<string[]>(STICKS_OUT)))).flat(),
  };
}

/** In the browser: nobody has been in the tab before. */
const FORGET_PLACES = `Object.keys(localStorage)
  .filter((key) => key.startsWith('samverkan-place/'))
  .forEach((key) => localStorage.removeItem(key))`;

/** In the browser: one line for each element too far to the right, or one of the page where no element is. */
const STICKS_OUT = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > clientWidth);
  return [scrollWidth + ' > ' + clientWidth, ...out.map((one) => one.outerHTML.slice(0, 160))];
})()`;
