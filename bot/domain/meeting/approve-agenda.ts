import { mayDo, type Role } from '../access.ts';
import type { ForumDefinition } from '../cooperation/definition.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type AgendaSetting, settled } from './agenda-editing.ts';
import { isOver } from './hours.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingFact } from './meeting-facts.ts';

/** How the chair stands to the agenda as it is now. */
export type ApprovalState = 'not-needed' | 'not-asked' | 'asked' | 'approved' | 'changed-since';

export function approvalState(meeting: Meeting, forum: ForumDefinition): ApprovalState {
  const edition = meeting.agendaEdition;
  if (!forum.rules.chairApprovesAgenda) return 'not-needed';
  if (meeting.approval?.edition === edition) return 'approved';
  if (meeting.approvalAsked === edition) return 'asked';
  return meeting.approval === undefined && meeting.approvalAsked === undefined ? 'not-asked' : 'changed-since';
}

/** The secretariat asks the chair, who decides on the agenda in this body. */
export function askApproval(
  id: string,
  meeting: Meeting,
  setting: AgendaSetting,
  roles: readonly Role[],
  now: Date,
): MeetingFact[] | Refusal | 'repeat' {
  const { forum } = setting;
  if (!mayDo('ask-approval', roles)) return refuse('refusal.secretariat-only');
  const state = approvalState(meeting, forum);
  const fault = faultInAsking(meeting, state, setting, now);
  if (fault) return fault;
  if (state === 'asked' || state === 'approved') return 'repeat';
  const first = settled(id, meeting, forum);
  return [...first, { type: 'approval-asked', kind: 'meeting', id, edition: editionAfter(meeting, first) }];
}

/** The chair approves the agenda they saw; the secretariat may record that it was done by word of mouth. */
export function approveAgenda(
  id: string,
  meeting: Meeting,
  { edition, how }: { edition: number; how: 'card' | 'page' | 'oral' },
  setting: AgendaSetting,
  roles: readonly Role[],
  now: Date,
): MeetingFact[] | Refusal | 'repeat' {
  const { forum } = setting;
  const allowed = how === 'oral' ? roles.includes('secretariat') : roles.includes('chair');
  if (!mayDo('approve-agenda', roles) || !allowed) return refuse('refusal.chair-only', { forum: forum.shortName });
  const state = approvalState(meeting, forum);
  const fault = faultInAsking(meeting, state, setting, now);
  if (fault) return fault;
  if (state === 'approved') return 'repeat';
  if (edition !== meeting.agendaEdition) return refuse('refusal.agenda-changed');
  const first = settled(id, meeting, forum);
  return [...first, { type: 'agenda-approved', kind: 'meeting', id, edition: editionAfter(meeting, first), how }];
}

/** The agenda that is asked about is settled first: sending it later is no change of it. */
function editionAfter(meeting: Meeting, first: readonly MeetingFact[]): number {
  return meeting.agendaEdition + first.length;
}

function faultInAsking(
  meeting: Meeting,
  state: ApprovalState,
  { forum, zone }: AgendaSetting,
  now: Date,
): Refusal | undefined {
  const names = { forum: forum.shortName };
  if (state === 'not-needed') return refuse('refusal.no-approval-needed', names);
  if (meeting.status === 'cancelled') return refuse('refusal.meeting-cancelled', names);
  return isOver(meeting.definition.when, zone, now) ? refuse('refusal.meeting-over', names) : undefined;
}
