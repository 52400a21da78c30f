import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Loaded, NewDelivery, TroubledDelivery } from '../../ports/store.ts';
import { addressNow } from './address-now.ts';
import { againKey, firstKey, isPressed, pressedUpdateIn, updateIn } from './channel-post.ts';
import type { AboutDelivery } from './delivery-matter.ts';

type Lost = Pick<TroubledDelivery, 'kind' | 'target' | 'payload'>;

/** Why a message that did not arrive is not sent again, if anything: it no longer holds, or nobody knows where to. */
export function againstResending({ kind, target }: Lost, about: AboutDelivery | undefined): Refusal | undefined {
  if (about?.superseded) return about.superseded;
  if (!inChannel(kind)) return undefined;
  if (about === undefined || (kind === 'update' && target === null)) return refuse('refusal.resend-unknown');
  const { team, forum } = about;
  return team?.status === 'connected' ? undefined : refuse('refusal.resend-no-place', { forum: forum.shortName });
}

/** May a press still show what stands? Not where it would be refused, nor where it has been tried and did not help. */
export function isRedrawable(row: Lost, about: AboutDelivery | undefined): boolean {
  return row.kind === 'update' && !isPressed(row.payload) && againstResending(row, about) === undefined;
}

function inChannel(kind: TroubledDelivery['kind']): boolean {
  return kind === 'post' || kind === 'update';
}

/**
 * What leaves when a message is sent again: exactly what was stored, once however often it is asked for. A post goes to
 * where its body is now, a mail whose address was none to the one of today, and a card that is redrawn is redrawn at once:
 * much may have happened since it was drawn.
 */
export function sentAgain(row: TroubledDelivery, whose: AboutDelivery | undefined, loaded: Loaded): NewDelivery[] {
  const { kind, about, target } = row;
  if (kind === 'mail') {
    const to = addressNow(row, loaded);
    return [{ ...again(row, row.key), thread: to.toLowerCase(), payload: { ...(row.payload as object), to } }];
  }
  if (!inChannel(kind)) return [again(row, firstKey(row))];
  if (whose?.team?.status !== 'connected') return [];
  const { channel, serviceUrl } = whose.team.facts;
  if (kind === 'update') return target === null ? [] : [pressedUpdateIn({ channel, about }, target)];
  const address = { serviceUrl, conversation: channel, channel: true };
  const post = { ...again(row, firstKey(row)), thread: channel, payload: { ...(row.payload as object), address } };
  return whose.redrawn ? [post, updateIn({ channel, about }, firstKey(row))] : [post];
}

function again({ id, kind, thread, about, payload, recipients }: TroubledDelivery, target: string): NewDelivery {
  const door = kind === 'mail' ? 'mail' : 'teams';
  return { key: againKey(id), kind, door, thread, about, target, payload: payload as object, recipients };
}
