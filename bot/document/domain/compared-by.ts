import type { FiledFile } from './filing.ts';

/** `word`, `office`: as what it says. */
export type ComparedBy = 'bytes' | 'word' | 'office' | 'nothing';

/** How what was filed is compared later on. */
export function comparedBy({ name, uncompared }: Pick<FiledFile, 'name' | 'uncompared'>): ComparedBy {
  return uncompared ? 'nothing' : comparedAs(name);
}

/** What SharePoint writes its properties into, by the ending, is not compared as bytes. */
export function comparedAs(name: string): 'bytes' | 'word' | 'office' {
  if (/\.docx$/i.test(name)) return 'word';
  return /\.(xlsx|pptx)$/i.test(name) ? 'office' : 'bytes';
}
