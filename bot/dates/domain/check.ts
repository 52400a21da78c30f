import { canonical } from '../../kernel/canonical.ts';
import type { ForumDefinition, MeetingTime } from '../../kernel/definition.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { faultInAnswerBy } from '../../meeting/domain/answer-by.ts';
import { faultInFields, type MeetingFields } from '../../meeting/domain/check-fields.ts';
import type { DatesFields } from './commands.ts';

export const FEWEST_PROPOSALS = 2;
export const MOST_PROPOSALS = 10;

/** What is wrong with the proposed dates, or undefined. Local times in the cooperation's zone. */
export function faultInProposals(
  fields: DatesFields,
  forum: ForumDefinition,
  zone: string,
  now: Date,
): Refusal | undefined {
  const { proposals } = fields;
  if (proposals.length < FEWEST_PROPOSALS) return refuse('refusal.too-few-proposals');
  if (proposals.length > MOST_PROPOSALS) return refuse('refusal.too-many-proposals', { most: String(MOST_PROPOSALS) });
  for (const [index, when] of proposals.entries()) {
    const fault = faultInFields(meetingFields(fields, when), forum, zone, now);
    if (fault) return fault;
    const same = proposals.findIndex((other) => canonical(other) === canonical(when));
    if (same < index) return refuse('refusal.same-proposal', { date: when.date });
  }
  return faultInAnswerBy(fields.answerBy, lastProposed(fields), { zone, now });
}

/** After the last of the dates no answer is of use. */
export function lastProposed({ proposals }: Pick<DatesFields, 'proposals'>): string {
  return proposals.reduce((last, { date }) => (date > last ? date : last), '');
}

/** The meeting that a question becomes on one of its dates. */
export function meetingFields(
  { proposals: _, answerBy: __, ...fields }: DatesFields,
  when: MeetingTime,
): MeetingFields {
  return { ...fields, when };
}
