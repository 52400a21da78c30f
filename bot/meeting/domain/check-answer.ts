import type { ForumDefinition, MeetingDefinition, SeatRole } from '../../kernel/definition.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { RsvpAnswer, RsvpValue } from './rsvp.ts';

/** The answers that make sense for a meeting and a seat, the likely one first. */
export function choicesFor(meeting: MeetingDefinition, forum: ForumDefinition, role: SeatRole): RsvpValue[] {
  const choices: RsvpValue[] = [];
  if (meeting.mode !== 'remote') choices.push('attending');
  if (meeting.mode === 'remote' || (meeting.mode !== 'on-site' && forum.rules.remoteAllowed)) choices.push('remote');
  choices.push('declined');
  if (role === 'member') choices.push('substitute');
  return choices;
}

/** What is wrong with an answer, or undefined. */
export function faultInAnswer(
  answer: RsvpAnswer,
  meeting: MeetingDefinition,
  forum: ForumDefinition,
  role: SeatRole,
): Refusal | undefined {
  if (!choicesFor(meeting, forum, role).includes(answer.value)) {
    if (answer.value === 'remote') return refuse('refusal.no-remote');
    return refuse(answer.value === 'attending' ? 'refusal.no-room' : 'refusal.members-substitute');
  }
  return faultInHours(answer, meeting);
}

function faultInHours({ value, from, until }: RsvpAnswer, { when }: MeetingDefinition): Refusal | undefined {
  if (from === undefined && until === undefined) return undefined;
  if (value !== 'attending' && value !== 'remote') return refuse('refusal.times-not-for-this');
  if (from !== undefined && until !== undefined && from >= until) return refuse('refusal.times-reversed');
  const { start, end } = when;
  if (when.endDate !== undefined || start === undefined || end === undefined) return undefined;
  const outside = (time: string | undefined) => time !== undefined && (time < start || time > end);
  const empty = from === end || until === start;
  return outside(from) || outside(until) || empty ? refuse('refusal.times-outside', { start, end }) : undefined;
}
