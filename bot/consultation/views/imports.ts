import type { Asked } from '../../kernel/asked.ts';
import { instantWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import { mayUndoImport, type OfList, untouchedOf } from '../domain/remove.ts';
import type { ImportedView } from './view.ts';

/** Lists that are offered; what was imported before them is removed one by one. */
const MOST_SHOWN = 5;

/** What came with one list: those that stand, and how many were removed. */
export interface ImportedList {
  list: string;
  /** UTC, ISO. */
  at: string;
  standing: OfList[];
  removed: number;
}

/** The lists that were imported last, with what undoing each would do. */
export function importsView(
  lists: readonly ImportedList[],
  asked: Asked,
  { zone, language }: { zone: string; language: Language },
): ImportedView[] {
  const newest = [...lists].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, MOST_SHOWN);
  return newest.map((one) => {
    const untouched = untouchedOf(one.standing).length;
    const left = one.standing.length - untouched;
    const when = instantWords(language, new Date(one.at), zone);
    const parts = [
      counted('imports.standing', one.standing.length, language),
      ...(one.removed > 0 ? [counted('imports.removed', one.removed, language)] : []),
    ];
    return {
      list: one.list,
      text: text(language, 'imports.list', { when, what: parts.join(', ') }),
      mayUndo: mayUndoImport(one.standing, asked) === undefined,
      lines: [
        counted('imports.undoes', untouched, language),
        ...(left > 0 ? [counted('imports.leaves', left, language)] : []),
      ],
    };
  });
}

type Counted = 'imports.standing' | 'imports.removed' | 'imports.undoes' | 'imports.leaves';

function counted(key: Counted, count: number, language: Language): string {
  return text(language, `${key}.${count === 1 ? 'one' : 'many'}`, { count });
}
