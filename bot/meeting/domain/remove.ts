import type { Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { refuse } from '../../kernel/refusal.ts';
import { isOver } from './hours.ts';
import { type Meeting, revisionOf } from './state.ts';
import type { MeetingSetting } from './still-open.ts';

export interface RemoveSetting extends MeetingSetting {
  /** Did it come of a date question or of members' request, to which the body's channel was told the day? */
  promised: boolean;
  /** Are its minutes begun? */
  noted: boolean;
}

export const mayRemoveMeeting: MayNow<Meeting, RemoveSetting> = (meeting, asked) => {
  const { forum, zone, promised, noted, now } = asked;
  const names = { forum: forum.shortName };
  const denied = secretariatOnly('remove-meeting', asked);
  if (denied) return denied;
  if (revisionOf(meeting) > 0) return refuse('refusal.remove-called', names);
  if (isOver(meeting.definition.when, zone, now)) return refuse('refusal.meeting-over', names);
  if (promised) return refuse('refusal.remove-promised', names);
  if (noted) return refuse('refusal.remove-noted', names);
  const asksChair = meeting.approvalAsked !== undefined || meeting.approval !== undefined;
  return asksChair ? refuse('refusal.remove-asked', names) : undefined;
};

/** The secretariat takes away a meeting that was planned by mistake. Whoever has been told of it is told by a cancellation instead. */
export const removeMeeting: Decide<'remove-meeting', Meeting, RemoveSetting> = (meeting, { meeting: id }, asked) =>
  mayRemoveMeeting(meeting, asked) ?? [{ type: 'meeting-removed', kind: 'meeting', id }];
