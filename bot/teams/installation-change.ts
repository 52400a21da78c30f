import type { TeamsActivity } from './activity.ts';

export type Change = 'came' | 'went' | 'renamed' | 'people' | 'channel-came' | 'channel-went';

/** Teams' own names of what happened (conversationUpdate's channelData.eventType). */
const EVENTS: Record<string, Change> = {
  teamDeleted: 'went',
  teamHardDeleted: 'went',
  // The app is still installed in it, and Teams tells so in no other way.
  teamRestored: 'came',
  teamUnarchived: 'renamed',
  teamRenamed: 'renamed',
  channelCreated: 'channel-came',
  channelRenamed: 'channel-came',
  channelRestored: 'channel-came',
  channelDeleted: 'channel-went',
};

/** What an installationUpdate or a conversationUpdate tells, or null when it is nothing of ours. */
export function changeOf({ type, action, eventType = '', added, removed }: TeamsActivity): Change | null {
  if (type === 'installationUpdate') {
    // "remove-upgrade" is followed by "add-upgrade": the bot did not leave.
    if (action === 'add' || action === 'add-upgrade') return 'came';
    return action === 'remove' ? 'went' : null;
  }
  if (added.bot) return 'came';
  if (removed.bot) return 'went';
  const event = Object.hasOwn(EVENTS, eventType) ? EVENTS[eventType] : undefined;
  return event ?? (added.others || removed.others ? 'people' : null);
}
