import { question } from '../../../service/question.ts';
import { text } from '../../../texts/text.ts';
import { drawRound } from '../draw.ts';
import { seeableRound } from './one.ts';

export const roundCard = question({
  question: 'round-card',
  ...seeableRound,
  view: ({ bundle, reader }, { asked: { refused, language }, drawing }) => {
    const why = refused && { refused: text(language, refused.refused, refused.params) };
    return drawRound(bundle, reader, drawing, why);
  },
});
