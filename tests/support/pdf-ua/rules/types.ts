import type { Opened } from '../opened.ts';

/** What is wrong with a file, a line each; nothing where it keeps the rule. */
export type Rule = (opened: Opened) => string[];

export function unless(holds: boolean, fault: string): string[] {
  return holds ? [] : [fault];
}
