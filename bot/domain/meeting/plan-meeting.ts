import { mayDo, type Role } from '../access.ts';
import { canonical } from '../cooperation/canonical.ts';
import type { ForumDefinition } from '../cooperation/definition.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { faultInFields, type MeetingFields } from './check-fields.ts';
import type { Meeting } from './meeting.ts';
import { type MeetingFact, meetingParts } from './meeting-facts.ts';

export interface PlanSetting {
  forum: ForumDefinition;
  /** IANA name of the cooperation's time zone. */
  zone: string;
}

/**
 * The secretariat puts a meeting in the year; the body's chair may call an extra one. Nothing is sent. Somebody who saves
 * again because the first answer was lost finds the meeting done.
 */
export function planMeeting(
  id: string,
  existing: Meeting | undefined,
  fields: MeetingFields,
  { forum, zone }: PlanSetting,
  roles: readonly Role[],
  now: Date,
): MeetingFact[] | Refusal | 'repeat' {
  if (!mayDo('plan-meeting', roles)) return refuse('refusal.secretariat-only');
  if (fields.kind !== 'extra' && !roles.includes('secretariat')) return refuse('refusal.secretariat-only');
  if (existing) return isThis(existing, id, fields) ? 'repeat' : refuse('refusal.meeting-exists');
  const fault = faultInFields(fields, forum, zone, now);
  if (fault) return fault;
  return [{ type: 'meeting-planned', kind: 'meeting', id, ...meetingParts({ id, ...fields }) }];
}

function isThis({ status, definition }: Meeting, id: string, fields: MeetingFields): boolean {
  return status !== 'cancelled' && canonical(definition) === canonical({ id, ...fields });
}
