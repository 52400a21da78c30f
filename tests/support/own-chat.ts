import { DEFAULTS } from './harness/token-server.mjs';
import type { Product } from './product.ts';

/** What was handed to Teams from now on, as it was: what was sent, and what was drawn anew where it stands. */
export function handedTo({ connector }: Product): { sent: string[]; redrawn: string[] } {
  const [sent, redrawn]: string[][] = [[], []];
  connector.server.prependListener('request', (request) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    const all = { POST: sent, PUT: redrawn }[request.method ?? ''];
    if (all) request.on('end', () => all.push(Buffer.concat(parts).toString('utf8')));
  });
  return { sent: sent ?? [], redrawn: redrawn ?? [] };
}

/** Somebody adds the bot to their own chat. */
export function openChat(product: Product, person: string) {
  const tenant = DEFAULTS.tenant;
  const over = {
    name: undefined,
    value: undefined,
    type: 'installationUpdate',
    action: 'add',
    channelData: { tenant: { id: tenant } },
    conversation: { id: `a:${person}`, conversationType: 'personal', tenantId: tenant },
  };
  return product.press(person, {}, over);
}

/** The latest card that was sent to somebody's own chat about a meeting's minutes. */
export const cardIn = (posts: readonly string[], said: string): object => {
  const post = posts.filter((one) => one.includes(said)).at(-1);
  if (post === undefined) throw new Error(`No card says ”${said}”`);
  return JSON.parse(post).attachments[0].content;
};
