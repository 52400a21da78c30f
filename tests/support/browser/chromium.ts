import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const found = PLACES.find((place) => existsSync(place));

/** Why there is no browser here, or nothing. */
export const noChromium: string = found ? '' : 'no Chromium found';

export function openBrowser(): Promise<Browser> {
  if (!found) throw new Error(noChromium);
  return chromium.launch({ executablePath: found, args: FLAGS });
}

/** The rules that axe leaves off by itself are on here too. */
const EVERY_RULE = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));

/** Every fault axe finds on the page and in its frames, with every rule on and nothing left out. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ rules: EVERY_RULE }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
  );
}
