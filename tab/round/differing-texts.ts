import type { FormField } from '../../bot/round/domain/form.ts';
import type { AnswerDraft } from './answer-draft.ts';

export interface Differing {
  id: string;
  label: string;
  mine: string;
  theirs: string;
}

/** The questions that two drafts answer differently, in words; the comment comes last. */
export function differingTexts(
  mine: AnswerDraft,
  theirs: AnswerDraft,
  form: readonly FormField[],
  comment: string,
): Differing[] {
  const fields = form.map((field) => ({
    id: field.id,
    label: field.label,
    mine: wordsOf(field, mine.values[field.id]),
    theirs: wordsOf(field, theirs.values[field.id]),
  }));
  const all = [...fields, { id: 'comment', label: comment, mine: mine.comment, theirs: theirs.comment }];
  return all.filter((one) => one.mine.trim() !== one.theirs.trim());
}

function wordsOf({ kind, choices = [] }: FormField, value: string | string[] = ''): string {
  if (kind === 'file') return String(typeof value === 'string' ? '' : value.length || '');
  const labelOf = (id: string) => choices.find((one) => one.id === id)?.label ?? id;
  return typeof value === 'string' ? labelOf(value) : value.map(labelOf).join(', ');
}
