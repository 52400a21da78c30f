import { type Language, text } from '../../texts/text.ts';
import type { AnnexSet, MissingAnnex } from '../domain/annex-set.ts';
import type { AnnexesView } from './view.ts';

const COUNTED = ['linked', 'stored', 'outside', 'missing'] as const;

/** "Handlingar i kallelsen: 3 (som länk 1, som fil 1, saknas 1)." Empty: the notice named none. */
export function annexCounts(set: AnnexSet, language: Language): string {
  if (set.named === 0) return '';
  const counts = { ...set, missing: set.missing.length };
  const said = COUNTED.filter((how) => counts[how] > 0).map((how) =>
    text(language, `minutes.annexes.${how}`, { count: counts[how] }),
  );
  return text(language, 'minutes.annexes.counts', { named: set.named, said: said.join(', ') });
}

/** "Budget 2025 (filen finns inte kvar)" */
export function missingWords({ title, why }: MissingAnnex, language: Language): string {
  return text(language, `minutes.annexes.why.${why}`, { title });
}

export function annexesView(set: AnnexSet, language: Language): AnnexesView | null {
  if (set.named === 0) return null;
  return { countsText: annexCounts(set, language), missing: set.missing.map((one) => missingWords(one, language)) };
}
