import { headingWords } from '../../meeting/views/agenda-words.ts';
import { text } from '../../texts/text.ts';
import type { PaperPart, Run } from '../../views/paper.ts';
import type { DocumentItem, DocumentLine, MinutesDocument } from '../domain/document.ts';
import type { LineKind } from '../domain/written-lines.ts';
import { awayWords, shortWords } from './item-words.ts';
import { detailWords, labelWords } from './line-words.ts';

const SV = 'sv';

/** What stands together under one word: Synpunkter. */
const GROUPED: readonly LineKind[] = ['background', 'discussion', 'viewpoint', 'proposal'];

/** An item: its heading, what was said and proposed, and the decisions under it. */
export function itemParts(item: DocumentItem, document: MinutesDocument): PaperPart[] {
  const kind = item.kind === 'decision' ? [text(SV, 'minutes.paper.decision-item')] : [];
  const marks = [
    ...kind,
    ...(item.added ? [text(SV, 'minutes.mark.added')] : []),
    ...(item.struck ? [text(SV, 'minutes.mark.struck')] : []),
  ];
  const said = marks.length > 0 ? ` (${marks.join(', ').toLowerCase()})` : '';
  return [
    { part: 'heading', level: 1, text: `${item.no}. ${headingWords(SV, item)}${said}`, mark: `punkt-${item.id}` },
    ...(item.presenter ? [plain(text(SV, 'minutes.paper.presenter', { presenter: item.presenter }))] : []),
    ...grouped(item.lines).flatMap((group) => groupParts(group, item.id)),
    ...awayParts(item),
    ...dissentParts(item, document),
  ];
}

function plain(said: string): PaperPart {
  return { part: 'text', runs: [{ text: said }] };
}

/** Lines of a kind that follow each other. */
function grouped(lines: readonly DocumentLine[]): DocumentLine[][] {
  const groups: DocumentLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.[0]?.kind === line.kind) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

function groupParts(group: readonly DocumentLine[], item: string): PaperPart[] {
  const [first] = group;
  if (first === undefined) return [];
  const { kind } = first;
  const runs = group.map(({ text: said }): Run[] => [{ text: said }]);
  if (kind === 'heading') return group.map(({ text: said }) => ({ part: 'heading', level: 2, text: said }));
  if (kind === 'quote') return runs.map((one) => ({ part: 'quote', runs: one }));
  if (kind === 'bullet') return [{ part: 'list', items: runs }];
  if (kind === 'text') return runs.map((one) => ({ part: 'text', runs: one }));
  if (GROUPED.includes(kind))
    return [labelled(text(SV, `minutes.group.${kind as 'proposal'}`)), { part: 'list', items: runs }];
  return group.flatMap((line) => pointParts(line, item));
}

function labelled(said: string): PaperPart {
  return { part: 'text', runs: [{ text: said, strong: true }] };
}

function pointParts(line: DocumentLine, item: string): PaperPart[] {
  const label = labelWords(line, SV);
  const runs: Run[] = [...(label ? [{ text: `${label}: `, strong: true as const }] : []), { text: line.text }];
  const mark = line.point ? { mark: `${item}-${line.point}` } : {};
  return [{ part: 'text', runs, ...mark }, ...detailWords(line, SV).map(plain)];
}

/** Who was not there for all of it where it has a decision, and that too few were, where that is so. */
function awayParts(item: DocumentItem): PaperPart[] {
  return [awayWords(item, SV), shortWords(item, SV)].filter(Boolean).map(plain);
}

function dissentParts({ id }: DocumentItem, { dissents = [] }: MinutesDocument): PaperPart[] {
  return dissents
    .filter(({ item }) => item === id)
    .map(({ who, text: said }) => ({
      part: 'text',
      runs: [{ text: `${text(SV, 'minutes.dissent', { who })} `, strong: true }, { text: said }],
    }));
}
