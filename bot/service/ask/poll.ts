import { mayDo } from '../../domain/access.ts';
import { rolesOf } from '../../domain/asking/relation.ts';
import { localDate } from '../../domain/local-time.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import type { Drawn, Who } from '../../ports/service.ts';
import type { Language } from '../../texts/text.ts';
import type { PollBundle } from '../../views/poll-bundle.ts';
import { pollView } from '../../views/poll-page.ts';
import type { PollView } from '../../views/poll-view.ts';
import type { Reader } from '../../views/reader.ts';
import { actorOf, actorReads } from '../actor.ts';
import { newDrawing } from '../channel-reader.ts';
import type { Context } from '../context.ts';
import { drawDates } from '../draw-dates.ts';
import { gather } from '../gather.ts';
import { pollBundleOf, pollReads } from '../poll-bundle.ts';
import { pollClashes } from './poll-clashes.ts';

interface Seen {
  bundle: PollBundle;
  reader: Reader;
}

/** A reader sees a question to a body where they hold a seat today, or held one when it was asked; the secretariat sees all. */
async function see(
  what: 'poll' | 'card',
  who: Who,
  id: string,
  language: Language,
  context: Context,
): Promise<Seen | Refusal> {
  if (who.kind === 'account' && who.tenant !== context.tenant) return refuse('refusal.other-tenant');
  const loaded = await gather(context.store, (rows) => [...actorReads(who), ...pollReads(id, rows, { people: true })]);
  const now = context.clock.now();
  const bundle = pollBundleOf(loaded, id, now);
  if (bundle === undefined) return refuse('refusal.unknown-poll');
  const actor = actorOf(who, loaded);
  const days = [localDate(new Date(bundle.poll.askedAt), bundle.zone), bundle.today];
  const roles = days.flatMap((day) => rolesOf(actor, bundle.seats, day));
  if (mayDo(what, roles)) return { bundle, reader: { actor, language, now, drawn: newDrawing(context) } };
  if (actor.kind === 'account' && actor.person === null) return refuse('refusal.unknown-person');
  return refuse(what === 'card' ? 'refusal.no-seat' : 'refusal.not-yours-to-see', { forum: bundle.forum.shortName });
}

export async function askPoll(who: Who, id: string, language: Language, context: Context): Promise<PollView | Refusal> {
  const seen = await see('poll', who, id, language, context);
  if (isRefusal(seen)) return seen;
  return pollView(seen.bundle, seen.reader, await pollClashes(seen.bundle, seen.reader, context));
}

export async function askPollCard(
  who: Who,
  id: string,
  language: Language,
  context: Context,
): Promise<Drawn | Refusal> {
  const seen = await see('card', who, id, language, context);
  return isRefusal(seen) ? seen : drawDates(seen.bundle, seen.reader, context);
}
