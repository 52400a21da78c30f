import type { Drawn } from '../ports/service.ts';
import type { NewDelivery } from '../ports/store.ts';

/** A channel, and what is said there. */
export interface PostPlace {
  serviceUrl: string;
  channel: string;
  subject: string;
}

/** A post in a body's channel, stored exactly as it is sent. */
export function postIn(
  { serviceUrl, channel, subject }: PostPlace,
  key: string,
  message: Drawn,
  recipients: string[],
): NewDelivery {
  const address = { serviceUrl, conversation: channel, channel: true };
  return { key, kind: 'post', door: 'teams', thread: channel, subject, payload: { address, message }, recipients };
}

/** The redrawing of a post, from what stands when it is sent: one row a post, however often it is asked for. */
export function updateIn({ channel, subject }: Omit<PostPlace, 'serviceUrl'>, target: string): NewDelivery {
  const about = { door: 'teams', thread: channel, subject, target } as const;
  return { ...about, key: `update:${target}`, kind: 'update', payload: null, recipients: [] };
}
