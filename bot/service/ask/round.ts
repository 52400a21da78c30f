import { mayDo } from '../../domain/access.ts';
import type { Actor } from '../../domain/actor.ts';
import { rolesOf } from '../../domain/asking/relation.ts';
import { localDate } from '../../domain/local-time.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import type { Drawn, Who } from '../../ports/service.ts';
import { type Language, text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import type { RoundBundle } from '../../views/round-bundle.ts';
import { roundLine, roundView } from '../../views/round-page.ts';
import type { RoundsView, RoundView } from '../../views/round-view.ts';
import { actorOf, actorReads } from '../actor.ts';
import { newDrawing } from '../channel-reader.ts';
import type { Context } from '../context.ts';
import { drawRound } from '../draw-round.ts';
import { gather } from '../gather.ts';
import { roundBundleOf, roundBundles, roundReads } from '../round-bundle.ts';
import { ASK_ROUND_READS, askRoundMeans } from './ask-round-means.ts';
import { shownRounds } from './rounds-shown.ts';

export interface SeenRound {
  bundle: RoundBundle;
  reader: Reader;
}

/** A reader sees a Round to a body where they hold a seat today, or held one when it was asked; the secretariat sees all. */
export async function seeRound(
  who: Who,
  id: string,
  language: Language,
  context: Context,
): Promise<SeenRound | Refusal> {
  if (who.kind === 'account' && who.tenant !== context.tenant) return refuse('refusal.other-tenant');
  const loaded = await gather(context.store, (rows) => [...actorReads(who), ...roundReads(id, rows, { people: true })]);
  const now = context.clock.now();
  const bundle = roundBundleOf(loaded, id, now);
  if (bundle === undefined) return refuse('refusal.unknown-round');
  const actor = actorOf(who, loaded);
  if (maySee(bundle, actor)) return { bundle, reader: { actor, language, now, drawn: newDrawing(context) } };
  if (actor.kind === 'account' && actor.person === null) return refuse('refusal.unknown-person');
  return refuse('refusal.not-yours-to-see', { forum: bundle.forum.shortName });
}

function maySee({ round, zone, today, seats }: RoundBundle, actor: Actor): boolean {
  const days = [localDate(new Date(round.askedAt), zone), today];
  return mayDo(
    'round',
    days.flatMap((day) => rolesOf(actor, seats, day)),
  );
}

export async function askRoundView(
  who: Who,
  id: string,
  municipality: string | undefined,
  language: Language,
  context: Context,
): Promise<RoundView | Refusal> {
  const seen = await seeRound(who, id, language, context);
  return isRefusal(seen) ? seen : roundView(seen.bundle, seen.reader, municipality);
}

export async function askRoundCard(
  who: Who,
  id: string,
  refused: Refusal | undefined,
  language: Language,
  context: Context,
): Promise<Drawn | Refusal> {
  const seen = await seeRound(who, id, language, context);
  if (isRefusal(seen)) return seen;
  const why = refused && { refused: text(language, refused.refused, refused.params) };
  return drawRound(seen.bundle, seen.reader, context, why);
}

/**
 * The Rounds that the reader may see: the open ones, the one that ends first on top, and the newest closed ones last.
 * `before`: the closed ones that come after this one instead.
 */
export async function askRounds(
  who: Who,
  before: string | undefined,
  language: Language,
  context: Context,
): Promise<RoundsView | Refusal> {
  if (who.kind === 'account' && who.tenant !== context.tenant) return refuse('refusal.other-tenant');
  const { reads, older } = await shownRounds(who, before, context);
  const loaded = await gather(context.store, (rows) => [
    ...actorReads(who),
    ...(who.kind === 'account' && who.secretariat ? ASK_ROUND_READS : []),
    ...reads,
    ...rows.list('round').flatMap(({ id }) => roundReads(id, rows, { people: true })),
  ]);
  const now = context.clock.now();
  const reader: Reader = { actor: actorOf(who, loaded), language, now, drawn: newDrawing(context) };
  const seen = roundBundles(loaded, now).filter((bundle) => maySee(bundle, reader.actor));
  const lines = seen.sort(soonestFirst).map((bundle) => roundLine(bundle, reader));
  const canAsk = mayDo('ask-round', rolesOf(reader.actor, [], ''));
  return { rounds: lines, older, canAsk, ask: canAsk ? askRoundMeans(loaded, now, language) : null };
}

function soonestFirst({ id, round: a }: RoundBundle, { id: other, round: b }: RoundBundle): number {
  if (a.status === 'closed' && b.status === 'closed') {
    return `${a.closedAt} ${id}` > `${b.closedAt} ${other}` ? -1 : 1;
  }
  if (a.status !== b.status) return a.status === 'open' ? -1 : 1;
  const [first, second] = [a, b].map(({ fields: { answerBy } }) => `${answerBy.date} ${answerBy.time ?? '24'}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
