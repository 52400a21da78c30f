import type { CommandOf, Decide } from '../../declared/decide.ts';
import { mayDo } from '../../kernel/access.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import type { ForumDefinition } from '../../kernel/definition.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { settled } from './agenda-editing.ts';
import type { MeetingFact } from './facts.ts';
import type { Meeting } from './state.ts';
import { faultInMeeting, type MeetingSetting } from './still-open.ts';

/** How the chair stands to the agenda as it is now. */
export type ApprovalState = 'not-needed' | 'not-asked' | 'asked' | 'approved' | 'changed-since';

export function approvalState(meeting: Meeting, forum: ForumDefinition): ApprovalState {
  const edition = meeting.agendaEdition;
  if (!forum.rules.chairApprovesAgenda) return 'not-needed';
  if (meeting.approval?.edition === edition) return 'approved';
  if (meeting.approvalAsked === edition) return 'asked';
  return meeting.approval === undefined && meeting.approvalAsked === undefined ? 'not-asked' : 'changed-since';
}

export const mayAskApproval: MayNow<Meeting, MeetingSetting> = (meeting, asked) => {
  const state = approvalState(meeting, asked.forum);
  const fault = secretariatOnly('ask-approval', asked) ?? faultInAsking(meeting, state, asked);
  return fault ?? (state === 'asked' || state === 'approved' ? 'repeat' : undefined);
};

/** The secretariat asks the chair, who decides on the agenda in this body. */
export const askApproval: Decide<'ask-approval', Meeting, MeetingSetting> = (meeting, { meeting: id }, asked) => {
  const not = mayAskApproval(meeting, asked);
  if (not) return not;
  const first = settled(id, meeting, asked.forum);
  return [...first, { type: 'approval-asked', kind: 'meeting', id, edition: editionAfter(meeting, first) }];
};

type How = Pick<CommandOf<'approve-agenda'>, 'how'>;

/** The chair's own word is given on a card or a page; that it was given by word of mouth is the secretariat's to record. */
export const mayApproveAgenda: MayNow<Meeting, MeetingSetting & How> = (meeting, asked) => {
  const { forum, roles, how } = asked;
  const theirs = how === 'oral' ? roles.includes('secretariat') : roles.includes('chair');
  if (!mayDo('approve-agenda', roles) || !theirs) return refuse('refusal.chair-only', { forum: forum.shortName });
  const state = approvalState(meeting, forum);
  return faultInAsking(meeting, state, asked) ?? (state === 'approved' ? 'repeat' : undefined);
};

/** The chair approves the agenda they saw; the secretariat may record that it was done by word of mouth. */
export const approveAgenda: Decide<'approve-agenda', Meeting, MeetingSetting> = (meeting, command, asked) => {
  const { meeting: id, edition, how } = command;
  const not = mayApproveAgenda(meeting, { ...asked, how });
  if (not) return not;
  if (edition !== meeting.agendaEdition) return refuse('refusal.agenda-changed');
  const first = settled(id, meeting, asked.forum);
  return [...first, { type: 'agenda-approved', kind: 'meeting', id, edition: editionAfter(meeting, first), how }];
};

/** The agenda that is asked about is settled first: sending it later is no change of it. */
function editionAfter(meeting: Meeting, first: readonly MeetingFact[]): number {
  return meeting.agendaEdition + first.length;
}

function faultInAsking(
  meeting: Meeting,
  state: ApprovalState,
  asked: MeetingSetting & { now: Date },
): Refusal | undefined {
  if (state === 'not-needed') return refuse('refusal.no-approval-needed', { forum: asked.forum.shortName });
  return faultInMeeting(meeting, asked);
}
