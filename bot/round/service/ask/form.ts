import { question } from '../../../service/question.ts';
import { text } from '../../../texts/text.ts';
import { formPaper, roundFormDocx } from '../../papers/form-docx.ts';
import { roundView } from '../../views/page.ts';
import { roundHref } from '../draw.ts';
import { createMadeOnce } from '../made-once.ts';
import { seeableRound } from './one.ts';
import { paperName } from './paper-name.ts';

const madeOnce = createMadeOnce();

/** A Round's questions as a Word file. */
export const roundForm = question({
  question: 'round-form',
  ...seeableRound,
  view: async ({ bundle, reader }, { asked: { language }, drawing }) => {
    const view = roundView(bundle, reader);
    const paper = formPaper(view);
    const page = roundHref(bundle, drawing);
    const bytes = await madeOnce(JSON.stringify([paper, page, language]), () => roundFormDocx(paper, page, language));
    return { name: paperName(text(language, 'round.form.file', { title: view.title }), 'docx'), kind: 'docx', bytes };
  },
});
