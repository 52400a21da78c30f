import { mayDo } from '../../domain/access.ts';
import { refuse } from '../../domain/refusal.ts';
import { roundSheetCsv } from '../../papers/round-sheet-csv.ts';
import { roundSheetXlsx } from '../../papers/round-sheet-xlsx.ts';
import { text } from '../../texts/text.ts';
import { roundView } from '../../views/round-page.ts';
import { roundTable } from '../../views/round-table.ts';
import { roundHref } from '../draw-round.ts';
import { paperName } from './paper-name.ts';
import { question } from './question.ts';
import { aboutRound } from './round.ts';

/** A Round's answers as a sheet. */
export const roundSheet = question({
  question: 'round-sheet',
  ...aboutRound,
  access: (seen, seeing) => {
    const { roles, otherwise } = aboutRound.access(seen, seeing);
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
