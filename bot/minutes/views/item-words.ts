import { kindWords } from '../../meeting/views/agenda-words.ts';
import { type Language, text } from '../../texts/text.ts';
import type { DocumentItem } from '../domain/document.ts';

/** "Informationspunkt", "Ny på mötet", "Utgick": what stands beside an item's heading. */
export function markWords(item: DocumentItem, language: Language): string[] {
  const kind = kindWords(language, item);
  return [
    ...(kind ? [kind] : []),
    ...(item.added ? [text(language, 'minutes.mark.added')] : []),
    ...(item.struck ? [text(language, 'minutes.mark.struck')] : []),
  ];
}

/** "Inte med när det beslutades: Salem; en del av punkten: Botkyrka." */
export function awayWords({ away }: DocumentItem, language: Language): string {
  const named = (how: string) => away.filter((one) => one.how === how).map(({ from }) => from);
  return (['absent', 'part', 'unknown'] as const)
    .filter((how) => named(how).length > 0)
    .map((how) => text(language, `minutes.away.${how}`, { who: named(how).join(', ') }))
    .join(' ');
}

/** "Bara 3 av 8 var med när det beslutades. Det krävs minst 4." Empty: there were enough for certain, or there is no rule. */
export function shortWords({ quorum }: DocumentItem, language: Language): string {
  if (quorum === undefined || quorum.sure >= quorum.needed) return '';
  const { sure, possible, needed, of } = quorum;
  if (possible < needed) return text(language, 'minutes.item.short', { sure, of, needed });
  return text(language, 'minutes.item.perhaps-short', { sure, of, needed });
}
