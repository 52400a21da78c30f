import { roundFormDocx } from '../../papers/round-form-docx.ts';
import { text } from '../../texts/text.ts';
import { roundView } from '../../views/round-page.ts';
import { roundHref } from '../draw-round.ts';
import { paperName } from './paper-name.ts';
import { question } from './question.ts';
import { aboutRound } from './round.ts';

/** A Round's questions as a Word file. */
export const roundForm = question({
  question: 'round-form',
  ...aboutRound,
  view: async ({ bundle, reader }, { asked: { language }, drawing }) => {
    const view = roundView(bundle, reader);
    const bytes = await roundFormDocx(view, roundHref(bundle, drawing), language);
    return { name: paperName(text(language, 'round.form.file', { title: view.title }), 'docx'), kind: 'docx', bytes };
  },
});
