import type { RoundLine } from '../../bot/round/views/view.ts';

export interface RoundGroups {
  waiting: RoundLine[];
  open: RoundLine[];
  closed: RoundLine[];
}

/** What waits for my answer first, then what else is open, then what is over; each in the service's order. */
export function inGroups(rounds: readonly RoundLine[]): RoundGroups {
  const waiting = rounds.filter(({ toAnswer }) => toAnswer);
  const others = rounds.filter(({ toAnswer }) => !toAnswer);
  return {
    waiting,
    open: others.filter(({ status }) => status === 'open'),
    closed: others.filter(({ status }) => status === 'closed'),
  };
}
