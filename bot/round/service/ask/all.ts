import { mayDo } from '../../../kernel/access.ts';
import { type Actor, isSecretariat } from '../../../kernel/actor.ts';
import { rolesOf } from '../../../kernel/asking/relation.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Asked } from '../../../ports/service.ts';
import type { Context } from '../../../service/context.ts';
import { gather } from '../../../service/gather.ts';
import { questionWith, readerOf, type Seeing } from '../../../service/question.ts';
import type { RoundBundle } from '../../views/bundle.ts';
import { roundLine } from '../../views/page.ts';
import { roundBundles, roundReads } from '../bundle.ts';
import { ASK_ROUND_READS, askRoundMeans } from './means.ts';
import { maySeeRound } from './one.ts';
import { forumsOf, forumsReads, type ShownForums, shownRounds } from './shown.ts';

/** The Rounds that the reader may see: the open ones, the one that ends first on top, and the newest closed ones last. */
export const rounds = questionWith({
  question: 'rounds',
  reads: ({ who }, rows) => forumsReads(who, rows),
  find: (loaded, { actor }) => ({ shown: forumsOf(loaded, actor) }),
  access: (_, { actor }) => ({ roles: rolesOf(actor, [], ''), otherwise: refuse('refusal.unknown-person') }),
  more: readShown,
  view: (_, seeing, { loaded, older }) => {
    const { actor, now, asked } = seeing;
    const reader = readerOf(seeing);
    const seen = roundBundles(loaded, now).filter((bundle) => maySeeRound(bundle, actor));
    const lines = seen.sort(soonestFirst).map((bundle) => roundLine(bundle, reader));
    const canAsk = mayAsk(actor);
    return { rounds: lines, older, canAsk, ask: canAsk ? askRoundMeans(loaded, now, asked.language) : null };
  },
});

async function readShown(
  { shown }: { shown: ShownForums },
  { actor, asked }: Seeing<Asked<'rounds'>>,
  { store }: Context,
) {
  const { reads, older } = await shownRounds(shown, asked.before, store);
  const loaded = await gather(store, (rows) => [
    ...(actor.kind === 'account' ? [{ kind: 'account' as const, ids: [actor.account] }] : []),
    ...(isSecretariat(actor) ? ASK_ROUND_READS : []),
    ...reads,
    ...rows.list('round').flatMap(({ id }) => roundReads(id, rows, { people: true })),
  ]);
  return { loaded, older };
}

function mayAsk(actor: Actor): boolean {
  return mayDo('ask-round', rolesOf(actor, [], ''));
}

function soonestFirst({ id, round: a }: RoundBundle, { id: other, round: b }: RoundBundle): number {
  if (a.status === 'closed' && b.status === 'closed') {
    return `${a.closedAt} ${id}` > `${b.closedAt} ${other}` ? -1 : 1;
  }
  if (a.status !== b.status) return a.status === 'open' ? -1 : 1;
  const [first, second] = [a, b].map(({ fields: { answerBy } }) => `${answerBy.date} ${answerBy.time ?? '24'}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
