import { forums } from '../../../forum/service/bodies.ts';
import { rolesOf } from '../../../kernel/asking/relation.ts';
import { isLocalDate } from '../../../kernel/local-time.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { question } from '../../../service/question.ts';
import { deadlineView } from '../../views/deadline.ts';
import { todayIn } from '../bundle.ts';
import { deadlineNames, deadlineReads, proposalFor } from '../meetings.ts';

/** The last day for input that fits a sender's day, while it is thought of. */
export const deadline = question({
  question: 'deadline',
  fault: ({ answerBy }) => (isLocalDate(answerBy) ? undefined : refuse('refusal.no-such-day', { date: answerBy })),
  reads: ({ now }, rows) => [
    { kind: 'cooperation' },
    ...(rows.list('cooperation').length > 0 ? deadlineReads(todayIn(rows, now)) : []),
  ],
  find: (loaded) => ({ loaded }),
  access: (_, { actor }) => ({ roles: rolesOf(actor, [], ''), otherwise: refuse('refusal.secretariat-only') }),
  view: ({ loaded }, { asked: { answerBy, forum: id, language }, now }) => {
    const today = todayIn(loaded, now);
    const forum = forums(loaded).find((one) => one.id === id);
    if (forum === undefined) return refuse('refusal.unknown-forum');
    if (answerBy < today) return refuse('refusal.consultation-day-past', { date: answerBy });
    return deadlineView(proposalFor(loaded, answerBy, today), deadlineNames(loaded, forum, today), language);
  },
});
