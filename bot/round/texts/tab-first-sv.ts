/** What the tab’s first page says of rounds. */
export const tabRoundFirstSv = {
  'tab.rounds.toAnswer': 'Frågor att svara på',
  'tab.rounds.lastDay': 'Sista dag {near}, {deadline}',
  'tab.rounds.overdue': 'Sista dagen var {near}, {deadline}',
  'tab.round.hasDraft': 'Utkast finns',
} as const;
