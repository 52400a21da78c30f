import type { TabKey } from './say.ts';

type Base<K extends string> = K extends `${infer B}.many` ? B : never;

const WITH_NONE: readonly Base<TabKey>[] = ['tab.account.button', 'tab.dates.carried'];

/** The key of the sentence for a count: ".none" where there is one, ".one" or ".many". */
export function countKey(base: Base<TabKey>, count: number): TabKey {
  if (count === 0 && WITH_NONE.includes(base)) return `${base}.none` as TabKey;
  return count === 1 ? `${base}.one` : `${base}.many`;
}
