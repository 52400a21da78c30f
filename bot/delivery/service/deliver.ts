import type { Team } from '../../forum/domain/team.ts';
import type { Address } from '../../ports/messenger.ts';
import type { Drawn } from '../../ports/service.ts';
import type { Attempt, DeliveryRow } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import { againKey, firstKey, postIn } from './channel-post.ts';
import { deliverMail } from './deliver-mail.ts';
import { drawUpdate } from './draw-update.ts';

/** Attempts of one row before it is given up, loudly: about ten minutes of waiting in all. */
const MOST_ATTEMPTS = 12;
const LONGEST_WAIT_MS = 120_000;
const PERSONAL_AGAIN_MS = 5_000;

interface PostPayload {
  address: Address;
  message: Drawn;
}

/** Sends one row of the outbox, once. Asks first whether it is still wanted and where its team is now. */
export async function deliver(row: DeliveryRow, context: Context): Promise<Attempt> {
  const attempt = await attemptAt(row, context);
  if (!('again' in attempt)) return attempt;
  if (row.attempts + 1 >= MOST_ATTEMPTS) return { failed: { reason: attempt.again.reason } };
  const backoff = Math.min(LONGEST_WAIT_MS, 1_000 * 2 ** row.attempts);
  return { again: { ...attempt.again, afterMs: Math.max(attempt.again.afterMs, backoff) } };
}

async function attemptAt(row: DeliveryRow, context: Context): Promise<Attempt> {
  if (row.kind === 'mail') return deliverMail(row, context);
  return row.kind === 'update' ? update(row, context) : sure(row, await post(row, context));
}

/** A second copy of a card in somebody's own chat is harmless, and a lost one is not: it is sent again. */
function sure({ kind }: DeliveryRow, attempt: Attempt): Attempt {
  if (kind !== 'personal' || !('uncertain' in attempt)) return attempt;
  return { again: { afterMs: PERSONAL_AGAIN_MS, reason: attempt.uncertain.reason ?? 'unknown' } };
}

async function post(row: DeliveryRow, context: Context): Promise<Attempt> {
  const { address, message } = row.payload as PostPayload;
  if (row.kind === 'post') {
    const places = await context.store.list({ kind: 'team' });
    const stands = places.some(({ state }) => channelOf(state) === address.conversation);
    if (!stands) return { failed: { reason: 'no-team' } };
  }
  return context.messenger.post(address, { ...message, deliveryId: row.id });
}

function channelOf(place: Team): string | undefined {
  return place.status === 'removed' ? undefined : place.facts.channel;
}

async function update(row: DeliveryRow, context: Context): Promise<Attempt> {
  const drawn = await drawUpdate(row, context);
  if (drawn === null) return { unwanted: true };
  const attempt = await context.messenger.update(drawn.serviceUrl, drawn.sent, {
    ...drawn.message,
    deliveryId: drawn.post.id,
  });
  if (!('failed' in attempt) || attempt.failed.reason !== 'gone') return attempt;
  await postAnew(row, drawn, context);
  return attempt;
}

/** Somebody deleted the post: it is posted anew, once a deleted post, and the new one is kept up to date from then on. */
async function postAnew(
  row: DeliveryRow,
  drawn: NonNullable<Awaited<ReturnType<typeof drawUpdate>>>,
  context: Context,
) {
  const { serviceUrl, channel, message, post: lost } = drawn;
  context.log.warn({ delivery: row.id, matter: row.about.matter }, 'a post was deleted in Teams and is posted anew');
  const place = { serviceUrl, channel, about: lost.about };
  await context.store.outbox.add(postIn(place, againKey(lost.id), message, [], firstKey(lost)));
}
