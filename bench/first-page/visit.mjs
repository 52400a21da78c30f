import { HOST_PATH, hostPage } from './host.mjs';

const BYTES_A_SECOND = 1_600_000 / 8;
export const LINE = { latency: 150, downloadThroughput: BYTES_A_SECOND, uploadThroughput: BYTES_A_SECOND };
export const CPU_RATE = 4;
const PATIENCE_MS = 60_000;

/** In the tab: tells a frame after what the reader came for is there, with what had been asked for until then. */
const WATCH = `if (location.pathname.startsWith('/tab') && window !== top) {
  const look = () => {
    if (!document.querySelector('main:not(.shape):not(.outside) section')) return;
    seen.disconnect();
    requestAnimationFrame(() => setTimeout(() => tell(performance.now())));
  };
  const tell = (content) => {
    const asked = performance.getEntries().filter(({ entryType }) => entryType === 'resource' || entryType === 'navigation');
    const files = asked
      .filter(({ startTime }) => startTime < content)
      .map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize }));
    contentStands({ content, title: document.title, files });
  };
  const seen = new MutationObserver(look);
  seen.observe(document, { subtree: true, childList: true, attributes: true });
}`;

/**
 * Opens the tab in a page of its own, on a slow computer and a poor line. Tells when its content stood there (milliseconds after
 * the frame began), and what the tab itself had asked for. `stay`: milliseconds that the reader looks at it.
 */
export async function visit(browserContext, { origin, person, context, address }, { stay = 0 } = {}) {
  const page = await browserContext.newPage();
  const browser = await browserContext.newCDPSession(page);
  try {
    await page.addInitScript(WATCH);
    const stands = contentOf(page);
    await openHost(page, browser, origin, hostPage({ person, context }));
    await browser.send('Network.enable');
    await browser.send('Network.emulateNetworkConditions', { offline: false, ...LINE });
    await browser.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
    await page.evaluate((to) => globalThis.show(to), address);
    const figures = figuresOf(await stands);
    await page.waitForTimeout(stay);
    return figures;
  } finally {
    await page.close();
  }
}

/** The host's page is given by the bench. What the tab asks for afterwards goes through no hands. */
async function openHost(page, browser, origin, html) {
  await browser.send('Fetch.enable', { patterns: [{ urlPattern: `${origin}${HOST_PATH}` }] });
  browser.once('Fetch.requestPaused', ({ requestId }) =>
    browser.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders: [{ name: 'content-type', value: 'text/html; charset=utf-8' }],
      body: Buffer.from(html).toString('base64'),
    }),
  );
  await page.goto(`${origin}${HOST_PATH}`);
  await browser.send('Fetch.disable');
}

function contentOf(page) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the tab showed no content in time')), PATIENCE_MS);
    const told = (figures) => {
      clearTimeout(late);
      resolve(figures);
    };
    page.exposeFunction('contentStands', told).catch(reject);
  });
}

function figuresOf({ content, title, files }) {
  const scripts = files.filter(({ name }) => /\.m?js(\?|$)/.test(name));
  return {
    content,
    title,
    requests: files.length,
    scripts: scripts.length,
    scriptBytes: scripts.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
