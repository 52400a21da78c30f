import type { DocumentLine } from '../../minutes/domain/document.ts';
import { isLocked } from '../../minutes/domain/setting.ts';
import type { Minutes, MinutesItem } from '../../minutes/domain/state.ts';
import type { Neutral } from './entries.ts';
import type { Audience, SearchEntry } from './entry.ts';
import { lines } from './lines.ts';
import { approvedItems, corrected, type SaidItem, sentItems, writtenItems } from './said-items.ts';

interface Where {
  id: string;
  minutes: Minutes;
  neutral: Neutral;
}

/** Minutes: what was approved; until then what is written, and what was sent to be verified. */
export function minutesEntries(
  id: string,
  minutes: Minutes,
  notes: readonly MinutesItem[],
  neutral: Neutral,
): SearchEntry[] {
  const { approved, sent, corrections } = minutes;
  const entriesOf = (audience: Audience, items: readonly SaidItem[]) =>
    items.flatMap((item) => itemEntries({ id, minutes, neutral }, audience, item));
  if (!approved || !isLocked(minutes))
    return [
      ...entriesOf('writers', writtenItems(minutes, notes)),
      ...entriesOf('seated', sent ? sentItems(sent.document) : []),
    ];
  const items = approvedItems(approved.document, corrections);
  const rest = lines(...corrected(corrections, undefined));
  const whole = { ...entryOf({ id, minutes }, 'readers', { id: '', no: items.length + 1 }), body: rest };
  return [...entriesOf('readers', items), ...(rest ? [whole] : [])];
}

/** An item, and each of its decisions and assignments. What is secret by now is so in all that was written before. */
function itemEntries(where: Where, audience: Audience, item: SaidItem): SearchEntry[] {
  const entry = entryOf(where, audience, item);
  if (item.secret || where.minutes.items.some(({ id, secret }) => id === item.id && secret))
    return [{ ...entry, title: where.neutral.title }];
  const body = lines(...item.lines.map(saidIn), ...item.more);
  return [{ ...entry, title: item.heading, body }, ...item.lines.flatMap((line) => pointEntry(entry, item, line))];
}

function pointEntry(entry: SearchEntry, { heading }: SaidItem, line: DocumentLine): SearchEntry[] {
  const { kind: part, point } = line;
  if (point === undefined || (part !== 'decision' && part !== 'assignment')) return [];
  return [{ ...entry, part, point, title: heading, body: saidIn(line) }];
}

/** A line, and what was tidied about it: how it was agreed, who dissented, to whom it goes and on what condition. */
function saidIn({ text, detail = {}, owners = [], dissents = [], forwardTo }: DocumentLine): string {
  const { agreement, forward, dueBasis, reportTo } = detail;
  const whose = [...dissents, forwardTo, forward?.purpose, forward?.condition, ...owners];
  return lines(text, agreement, ...whose, dueBasis, reportTo);
}

function entryOf(
  { id, minutes }: Omit<Where, 'neutral'>,
  audience: Audience,
  { id: item, no }: Pick<SaidItem, 'id' | 'no'>,
): SearchEntry {
  const { forum, date: day } = minutes;
  const place = { kind: 'minutes', id, item, no, part: 'item', point: '', forum, day } as const;
  return { ...place, audience, title: '', body: '', numbers: [] };
}
