import { isSecretariat } from '../../../kernel/actor.ts';
import { isRefusal, refuse } from '../../../kernel/refusal.ts';
import { questionWith } from '../../../service/question.ts';
import { municipalitiesAnsweredFor } from '../../domain/answered-for.ts';
import { askedNow } from '../../views/counts.ts';
import { roundHref } from '../draw.ts';
import { memoOf } from '../memos.ts';
import { type SeenRound, seeableRound } from './one.ts';

/** A municipality's officer's memo as a Word file: one's own municipality's, and any for the secretariat. */
export const roundMemo = questionWith({
  question: 'round-memo',
  ...seeableRound,
  more: async (seen, { asked: { municipality }, drawing }, { papers }) => {
    const name = municipalityName(seen, municipality);
    const { document } = seen.bundle.round.fields;
    if (document === undefined) return refuse('refusal.no-document-asked');
    if (name === undefined) return refuse('refusal.not-yours-to-see', { forum: seen.bundle.forum.shortName });
    const page = roundHref(seen.bundle, drawing);
    const { name: file, paper } = memoOf(seen.bundle, document, { municipality: name, page });
    const bytes = await papers.make(paper);
    return isRefusal(bytes) ? bytes : { name: file, kind: 'docx' as const, bytes };
  },
  view: (_seen, _seeing, made) => made,
});

function municipalityName({ bundle, reader: { actor } }: SeenRound, municipality: string): string | undefined {
  const asked = askedNow(bundle);
  const own = isSecretariat(actor) ? asked : municipalitiesAnsweredFor(actor, asked, bundle.seats, bundle.today);
  return own.includes(municipality) ? bundle.municipalities.get(municipality)?.name : undefined;
}
