import { drawDates } from '../draw-dates.ts';
import { aboutPollCard } from './poll.ts';
import { question } from './question.ts';

export const pollCard = question({
  question: 'poll-card',
  ...aboutPollCard,
  view: ({ bundle, reader }, { drawing }) => drawDates(bundle, reader, drawing),
});
