import type { AskRoundDraft } from './ask-round-draft.ts';
import { faultsInField } from './form-draft.ts';

/** The focus goes to the first thing that is missing in a new question. */
export function focusFieldFault(root: HTMLElement | null, { fields }: Pick<AskRoundDraft, 'fields'>): void {
  const wrong = fields.find((field) => faultsInField(field).length > 0);
  const name = wrong ? `${faultsInField(wrong)[0]}-${wrong.row}` : 'last-day';
  root?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
}
