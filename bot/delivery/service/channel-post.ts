import type { About } from '../../ports/matters.ts';
import { COUNTS, redrawing } from '../../ports/redrawing.ts';
import type { Drawn } from '../../ports/service.ts';
import type { DeliveryRow, NewDelivery } from '../../ports/store.ts';

/** A channel, and what is said there. */
export interface PostPlace {
  serviceUrl: string;
  channel: string;
  about: About;
}

/** A post in a body's channel, stored exactly as it is sent. `again`: the first with the same card, which it replaces. */
export function postIn(
  { serviceUrl, channel, about }: PostPlace,
  key: string,
  message: Drawn,
  recipients: string[],
  again?: string,
): NewDelivery {
  const payload = { address: { serviceUrl, conversation: channel, channel: true }, message };
  const target = again === undefined ? {} : { target: again };
  return { key, kind: 'post', door: 'teams', thread: channel, about, ...target, payload, recipients };
}

/** The key under which what a row says was sent first: one that was sent again speaks for that one. */
export function firstKey({ key, target }: Pick<DeliveryRow, 'key' | 'target'>): string {
  return target ?? key;
}

/** The key of the row that is sent in place of one that did not arrive, or was deleted: one for each, however often. */
export function againKey(id: string): string {
  return `again:${id}`;
}

/** The redrawing of a post in a channel. */
export function updateIn({ channel, about }: Omit<PostPlace, 'serviceUrl'>, target: string): NewDelivery {
  return redrawing(channel, about, target);
}

/** The same because an answer moved what the card counts: it waits while somebody may be writing in the card. */
export function countsIn(place: Omit<PostPlace, 'serviceUrl'>, target: string): NewDelivery {
  return { ...updateIn(place, target), payload: COUNTS };
}

function carries<Name extends string>(payload: unknown, name: Name): payload is Record<Name, unknown> {
  return typeof payload === 'object' && payload !== null && name in payload;
}

export function isOfCounts(payload: unknown): boolean {
  return carries(payload, 'counts');
}

/** The same because somebody pressed: where Teams will not redraw the post, it is posted anew. */
export function pressedUpdateIn(place: Omit<PostPlace, 'serviceUrl'>, target: string): NewDelivery {
  return { ...updateIn(place, target), payload: { pressed: true } };
}

export function isPressed(payload: unknown): boolean {
  return carries(payload, 'pressed');
}

/** The same because a day has passed: the row says which, so that it is drawn once for that. */
export function passedUpdateIn(place: Omit<PostPlace, 'serviceUrl'>, target: string, passed: string): NewDelivery {
  return { ...updateIn(place, target), payload: { passed } };
}

export function isPassed(payload: unknown, passed: string): boolean {
  return carries(payload, 'passed') && payload.passed === passed;
}

export function isGivenUp(payload: unknown): boolean {
  return carries(payload, 'givenUp');
}

/** The newest of the posts that are for one thing: a short post about a change is not a newer notice. */
export function newestPost(rows: DeliveryRow[], role: About['role']): DeliveryRow | undefined {
  return newestOf(
    rows.filter(({ kind }) => kind === 'post'),
    role,
  );
}

/** The same of what was said in a channel or to somebody. */
export function newestOf(rows: DeliveryRow[], role: About['role']): DeliveryRow | undefined {
  const said = rows.filter(({ kind, about }) => (kind === 'post' || kind === 'personal') && about.role === role);
  return said.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0];
}
