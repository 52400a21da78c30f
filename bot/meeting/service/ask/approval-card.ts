import { question } from '../../../service/question.ts';
import { drawApproval } from '../draw-notice.ts';
import { seeableMeetingCard } from './one.ts';

export const approvalCard = question({
  question: 'approval-card',
  ...seeableMeetingCard,
  view: ({ bundle, actor }, { asked, drawing, now }) => drawApproval(bundle, actor, asked.language, drawing, now),
});
