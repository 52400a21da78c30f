import { mayDo } from '../../../kernel/access.ts';
import { paperName } from '../../../kernel/file-name.ts';
import { isRefusal, refuse } from '../../../kernel/refusal.ts';
import { questionWith } from '../../../service/question.ts';
import { text } from '../../../texts/text.ts';
import { roundView } from '../../views/page.ts';
import { roundTable } from '../../views/table.ts';
import { roundHref } from '../draw.ts';
import { seeableRound } from './one.ts';

/** A Round's answers as a sheet. */
export const roundSheet = questionWith({
  question: 'round-sheet',
  ...seeableRound,
  access: (seen, seeing) => {
    const { roles, otherwise } = seeableRound.access(seen, seeing);
    return { roles, otherwise: mayDo('round', roles) ? refuse('refusal.secretariat-only') : otherwise };
  },
  more: async ({ bundle, reader }, { asked: { kind, language }, drawing }, { papers }) => {
    const page = roundHref(bundle, drawing);
    const table = roundTable(roundView(bundle, reader), page, language);
    return papers.make({ paper: 'round-sheet', kind, table, page, language });
  },
  view: ({ bundle }, { asked: { kind, language } }, bytes) => {
    if (isRefusal(bytes)) return bytes;
    const { title } = bundle.round.fields;
    return { name: paperName(text(language, 'round.sheet.file', { title }), kind), kind, bytes };
  },
});
