import { question, readerOf } from '../../../service/question.ts';
import { agendasView } from '../../views/agendas.ts';
import { seeableMinutes } from './one.ts';

/** Afterwards the agendas are read by those who saw the meeting. */
export const agendas = question({
  question: 'agendas',
  ...seeableMinutes,
  view: ({ bundle, registration }, seeing) => agendasView(bundle, readerOf(seeing), registration),
});
