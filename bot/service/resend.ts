import { superseded } from '../domain/delivery/superseded.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';
import type { NewDelivery, TroubledDelivery } from '../ports/store.ts';
import { againKey, firstKey, updateIn } from './channel-post.ts';
import type { AboutDelivery } from './delivery-matter.ts';

/** Why a message that did not arrive is not sent again, if anything: it no longer holds, or its body has no place. */
export function againstResending(
  { kind }: TroubledDelivery,
  about: AboutDelivery | undefined,
  now: Date,
): Refusal | undefined {
  const past = about?.matter && superseded(about.matter, about.forum, now);
  if (past) return past;
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
export function sentAgain(row: TroubledDelivery, about: AboutDelivery | undefined): NewDelivery[] {
  const { kind, subject, target } = row;
  if (kind === 'mail') return [again(row, row.key)];
  if (!inChannel(kind)) return [again(row, firstKey(row))];
  if (about?.team?.status !== 'connected') return [];
  const { channel, serviceUrl } = about.team.facts;
  if (kind === 'update') return target === null ? [] : [updateIn({ channel, subject }, target)];
  const address = { serviceUrl, conversation: channel, channel: true };
  const post = { ...again(row, firstKey(row)), thread: channel, payload: { ...(row.payload as object), address } };
  return isRedrawn(about) ? [post, updateIn({ channel, subject }, firstKey(row))] : [post];
}

function again({ id, kind, thread, subject, payload, recipients }: TroubledDelivery, target: string): NewDelivery {
  const door = kind === 'mail' ? 'mail' : 'teams';
  return { key: againKey(id), kind, door, thread, subject, target, payload: payload as object, recipients };
}

/** Short posts about a change or a cancellation stay as they are. */
function isRedrawn({ matter }: AboutDelivery): boolean {
  return matter !== undefined && matter.what !== 'change' && matter.what !== 'cancellation';
}
