import { question } from '../../../service/question.ts';
import { drawDates } from '../draw.ts';
import { aboutDatesCard } from './one.ts';

export const datesCard = question({
  question: 'dates-card',
  ...aboutDatesCard,
  view: ({ bundle, reader }, { drawing }) => drawDates(bundle, reader, drawing),
});
