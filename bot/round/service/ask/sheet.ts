import { mayDo } from '../../../kernel/access.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { question } from '../../../service/question.ts';
import { text } from '../../../texts/text.ts';
import { roundSheetCsv } from '../../papers/sheet-csv.ts';
import { roundSheetXlsx } from '../../papers/sheet-xlsx.ts';
import { roundView } from '../../views/page.ts';
import { roundTable } from '../../views/table.ts';
import { roundHref } from '../draw.ts';
import { seeableRound } from './one.ts';
import { paperName } from './paper-name.ts';

/** A Round's answers as a sheet. */
export const roundSheet = question({
  question: 'round-sheet',
  ...seeableRound,
  access: (seen, seeing) => {
    const { roles, otherwise } = seeableRound.access(seen, seeing);
    return { roles, otherwise: mayDo('round', roles) ? refuse('refusal.secretariat-only') : otherwise };
  },
  view: async ({ bundle, reader }, { asked: { kind, language }, drawing }) => {
    const view = roundView(bundle, reader);
    const page = roundHref(bundle, drawing);
    const table = roundTable(view, page, language);
    const bytes = kind === 'csv' ? roundSheetCsv(table) : await roundSheetXlsx(table, page, language);
    return { name: paperName(text(language, 'round.sheet.file', { title: view.title }), kind), kind, bytes };
  },
});
