import type { PressedCard } from '../cards/declared-card.ts';
import { DATES_CARD } from '../dates/cards/question.ts';
import { EXTRA_CARD } from '../extra/cards/request.ts';
import { TEAM_CARD } from '../forum/cards/team.ts';
import type { Question } from '../kernel/access.ts';
import { APPROVAL_CARD } from '../meeting/cards/approval.ts';
import { NOTICE_CARD } from '../meeting/cards/notice.ts';
import { VERIFICATION_CARD } from '../minutes/cards/verification.ts';
import { ROUND_CARD } from '../round/cards/press.ts';

/** Every card that something can be pressed on, under the question that draws it. */
export const CARDS = {
  card: NOTICE_CARD,
  'approval-card': APPROVAL_CARD,
  'verification-card': VERIFICATION_CARD,
  'round-card': ROUND_CARD,
  'dates-card': DATES_CARD,
  'extra-card': EXTRA_CARD,
  greeting: TEAM_CARD,
} satisfies { [Draw in Question]?: PressedCard<Draw> };
