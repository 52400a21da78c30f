import type { Question } from '../domain/access.ts';
import { APPROVAL_CARD } from './approval-card.ts';
import { DATES_CARD } from './dates-card.ts';
import type { PressedCard } from './declared-card.ts';
import { EXTRA_CARD } from './extra-card.ts';
import { NOTICE_CARD } from './notice-card.ts';
import { ROUND_CARD } from './round-press.ts';
import { TEAM_CARD } from './team-card.ts';

/** Every card that something can be pressed on, under the question that draws it. */
export const CARDS = {
  card: NOTICE_CARD,
  'approval-card': APPROVAL_CARD,
  'round-card': ROUND_CARD,
  'poll-card': DATES_CARD,
  'extra-card': EXTRA_CARD,
  greeting: TEAM_CARD,
} satisfies { [Draw in Question]?: PressedCard<Draw> };
