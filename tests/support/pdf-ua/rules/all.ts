import type { Opened } from '../opened.ts';
import { CONTENT } from './content.ts';
import { FILE } from './file.ts';
import { LETTERS } from './letters.ts';
import { LINKS } from './links.ts';
import { STRUCTURE } from './structure.ts';
import { TABLES_AND_LISTS } from './tables-and-lists.ts';
import type { Rule } from './types.ts';

/** What a machine can see of PDF/UA-1 (ISO 14289-1) and of PDF/A-1's level A, in a file of the kind that we make. */
export const RULES = { ...FILE, ...STRUCTURE, ...TABLES_AND_LISTS, ...LINKS, ...CONTENT, ...LETTERS };

export type RuleName = keyof typeof RULES;

/** The rules that a file breaks, each with what is wrong. */
export function brokenRules(opened: Opened): Partial<Record<RuleName, string[]>> {
  const rules: Record<string, Rule> = RULES;
  const found = Object.entries(rules).map(([name, rule]) => [name, rule(opened)] as const);
  return Object.fromEntries(found.filter(([, faults]) => faults.length > 0));
}
