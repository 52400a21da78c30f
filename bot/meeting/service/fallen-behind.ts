import { canonical } from '../../kernel/canonical.ts';
import type { Redraw } from '../../ports/matters.ts';
import { approvalState } from '../domain/approve-agenda.ts';
import { MEETING_ROLES, type MeetingDeliveryRole } from '../domain/delivery.ts';
import { agendaOf, revisionOf } from '../domain/state.ts';
import type { MeetingBundle } from '../views/bundle.ts';
import { MEETING_MATTER } from './matter.ts';

/** What has been said about a meeting and is not so any more. */
export function fallenBehind(before: MeetingBundle | undefined, after: MeetingBundle | undefined): Redraw[] {
  if (before === undefined || after === undefined) return [];
  return redraw(after.id, rolesBehind(before, after));
}

export function redraw(id: string, roles: readonly MeetingDeliveryRole[]): Redraw[] {
  return roles.length > 0 ? [{ matter: { kind: 'meeting', id }, roles }] : [];
}

/** Everything that can be drawn anew. */
export function everyRole(): MeetingDeliveryRole[] {
  return MEETING_ROLES.filter((role) => MEETING_MATTER.roles[role].draw !== null);
}

/** A newer notice or change, the end of it, or a secret in its agenda takes the place of all; what is asked of the chair, of the question. */
function rolesBehind(before: MeetingBundle, after: MeetingBundle): MeetingDeliveryRole[] {
  const [was, is] = [before.meeting, after.meeting];
  if (was.status !== is.status || revisionOf(was) !== revisionOf(is)) return everyRole();
  if (is.status === 'noticed' && canonical(agendaOf(was, [])) !== canonical(agendaOf(is, []))) return everyRole();
  const approval = approvalState(was, before.forum) !== approvalState(is, after.forum);
  const moved = canonical(was.definition) !== canonical(is.definition);
  return approval || moved ? ['approval'] : [];
}
