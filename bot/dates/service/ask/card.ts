import { question } from '../../../service/question.ts';
import { drawDates } from '../draw.ts';
import { aboutPollCard } from './one.ts';

export const pollCard = question({
  question: 'poll-card',
  ...aboutPollCard,
  view: ({ bundle, reader }, { drawing }) => drawDates(bundle, reader, drawing),
});
