import type { Frame, Locator } from 'playwright-core';
import type { TeamsWindow } from './window.ts';

type Role = Parameters<Frame['getByRole']>[0];
type Name = string | RegExp;

/** No page of ours asks for more presses of Tab to get from one end to the other. */
const MOST_TABS = 120;

export interface Keyboard {
  /** Goes on with Tab (or Shift+Tab) until what has the focus is this. */
  to(role: Role, name: Name, way?: 'on' | 'back'): Promise<void>;
  /** As `to`, and then Enter. */
  enter(role: Role, name: Name, way?: 'on' | 'back'): Promise<void>;
  /** As `to`, and then types over what stands in the field. */
  fill(name: Name, text: string, way?: 'on' | 'back'): Promise<void>;
  /** Waits until the focus is here by itself. */
  isAt(role: Role, name: Name): Promise<void>;
  press(key: string): Promise<void>;
}

/** The keys of a reader without a mouse, in the page or in the tab inside it. Nothing here moves the focus but keys. */
export function keysIn({ page }: TeamsWindow, where: () => Frame): Keyboard {
  const press = (key: string) => page.keyboard.press(key);
  const focused = (role: Role, name: Name): Locator => {
    const frame = where();
    return frame.getByRole(role, { name, exact: true }).and(frame.locator(':focus'));
  };
  const to: Keyboard['to'] = async (role, name, way = 'on') => {
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if ((await focused(role, name).count()) > 0) return;
      await press(way === 'on' ? 'Tab' : 'Shift+Tab');
    }
    throw new Error(`${MOST_TABS} presses of Tab did not lead to ${role} ${name}`);
  };
  return {
    to,
    press,
    isAt: (role, name) => focused(role, name).waitFor(),
    async enter(role, name, way) {
      await to(role, name, way);
      await press('Enter');
    },
    async fill(name, text, way) {
      await to('textbox', name, way);
      await press('Control+A');
      await page.keyboard.type(text);
    },
  };
}
