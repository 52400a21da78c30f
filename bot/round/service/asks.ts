import { mayDo } from '../../kernel/access.ts';
import { holdersOn } from '../../kernel/asking/seats.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Context } from '../../service/context.ts';
import { type Asks, OF_ANSWERS } from '../../service/matter.ts';
import { text } from '../../texts/text.ts';
import { inOrder } from '../../views/names.ts';
import { isAfter } from '../domain/deadline.ts';
import { closedTo } from '../domain/setting.ts';
import type { RoundBundle } from '../views/bundle.ts';
import { askedNow, isAwaited } from '../views/counts.ts';
import { deadlineWords } from '../views/words.ts';
import { roundBundleOf, roundReads } from './bundle.ts';
import { drawRound } from './draw.ts';

/** Of a Round municipalities are awaited: whoever may answer for one is reminded. */
export const ROUND_ASKS: Asks<Context> = {
  reads: (id, loaded) => roundReads(id, loaded, { people: true }),
  find: (id, loaded, now) => {
    const bundle = roundBundleOf(loaded, id, now);
    if (bundle === undefined) return undefined;
    const { round, forum, team, zone, people, purpose } = bundle;
    const { title, answerBy } = round.fields;
    return {
      ...(purpose.respondent === 'registries'
        ? { against: refuse('refusal.registries-asked'), silent: [] }
        : { against: closedTo(round, { forum }), silent: silentMunicipalities(bundle) }),
      ...{ forum, zone, people, place: team?.status === 'connected' ? team.facts : null },
      reminder: { title: 'round.remind', ...OF_ANSWERS },
      lines: (language, at) => {
        const key = isAfter(answerBy, zone, at) ? 'answer-by.past' : 'answer-by.coming';
        return [`${forum.shortName}: ${title}`, text(language, key, { date: deadlineWords(language, answerBy) })];
      },
      page: { of: 'round', id },
    };
  },
  card: (id, loaded, reader, context) => {
    const bundle = roundBundleOf(loaded, id, reader.now);
    return bundle && drawRound(bundle, reader, context);
  },
};

function silentMunicipalities(bundle: RoundBundle) {
  const { municipalities, seats, today } = bundle;
  const silent = askedNow(bundle).filter((id) => isAwaited(id, bundle));
  const answering = seats.filter(({ role }) => mayDo('answer-round', [role]));
  const found = silent.map((id) => ({
    who: municipalities.get(id)?.name ?? id,
    persons: holdersOn(
      answering.filter(({ municipality }) => municipality === id),
      today,
    ),
  }));
  return inOrder(found, ({ who }) => who);
}
