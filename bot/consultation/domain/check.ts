import type { ForumDefinition } from '../../kernel/definition.ts';
import { within } from '../../kernel/imported.ts';
import { isLocalDate, isPartOfDate } from '../../kernel/local-time.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { faultInForm } from '../../round/domain/check-form.ts';
import type { ConsultationFields } from './state.ts';

export interface Today {
  /** Local date. */
  today: string;
}

export interface ConsultationSetting extends Today {
  /** The body that answers; undefined: there is none of that id. */
  forum: ForumDefinition | undefined;
  /** Ids of the municipalities that are members today. */
  municipalities: readonly string[];
}

/** The kinds of body that answer consultations. */
export const ANSWERERS: readonly ForumDefinition['kind'][] = ['network', 'management-group'];

/**
 * What is wrong with a consultation's fields, or undefined. `before`: as they stood; a day that was set then may have
 * passed since. `over`: it was handed in, archived or declined, so its days may lie behind us.
 */
export function faultInConsultation(
  fields: ConsultationFields,
  { forum, municipalities, today }: ConsultationSetting,
  { before, over }: { before?: ConsultationFields; over: boolean },
): Refusal | undefined {
  if (forum === undefined) return refuse('refusal.unknown-forum');
  if (!ANSWERERS.includes(forum.kind)) return refuse('refusal.not-an-answering-body', { forum: forum.shortName });
  const kept = before?.forum === fields.forum;
  if (!kept && !over && !within(today, forum.validFrom, forum.validTo)) {
    return refuse('refusal.forum-ended', { forum: forum.shortName });
  }
  return (
    faultInDays(fields, today, before, over) ??
    faultInGroup(fields, municipalities, before) ??
    (fields.questions.length > 0 ? faultInForm(fields.questions) : undefined)
  );
}

function faultInDays(
  { answerBy, inputBy, received, workingGroup }: ConsultationFields,
  today: string,
  before: ConsultationFields | undefined,
  over: boolean,
): Refusal | undefined {
  const wrong = [answerBy, inputBy, workingGroup?.until].find((day) => day !== undefined && !isLocalDate(day));
  if (wrong !== undefined) return refuse('refusal.no-such-day', { date: wrong });
  if (received !== undefined && !isPartOfDate(received)) return refuse('refusal.no-such-day', { date: received });
  if (answerBy && inputBy && inputBy > answerBy) return refuse('refusal.input-after-answer', { inputBy, answerBy });
  const open = over ? [] : [...(answerBy === before?.answerBy ? [] : [answerBy])];
  if (!over && inputBy !== before?.inputBy) open.push(inputBy);
  const past = open.find((day) => day !== undefined && day < today);
  return past === undefined ? undefined : refuse('refusal.consultation-day-past', { date: past });
}

function faultInGroup(
  { workingGroup: group }: ConsultationFields,
  municipalities: readonly string[],
  before: ConsultationFields | undefined,
): Refusal | undefined {
  if (group === undefined) return undefined;
  const count = group.municipalities.length;
  if (count < 2 || count > 3) return refuse('refusal.working-group-size', { count: String(count) });
  const known = [...municipalities, ...(before?.workingGroup?.municipalities ?? [])];
  return group.municipalities.every((one) => known.includes(one)) ? undefined : refuse('refusal.municipality-left');
}
