import { mayDo } from '../../../kernel/access.ts';
import { type Actor, isUnknown } from '../../../kernel/actor.ts';
import { rolesOf } from '../../../kernel/asking/relation.ts';
import { localDate } from '../../../kernel/local-time.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Who } from '../../../ports/service.ts';
import type { Context } from '../../../service/context.ts';
import { question, readerOf, type Seeable, see } from '../../../service/question.ts';
import type { Language } from '../../../texts/text.ts';
import type { Reader } from '../../../views/reader.ts';
import type { RoundBundle } from '../../views/bundle.ts';
import { memosView } from '../../views/memos.ts';
import { roundView } from '../../views/page.ts';
import { papersReads, roundBundleOf, roundReads } from '../bundle.ts';
import { roundHref } from '../draw.ts';

export interface SeenRound {
  bundle: RoundBundle;
  reader: Reader;
}

/**
 * A reader sees a Round to a body where they hold a seat today, or held one when it was asked; of one about a meeting's
 * minutes, at the meeting too, as the minutes are. The secretariat sees all.
 */
export const seeableRound: Seeable<{ id: string; language: Language }, SeenRound> = {
  reads: ({ asked: { id } }, rows) => [...roundReads(id, rows, { people: true }), ...papersReads(id, rows)],
  find: (loaded, seeing) => {
    const bundle = roundBundleOf(loaded, seeing.asked.id, seeing.now);
    return bundle ? { bundle, reader: readerOf(seeing) } : refuse('refusal.unknown-round');
  },
  access: ({ bundle }, { actor }) => ({
    roles: roundRoles(bundle, actor),
    otherwise: isUnknown(actor)
      ? refuse('refusal.unknown-person')
      : refuse('refusal.not-yours-to-see', { forum: bundle.forum.shortName }),
  }),
};

function roundRoles({ round, zone, today, seats, held }: RoundBundle, actor: Actor) {
  const days = [localDate(new Date(round.askedAt), zone), today, ...(held === undefined ? [] : [held])];
  return days.flatMap((day) => rolesOf(actor, seats, day));
}

export function maySeeRound(bundle: RoundBundle, actor: Actor): boolean {
  return mayDo('round', roundRoles(bundle, actor));
}

/** For files of answers. */
export function seeRound(who: Who, id: string, language: Language, context: Context): Promise<SeenRound | Refusal> {
  return see('round', seeableRound, who, { id, language }, context);
}

export const round = question({
  question: 'round',
  ...seeableRound,
  view: ({ bundle, reader }, { asked, drawing }) => ({
    ...roundView(bundle, reader, asked.municipality),
    memos: memosView(bundle, reader, roundHref(bundle, drawing)),
  }),
});
