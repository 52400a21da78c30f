import { question } from '../../../service/question.ts';
import { drawDates } from '../draw.ts';
import { seeableDatesCard } from './one.ts';

export const datesCard = question({
  question: 'dates-card',
  ...seeableDatesCard,
  view: ({ bundle, reader }, { drawing }) => drawDates(bundle, reader, drawing),
});
