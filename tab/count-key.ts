import type { TabKey } from './say.ts';

type Base<K extends string> = K extends `${infer B}.many` ? B : never;

/** The key of the sentence for a count: ".none" where there is one, ".one" or ".many". */
export function countKey(base: Base<TabKey>, count: number): TabKey {
  if (count === 0 && base === 'tab.account.button') return `${base}.none`;
  return count === 1 ? `${base}.one` : `${base}.many`;
}
