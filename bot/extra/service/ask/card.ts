import { rolesOf } from '../../../kernel/asking/relation.ts';
import { localDate } from '../../../kernel/local-time.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { question } from '../../../service/question.ts';
import { extraBundleOf, extraReads } from '../bundle.ts';
import { drawOwnExtra } from '../draw.ts';

/** For those who hold a seat in the body today. */
export const extraCard = question({
  question: 'extra-card',
  reads: ({ asked: { id } }, rows) => extraReads(id, rows),
  find: (loaded, { asked, now }) => extraBundleOf(loaded, asked.id, now) ?? refuse('refusal.unknown-extra'),
  access: ({ seats, zone, forum }, { actor, now }) => ({
    roles: rolesOf(actor, seats, localDate(now, zone)),
    otherwise: refuse('refusal.no-seat', { forum: forum.shortName }),
  }),
  view: (bundle, { actor, asked: { language }, now, drawing }) =>
    drawOwnExtra(bundle, { actor, language, now, drawn: '' }, drawing),
});
