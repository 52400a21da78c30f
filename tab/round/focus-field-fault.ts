import type { AskRoundDraft } from './ask-round-draft.ts';
import { faultsInField } from './form-draft.ts';

/** The focus goes to the first thing that is missing in a new question. */
export function focusFieldFault(root: HTMLElement | null, { fields }: Pick<AskRoundDraft, 'fields'>): void {
  const wrong = fields.find((field) => faultsInField(field).length > 0);
  const name = wrong ? `${faultsInField(wrong)[0]}-${wrong.row}` : 'last-day';
  root?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
}

/** What each refusal is about, where it is one field of the form. */
const FIELD_OF: Readonly<Record<string, string>> = {
  'refusal.deadline-past': 'last-day',
  'refusal.no-such-day': 'last-day',
  'refusal.forum-ended': 'forum',
  'refusal.unknown-forum': 'forum',
  'refusal.no-respondents': 'forum',
  'refusal.wrong-audience': 'forum',
};

/** The focus goes to the field that was refused; elsewhere it stays at the press. */
export function focusRefused(root: HTMLElement | null, code: string | undefined): void {
  const name = code && FIELD_OF[code];
  if (name) root?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
}
