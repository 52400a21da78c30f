import { CARD_VERSION } from './parts.ts';

/** Teams takes at most so many people in a card's automatic refresh. */
export const MOST_REFRESHED = 60;

/**
 * Lets each reader's client fetch their own card (`users`: 8:orgid:<account>). A body larger than Teams refreshes for has
 * no automatic refresh; nor has a card that is somebody's own.
 */
export function refreshFor(about: string, id: string, title: string, users: string[] = []): object | undefined {
  if (users.length === 0 || users.length > MOST_REFRESHED) return undefined;
  const data = { v: CARD_VERSION, do: 'refresh', [about]: id };
  return { action: { type: 'Action.Execute', title, verb: 'refresh', data }, userIds: users };
}
