import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { createLocalGraph, type LocalGraph } from '../../../local/graph/create-local-graph.ts';
import { openMailbox } from '../../../local/mailbox.ts';
import { mailboxRoutes } from '../../../local/routes/mailbox.ts';
import { accessibilityFaults, noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { describeUnless } from '../../support/skipped.ts';

/** A Graph through which a letter with a paper was sent, earlier than the others. */
async function sentWithPaper(): Promise<LocalGraph> {
  const graph = createLocalGraph({
    origin: 'https://samverkan.example.se',
    sites: [],
    mailboxes: ['samverkan@example.se'],
    now: () => new Date('2024-01-28T07:00:00Z'),
    real: Date.now,
  });
  const app = Fastify();
  await graph.register(app);
  const attachment = {
    '@odata.type': '#microsoft.graph.fileAttachment',
    name: 'Minnesanteckningar.pdf',
    contentType: 'application/pdf',
    contentBytes: 'JVBERg==',
  };
  const toRecipients = [{ emailAddress: { address: 'kommun@example.se' } }];
  const message = { subject: 'Minnesanteckningar', toRecipients, attachments: [attachment] };
  const headers = { authorization: 'Bearer x', 'content-type': 'application/json' };
  const url = '/v1.0/users/samverkan@example.se/sendMail';
  await app.inject({ method: 'POST', url, headers, payload: { message } });
  await app.close();
  return graph;
}

describeUnless(noChromium, 'browser', 'sidan med brev', () => {
  let browser: Browser;
  let server: FastifyInstance;
  let folder: string;
  let origin: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mailbox-'));
    const mailbox = openMailbox(join(folder, 'mailbox.json'), () => new Date('2024-01-29T07:00:00Z'));
    const text = `Hej!\n\nSvara senast fredag.\n${'x'.repeat(300)}\n<script>document.title = 'ond'</script>`;
    for (const n of [1, 2])
      await mailbox.send({ to: `kommun-${n}@example.se`, subject: `Remiss ${n}`, text, reference: `${n}` });
    server = Fastify();
    mailboxRoutes(server, mailbox, 'https://samverkan.example.se', await sentWithPaper());
    origin = await server.listen({ host: '127.0.0.1', port: 0 });
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('lämnar ut det som följde med ett brev', async () => {
    const page = await opened('light');
    await page.getByText('Minnesanteckningar').first().click();
    const link = page.getByRole('link', { name: 'Minnesanteckningar.pdf' });
    expect(await accessibilityFaults(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('Minnesanteckningar.pdf');
  });

  const opened = async (colorScheme: 'light' | 'dark'): Promise<Page> => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 640 }, locale: 'sv-SE' });
    const page = await context.newPage();
    await page.goto(`${origin}/brevlada`);
    return page;
  };

  it.each(['light', 'dark'] as const)('går att läsa för var och en, smal och i %s', async (scheme) => {
    const page = await opened(scheme);
    await page.getByText('Remiss 1').click();
    await page.getByText('Svara senast fredag.').last().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(await page.title()).toBe('Brevlåda – Samverkan');
  });

  it('öppnas med tangentbordet, brev för brev', async () => {
    const page = await opened('light');
    const focused = () => page.evaluate('document.activeElement.textContent');
    for (let press = 0; press < 3; press++) await page.keyboard.press('Tab');
    expect(await focused()).toContain('Remiss 2');
    await page.keyboard.press('Enter');
    expect(await page.getByText('Svara senast fredag.').first().isVisible()).toBe(true);
  });
});
