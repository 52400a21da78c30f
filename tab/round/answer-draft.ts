import type { Anchor, Answer } from '../../bot/round/domain/answer-shape.ts';
import type { FieldValue, FormField } from '../../bot/round/domain/form.ts';
import type { Stance } from '../../bot/round/domain/stance.ts';
import type { GivenAnswer, GivenValue } from '../../bot/round/views/view.ts';
import { isEachA, isEither, isListOf, isOneOf, isShape, isText } from '../shell/shape.ts';
import { linesOf } from './form-draft.ts';
import { isStance } from './stance.ts';

/** An answer as it is being written. Names stand one on each line; a number as it was typed; files by id. */
export interface AnswerDraft {
  stance: Stance;
  values: Record<string, string | string[]>;
  comment: string;
  level: Anchor | '';
  note: string;
}

export const isAnswerDraft = isShape<AnswerDraft>({
  stance: isStance,
  values: isEachA(isEither(isText, isListOf(isText))),
  comment: isText,
  level: isOneOf<Anchor | ''>({ '': true, officer: true, 'chief-executive': true, political: true }),
  note: isText,
});

/** As the service says too, in letters. */
export const LONGEST_TEXT = 20_000;

/** Stances that are given by a press of their own, without the form, unless something is asked of those who stand so. */
const AT_ONCE: readonly Stance[] = ['no-objection', 'abstains'];

type Asking = { stances: readonly { id: Stance; label: string }[]; form: readonly FormField[] };

export function formStances({ stances, form }: Asking): Asking['stances'] {
  return stances.filter(({ id }) => !isAtOnce(id, form));
}

export function pressStances({ stances, form }: Asking): Asking['stances'] {
  return stances.filter(({ id }) => isAtOnce(id, form));
}

function isAtOnce(id: Stance, form: readonly FormField[]): boolean {
  return AT_ONCE.includes(id) && !form.some(({ stances }) => stances?.includes(id));
}

/** The questions that are asked of those who stand so. */
export function askedOf(form: readonly FormField[], stance: Stance): FormField[] {
  return form.filter(({ stances }) => stances === undefined || stances.includes(stance));
}

/** Who abstains, or has nothing to object to, may leave every question. */
export function mayLeaveAll(stance: Stance): boolean {
  return AT_ONCE.includes(stance);
}

export function emptyDraft(): AnswerDraft {
  return { stance: 'answers', values: {}, comment: '', level: '', note: '' };
}

/** An answer or a kept draft, back in the form's fields. */
export function draftOf(answer: GivenAnswer | null | undefined, form: readonly FormField[]): AnswerDraft {
  if (!answer) return emptyDraft();
  const { stance, values, comment = '', anchoring } = answer;
  const known = form.flatMap((field) => {
    const value = values[field.id];
    return value === undefined ? [] : [[field.id, typed(field, value)] as const];
  });
  const level = anchoring?.level ?? '';
  return { stance, values: Object.fromEntries(known), comment, level, note: anchoring?.note ?? '' };
}

function typed({ kind }: FormField, value: GivenValue): string | string[] {
  if (!Array.isArray(value)) return kind === 'number' ? String(value).replace('.', ',') : String(value);
  const texts = value.map((one) => (typeof one === 'string' ? one : one.id));
  return kind === 'names' ? texts.join('\n') : texts;
}

/** What leaves the form: what is empty is left out, and what belongs to another stance. */
export function answerOf(draft: AnswerDraft, form: readonly FormField[]): Answer {
  return keptOf(draft, askedOf(form, draft.stance));
}

/** What is kept while it is written: also what belongs to another stance, which may be chosen again. */
export function keptOf(draft: AnswerDraft, form: readonly FormField[]): Answer {
  const values = form.flatMap((field) => {
    const value = leftIn(field, draft.values[field.id]);
    return value.length === 0 ? [] : [[field.id, given(field, value)] as const];
  });
  const comment = draft.comment.trim();
  const note = draft.note.trim();
  return {
    stance: draft.stance,
    values: Object.fromEntries(values),
    ...(comment ? { comment } : {}),
    ...(draft.level ? { anchoring: { level: draft.level, ...(note ? { note } : {}) } } : {}),
  };
}

function leftIn({ kind }: FormField, value: string | string[] = ''): string | string[] {
  if (typeof value !== 'string') return value;
  return kind === 'names' ? linesOf(value) : value.trim();
}

function given({ kind }: FormField, value: string | string[]): FieldValue {
  return kind === 'number' && typeof value === 'string' ? (numberIn(value) ?? value) : value;
}

/** "1 200,5" and "1200.5" are the same number; anything else is none. */
export function numberIn(text: string): number | undefined {
  const plain = text.replace(/\s/g, '').replace(',', '.').replace('−', '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

export function isSame(a: AnswerDraft, b: AnswerDraft, form: readonly FormField[]): boolean {
  return JSON.stringify(keptOf(a, form)) === JSON.stringify(keptOf(b, form));
}

export function isEmpty(draft: AnswerDraft, form: readonly FormField[]): boolean {
  const { values, comment, anchoring } = answerOf(draft, form);
  return Object.keys(values).length === 0 && comment === undefined && anchoring === undefined;
}
