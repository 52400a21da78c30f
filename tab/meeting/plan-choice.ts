import type { PlanForView } from '../../bot/year/views/view.ts';

/** The bodies a reader may plan a meeting for; `extra`: or call an extra one. */
export function plannable(all: PlanForView[], extra: boolean): PlanForView[] {
  return all.filter((one) => one.mayPlan && (extra || !one.extraOnly));
}

/** The body that was named, where it is one of them; else the first. */
export function chosenAmong(all: PlanForView[], ...named: (string | undefined)[]): PlanForView | undefined {
  return named.map((id) => all.find((one) => one.forum === id)).find(Boolean) ?? all[0];
}
