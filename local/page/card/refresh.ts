import type { CardAction } from '../../wire.ts';

/** With nobody named, Teams refreshes by itself for groups of at most this many. */
const SMALL_GROUP = 60;

interface Refreshing {
  refresh?: { action?: CardAction; userIds?: unknown };
}

/** The action that Teams itself takes when this person's client shows the card; null when it takes none. */
export function automaticRefresh(card: object, account: string, members: number): CardAction | null {
  const { refresh } = card as Refreshing;
  if (refresh?.action?.type !== 'Action.Execute') return null;
  const named = Array.isArray(refresh.userIds)
    ? refresh.userIds.includes(`8:orgid:${account}`)
    : members <= SMALL_GROUP;
  return named ? refresh.action : null;
}
