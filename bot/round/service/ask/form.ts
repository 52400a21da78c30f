import { paperName } from '../../../kernel/file-name.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import { questionWith } from '../../../service/question.ts';
import { text } from '../../../texts/text.ts';
import { formPaper } from '../../views/form-paper.ts';
import { roundView } from '../../views/page.ts';
import { roundHref } from '../draw.ts';
import { seeableRound } from './one.ts';

/** A Round's questions as a Word file. */
export const roundForm = questionWith({
  question: 'round-form',
  ...seeableRound,
  more: async ({ bundle, reader }, { asked: { language }, drawing }, { papers }) => {
    const view = formPaper(roundView(bundle, reader));
    return papers.make({ paper: 'round-form', view, page: roundHref(bundle, drawing), language });
  },
  view: ({ bundle }, { asked: { language } }, bytes) => {
    if (isRefusal(bytes)) return bytes;
    const { title } = bundle.round.fields;
    return { name: paperName(text(language, 'round.form.file', { title }), 'docx'), kind: 'docx', bytes };
  },
});
