import type { Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { canonical } from '../../kernel/canonical.ts';
import type { MeetingDefinition } from '../../kernel/definition.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { askedUntil, faultInAnswerBy } from './answer-by.ts';
import { faultInFields, type MeetingFields } from './check-fields.ts';
import { type Changed, type MeetingFact, meetingParts } from './facts.ts';
import type { Meeting } from './state.ts';
import { faultInMeeting, type MeetingSetting } from './still-open.ts';

export interface ChangeSetting extends MeetingSetting {
  /** Is the notice's post not known to stand in the channel? */
  lost: boolean;
}

export const mayChangeMeeting: MayNow<Meeting, MeetingSetting> = (meeting, asked) =>
  secretariatOnly('change-meeting', asked) ?? faultInMeeting(meeting, asked);

/**
 * The secretariat moves a meeting or changes its place, mode, link or words. Once the notice is sent everybody is told at
 * the same time, and asked again where the secretariat chose so.
 */
export const changeMeeting: Decide<'change-meeting', Meeting, ChangeSetting> = (meeting, command, asked) => {
  const not = mayChangeMeeting(meeting, asked);
  if (not) return not;
  const { meeting: id, base, fields } = command;
  const { forum, zone, lost, now } = asked;
  if (fields.forum !== meeting.definition.forum) return refuse('refusal.malformed');
  if (base !== meeting.edition) return refuse('refusal.changed-meanwhile');
  const fault = faultInFields(fields, forum, zone, now);
  if (fault) return fault;
  const definition = withFields(meeting.definition, fields);
  const wrong = faultInLastDay(meeting, command.answerBy, { ...asked, last: definition.when.date });
  if (wrong) return wrong;
  const itself = changed(meeting.definition, definition);
  const again = command.again ?? asksAgain(itself);
  const until = askedUntil(meeting, { ...command, when: definition.when, again }, asked);
  const what: Changed[] = until.other ? [...itself, 'answer-by'] : itself;
  const facts: MeetingFact[] = [];
  const asks = what.length > 0 && again;
  if (canonical(definition) !== canonical(meeting.definition)) {
    facts.push({ type: 'meeting-changed', kind: 'meeting', id, again: asks, ...meetingParts(definition) });
  }
  if (meeting.status === 'noticed' && what.length > 0) {
    const revision = meeting.revision + 1;
    const anew = lost ? { anew: true as const } : {};
    facts.push({ type: 'notice-changed', kind: 'meeting', id, revision, what, again, ...until.by, ...anew });
  }
  return facts.length > 0 ? facts : 'repeat';
};

/** Before the notice there is no last day for answers; the one that stands may have passed. */
function faultInLastDay(
  meeting: Meeting,
  answerBy: string | undefined,
  { last, ...asked }: MeetingSetting & { now: Date; last: string },
): Refusal | undefined {
  if (answerBy === undefined) return undefined;
  if (meeting.status !== 'noticed') return refuse('refusal.meeting-not-called', { forum: asked.forum.shortName });
  return answerBy === '' || answerBy === meeting.answerBy ? undefined : faultInAnswerBy(answerBy, last, asked);
}

/** Unless the secretariat chose: a new time or form is another question to those who answered, a new room is not. */
function asksAgain(what: readonly Changed[]): boolean {
  return what.some((one) => one === 'time' || one === 'mode');
}

/** The fields replace the old ones; what the page does not write (the folder's agenda, the guests) stays. */
function withFields(definition: MeetingDefinition, fields: MeetingFields): MeetingDefinition {
  const { id, agenda, guests } = definition;
  return { id, ...fields, ...(agenda ? { agenda } : {}), ...(guests ? { guests } : {}) };
}

function changed(before: MeetingDefinition, after: MeetingDefinition): Changed[] {
  const differs = (name: keyof MeetingDefinition) => canonical(before[name]) !== canonical(after[name]);
  const what: Changed[] = differs('when') ? ['time'] : [];
  for (const name of ['place', 'mode', 'link', 'title', 'purpose'] as const) if (differs(name)) what.push(name);
  return what;
}
