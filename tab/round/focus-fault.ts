import type { FormField } from '../../bot/round/domain/form.ts';
import { STANCE } from './answer-faults.ts';

/** The focus goes to the first question that is wrong: its field, or the group of its choices. */
export function focusFault(
  root: HTMLElement | null,
  form: readonly FormField[],
  faults: Record<string, unknown>,
): void {
  const first = [STANCE, ...form.map(({ id }) => id)].find((id) => faults[id] !== undefined);
  if (first) focusNamed(root, first);
}

/** The same by a field's or a group's name. */
export function focusNamed(root: HTMLElement | null, name: string): void {
  const found = root?.querySelector<HTMLElement>(`[name="${name}"]`);
  (found ?? root?.querySelector<HTMLElement>(`[data-question="${name}"]`))?.focus();
}
