import type { Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { canonical } from '../../kernel/canonical.ts';
import type { MeetingDefinition } from '../../kernel/definition.ts';
import { refuse } from '../../kernel/refusal.ts';
import { faultInFields, type MeetingFields } from './check-fields.ts';
import { meetingParts } from './facts.ts';
import type { Meeting, RemovedMeeting } from './state.ts';
import type { MeetingSetting } from './still-open.ts';

/** The chair plans an extra meeting only. */
export const mayPlanMeeting: MayNow<undefined, Pick<MeetingDefinition, 'kind'>> = (_none, asked) => {
  const theirs = asked.kind === 'extra' || asked.roles.includes('secretariat');
  return secretariatOnly('plan-meeting', asked) ?? (theirs ? undefined : refuse('refusal.secretariat-only'));
};

/** What has the new meeting's id already. */
export type Existing = Meeting | RemovedMeeting | undefined;

/**
 * The secretariat puts a meeting in the year; the body's chair may call an extra one. Nothing is sent. Somebody who saves
 * again because the first answer was lost finds the meeting done.
 */
export const planMeeting: Decide<'plan-meeting', Existing, MeetingSetting> = (existing, command, asked) => {
  const { id, fields } = command;
  const not = mayPlanMeeting(undefined, { ...asked, kind: fields.kind });
  if (not) return not;
  if (existing?.status === 'removed') return refuse('refusal.meeting-removed');
  if (existing) return isThis(existing, id, fields) ? 'repeat' : refuse('refusal.meeting-exists');
  const fault = faultInFields(fields, asked.forum, asked.zone, asked.now);
  if (fault) return fault;
  return [{ type: 'meeting-planned', kind: 'meeting', id, ...meetingParts({ id, ...fields }) }];
};

function isThis({ status, definition }: Meeting, id: string, fields: MeetingFields): boolean {
  return status !== 'cancelled' && canonical(definition) === canonical({ id, ...fields });
}
