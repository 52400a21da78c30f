import type { FormField } from '../../bot/round/domain/form.ts';

/** The focus goes to the first question that is wrong: its field, or the group of its choices. */
export function focusFault(
  root: HTMLElement | null,
  form: readonly FormField[],
  faults: Record<string, unknown>,
): void {
  const first = form.find(({ id }) => faults[id] !== undefined);
  if (!first || !root) return;
  const found = root.querySelector<HTMLElement>(`[name="${first.id}"]`);
  (found ?? root.querySelector<HTMLElement>(`[data-question="${first.id}"]`))?.focus();
}
