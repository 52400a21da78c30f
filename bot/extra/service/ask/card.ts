import { rolesOf } from '../../domain/asking/relation.ts';
import { localDate } from '../../domain/local-time.ts';
import { refuse } from '../../domain/refusal.ts';
import { drawOwnExtra } from '../draw-extra.ts';
import { extraBundleOf, extraReads } from '../extra-bundle.ts';
import { question } from './question.ts';

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
