import type { tabRoundFirstSv } from './tab-first-sv.ts';

export const tabRoundFirstEn = {
  'tab.rounds.toAnswer': 'Questions to answer',
  'tab.rounds.lastDay': 'Last day {near}, {deadline}',
  'tab.rounds.overdue': 'The last day was {near}, {deadline}',
  'tab.round.hasDraft': 'There is a draft',
} satisfies Record<keyof typeof tabRoundFirstSv, string>;
