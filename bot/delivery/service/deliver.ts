import { isWrittenIn } from '../../cards/written-in.ts';
import type { Team } from '../../forum/domain/team.ts';
import type { Address } from '../../ports/messenger.ts';
import type { Drawn } from '../../ports/service.ts';
import type { Attempt, DeliveryRow } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import { againKey, firstKey, isOfCounts, isPressed, postIn } from './channel-post.ts';
import { deliverMail } from './deliver-mail.ts';
import { type DrawnUpdate, drawUpdate } from './draw-update.ts';
import { reminderNow } from './reminder-now.ts';
import { asksOf } from './reminding.ts';

/** Attempts of one row before it is given up, loudly: about ten minutes of waiting in all. */
const MOST_ATTEMPTS = 12;
const LONGEST_WAIT_MS = 120_000;
const PERSONAL_AGAIN_MS = 5_000;
/** Why a card could not be redrawn, where that says nothing of its post: a new one would fare no better. */
const NOT_OF_THE_POST = new Set([
  'address',
  'no-token',
  'unauthorised',
  'no-connection',
  'throttled',
  'unavailable',
  'time-out',
  'reset',
  'too-big',
]);

interface PostPayload {
  address: Address;
  message: Drawn;
}

/** Sends one row of the outbox, once. Asks first whether it is still wanted and where its team is now. */
export async function deliver(row: DeliveryRow, context: Context): Promise<Attempt> {
  const attempt = orGivenUp(row, await attemptAt(row, context));
  if (!('again' in attempt)) return attempt;
  const backoff = Math.min(LONGEST_WAIT_MS, 1_000 * 2 ** row.attempts);
  return { again: { ...attempt.again, afterMs: Math.max(attempt.again.afterMs, backoff) } };
}

function orGivenUp({ attempts, outcome }: DeliveryRow, attempt: Attempt): Attempt {
  if ('again' in attempt && attempts + 1 < MOST_ATTEMPTS) return attempt;
  const given = 'again' in attempt ? { failed: { reason: attempt.again.reason } } : attempt;
  const unsure = outcome?.unsure || ('again' in attempt && attempt.again.unsure);
  return unsure && 'failed' in given ? { uncertain: given.failed } : given;
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
  const wanted = row.about.role === 'reminder' ? await leaving(row, message, context) : message;
  if (wanted === null) return { unwanted: true };
  return context.messenger.post(address, { ...wanted, deliveryId: row.id });
}

/** A reminder is drawn as it is now; null: nobody is to be reminded any more. */
async function leaving(row: DeliveryRow, stored: Drawn, context: Context): Promise<Drawn | null> {
  if (asksOf(row.about.matter, context.matters) === null) return stored;
  return (await reminderNow(row, context))?.leaves ?? null;
}

function channelOf(place: Team): string | undefined {
  return place.status === 'removed' ? undefined : place.facts.channel;
}

async function update(row: DeliveryRow, context: Context): Promise<Attempt> {
  const drawn = await drawUpdate(row, context);
  if (drawn === null || isHeldBack(row, drawn)) return { unwanted: true };
  const message = { ...drawn.message, deliveryId: drawn.post.id };
  const attempt = orGivenUp(row, await context.messenger.update(drawn.serviceUrl, drawn.sent, message));
  if (!('failed' in attempt) || !isLost(attempt.failed.reason, row)) return attempt;
  if (!drawn.anew) return { unwanted: true };
  await postAnew(row, drawn, context);
  return attempt;
}

/** A card that is drawn anew takes what people are writing in it from them: counts are redrawn when it is at rest. */
function isHeldBack({ payload }: DeliveryRow, { message }: DrawnUpdate): boolean {
  return isOfCounts(payload) && isWrittenIn(message.card);
}

/** Teams says so, or somebody has pressed and it is refused still (a deleted post may be answered 403). */
function isLost(reason: string | undefined, { payload }: DeliveryRow): boolean {
  if (reason === 'gone') return true;
  return isPressed(payload) && reason !== undefined && !NOT_OF_THE_POST.has(reason);
}

/** The post is gone: it is posted anew, once a lost post, and the new one is kept up to date from then on. */
async function postAnew(row: DeliveryRow, drawn: DrawnUpdate, context: Context) {
  const { serviceUrl, channel, message, post: lost } = drawn;
  context.log.warn({ delivery: row.id, matter: row.about.matter }, 'a post is gone in Teams and is posted anew');
  const place = { serviceUrl, channel, about: lost.about };
  await context.store.outbox.add(postIn(place, againKey(lost.id), message, [], firstKey(lost)));
}
