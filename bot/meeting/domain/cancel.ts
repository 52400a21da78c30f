import type { Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { settled } from './agenda-editing.ts';
import type { Meeting } from './state.ts';
import { faultInMeeting, type MeetingSetting } from './still-open.ts';

export const mayCancelMeeting: MayNow<Meeting, MeetingSetting> = (meeting, asked) =>
  secretariatOnly('cancel-meeting', asked) ?? faultInMeeting(meeting, asked);

/** The secretariat calls a meeting off (ställer in mötet); its card and page say so, and its answers are closed. */
export const cancelMeeting: Decide<'cancel-meeting', Meeting, MeetingSetting> = (meeting, command, asked) => {
  const not = mayCancelMeeting(meeting, asked);
  if (not) return not;
  const { meeting: id, reason } = command;
  const cancelled = { type: 'meeting-cancelled', kind: 'meeting', id, words: { reason } } as const;
  return [...settled(id, meeting, asked.forum), cancelled];
};
