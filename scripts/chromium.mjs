// The browser of the pictures and of the tests in a browser: where it may be, and how it is started.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

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

export const noChromium = found ? '' : 'no Chromium found';

export async function openBrowser() {
  if (!found) throw new Error(noChromium);
  // The order in which a date is typed into its field follows the browser's own language, not the page's.
  return chromium.launch({ executablePath: found, args: FLAGS, env: { ...process.env, LANGUAGE: 'en_US' } });
}
