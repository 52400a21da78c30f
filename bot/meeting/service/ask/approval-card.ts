import { question } from '../../../service/question.ts';
import { drawApproval } from '../draw-notice.ts';
import { aboutMeetingCard } from './one.ts';

export const approvalCard = question({
  question: 'approval-card',
  ...aboutMeetingCard,
  view: ({ bundle, actor }, { asked, drawing, now }) => drawApproval(bundle, actor, asked.language, drawing, now),
});
