import { text } from '../../texts/text.ts';
import { drawRound } from '../draw-round.ts';
import { question } from './question.ts';
import { aboutRound } from './round.ts';

export const roundCard = question({
  question: 'round-card',
  ...aboutRound,
  view: ({ bundle, reader }, { asked: { refused, language }, drawing }) => {
    const why = refused && { refused: text(language, refused.refused, refused.params) };
    return drawRound(bundle, reader, drawing, why);
  },
});
