import type { Drawn } from '../ports/service.ts';
import type { DeliveryRow, NewDelivery } from '../ports/store.ts';

/** A channel, and what is said there. */
export interface PostPlace {
  serviceUrl: string;
  channel: string;
  subject: string;
}

/** A post in a body's channel, stored exactly as it is sent. `again`: the first with the same card, which it replaces. */
export function postIn(
  { serviceUrl, channel, subject }: PostPlace,
  key: string,
  message: Drawn,
  recipients: string[],
  again?: string,
): NewDelivery {
  const payload = { address: { serviceUrl, conversation: channel, channel: true }, message };
  const target = again === undefined ? {} : { target: again };
  return { key, kind: 'post', door: 'teams', thread: channel, subject, ...target, payload, recipients };
}

/** The key under which what a row says was sent first: one that was sent again speaks for that one. */
export function firstKey({ key, target }: Pick<DeliveryRow, 'key' | 'target'>): string {
  return target ?? key;
}

/** The key of the row that is sent in place of one that did not arrive, or was deleted: one for each, however often. */
export function againKey(id: string): string {
  return `again:${id}`;
}

/** The redrawing of a post, from what stands when it is sent: one row a post, however often it is asked for. */
export function updateIn({ channel, subject }: Omit<PostPlace, 'serviceUrl'>, target: string): NewDelivery {
  const about = { door: 'teams', thread: channel, subject, target } as const;
  return { ...about, key: `update:${target}`, kind: 'update', payload: null, recipients: [] };
}
