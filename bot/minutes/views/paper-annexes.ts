import { text } from '../../texts/text.ts';
import type { PaperPart, Run } from '../../views/paper.ts';
import type { AnnexSet } from '../domain/annex-set.ts';
import type { DocumentItem } from '../domain/document.ts';
import { annexCounts, missingWords } from './annexes.ts';

const SV = 'sv';

/** The annexes of some items, how many the notice named, and which of those are missing. */
export function annexParts(items: readonly DocumentItem[], set: AnnexSet): PaperPart[] {
  const listed = items.flatMap(({ no, annexes }) => annexes.map((annex) => annexRuns(no, annex)));
  if (listed.length === 0 && set.named === 0) return [];
  const counts = annexCounts(set, SV);
  return [
    { part: 'heading', level: 1, text: text(SV, 'minutes.paper.annexes') },
    ...(listed.length > 0 ? [{ part: 'list' as const, items: listed }] : []),
    ...(counts ? [{ part: 'text' as const, runs: [{ text: counts }] }] : []),
    ...missingParts(set),
  ];
}

function annexRuns(no: number, { title, href, secret }: DocumentItem['annexes'][number]): Run[] {
  const named = secret ? text(SV, 'agenda.secret-annex') : title;
  return [
    { text: `${text(SV, 'minutes.paper.item', { no })}: ` },
    { text: named, ...(href && !secret ? { href } : {}) },
  ];
}

function missingParts({ missing }: AnnexSet): PaperPart[] {
  if (missing.length === 0) return [];
  return [
    { part: 'text', runs: [{ text: `${text(SV, 'minutes.paper.missing')}:`, strong: true }] },
    { part: 'list', items: missing.map((one) => [{ text: missingWords(one, SV) }]) },
  ];
}
