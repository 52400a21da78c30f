// node scripts/draw-icons.mjs: draws manifest/icons/*.png from the SVG files beside them, in Chromium.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'manifest', 'icons');
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
if (!executablePath) throw new Error('Chromium is needed to draw the icons, and none was found.');

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--force-color-profile=srgb',
];
const browser = await chromium.launch({ executablePath, args: flags });
try {
  for (const [name, side] of [
    ['color', 192],
    ['outline', 32],
  ]) {
    const svg = await readFile(join(folder, `${name}.svg`), 'utf8');
    const page = await browser.newPage({ viewport: { width: side, height: side } });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${side}px;height:${side}px}</style>${svg}`);
    await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
    console.log(`manifest/icons/${name}.png`);
  }
} finally {
  await browser.close();
}
