import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { NewDelivery, TroubledDelivery } from '../../ports/store.ts';
import { againKey, firstKey, pressedUpdateIn, updateIn } from './channel-post.ts';
import type { AboutDelivery } from './delivery-matter.ts';

/** Why a message that did not arrive is not sent again, if anything: it no longer holds, or its body has no place. */
export function againstResending({ kind }: TroubledDelivery, about: AboutDelivery | undefined): Refusal | undefined {
  if (about?.superseded) return about.superseded;
  const placeless = about !== undefined && about.team?.status !== 'connected';
  return placeless && inChannel(kind) ? refuse('refusal.resend-no-place', { forum: about.forum.shortName }) : undefined;
}

function inChannel(kind: TroubledDelivery['kind']): boolean {
  return kind === 'post' || kind === 'update';
}

/**
 * What leaves when a message is sent again: exactly what was stored, once however often it is asked for. A post goes to
 * where its body is now, and a card that is redrawn is redrawn at once: much may have happened since it was drawn.
 */
export function sentAgain(row: TroubledDelivery, whose: AboutDelivery | undefined): NewDelivery[] {
  const { kind, about, target } = row;
  if (kind === 'mail') return [again(row, row.key)];
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
