import { question } from '../../../service/question.ts';
import { text } from '../../../texts/text.ts';
import { roundFormDocx } from '../../papers/form-docx.ts';
import { roundView } from '../../views/page.ts';
import { roundHref } from '../draw.ts';
import { seeableRound } from './one.ts';
import { paperName } from './paper-name.ts';

/** A Round's questions as a Word file. */
export const roundForm = question({
  question: 'round-form',
  ...seeableRound,
  view: async ({ bundle, reader }, { asked: { language }, drawing }) => {
    const view = roundView(bundle, reader);
    const bytes = await roundFormDocx(view, roundHref(bundle, drawing), language);
    return { name: paperName(text(language, 'round.form.file', { title: view.title }), 'docx'), kind: 'docx', bytes };
  },
});
