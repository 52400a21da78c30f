import { inTurns } from '../../kernel/in-turns.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { type Language, text } from '../../texts/text.ts';
import type { ConsultationList, ListRow, Verdict } from '../domain/list.ts';
import type { Consultation } from '../domain/state.ts';
import type { ImportRowView, ImportView } from './view.ts';
import { daysText } from './words.ts';

interface Shown {
  digest: string;
  /** It was imported just now. */
  imported: boolean;
  /** Short names, by id. */
  forums: ReadonlyMap<string, string>;
  language: Language;
}

/** A list row by row, as it is shown before it is imported and after. `verdicts`: of the rows that could be read. */
export async function importView(
  { rows, broken, unreadHeadings: line }: ConsultationList,
  verdicts: readonly Verdict[],
  shown: Shown,
): Promise<ImportView> {
  const { digest, imported, language } = shown;
  const left = [...verdicts];
  const read = await inTurns(rows, (row) => rowView(row, row.found === null ? undefined : left.shift(), shown));
  const lost = broken.map(({ line, why }) => unclear(line, '', [text(language, `list.broken.${why}`)], shown));
  const all = [...read, ...lost].sort((a, b) => a.line - b.line);
  const count = (verdict: ImportRowView['verdict']) => all.filter((row) => row.verdict === verdict).length;
  const counts = { new: count('new'), known: count('known'), unclear: count('unclear') };
  const headings = line === undefined ? [] : [text(language, 'list.unread-headings', { line })];
  return {
    text: [summaryText(counts, imported, language), ...headings].join(' '),
    digest: imported || counts.new === 0 ? null : digest,
    imported,
    rows: all,
  };
}

function summaryText(
  { new: fresh, known, unclear }: { new: number; known: number; unclear: number },
  imported: boolean,
  language: Language,
): string {
  const many = (count: number) => (count === 1 ? ('one' as const) : ('many' as const));
  const said = { known, unclear: text(language, `list.unclear.${many(unclear)}`, { count: unclear }) };
  if (imported) return text(language, `list.imported.${many(fresh)}`, { count: fresh, ...said });
  return text(language, 'list.summary', { new: text(language, `list.new.${many(fresh)}`, { count: fresh }), ...said });
}

function rowView({ line, title, found, fault, notes }: ListRow, verdict: Verdict | undefined, shown: Shown) {
  const { language, imported, forums } = shown;
  const said = notes.map(({ note, ...params }) => text(language, `list.note.${note}`, params));
  if (found === null) return unclear(line, title, [text(language, `list.fault.${fault ?? 'no-title'}`)], shown);
  if (verdict !== undefined && typeof verdict === 'object' && isRefusal(verdict)) {
    return unclear(line, title, [text(language, verdict.refused, verdict.params), ...said], shown);
  }
  const state = { ...found, annexes: [], numbered: 0, version: 1, told: [], registeredAt: '' } satisfies Consultation;
  const { forum } = found.fields;
  const stage = text(language, `consultation.stage.${found.stage}`);
  const as = { stage, forum: forums.get(forum) ?? forum, days: daysText(state, language) };
  const known = verdict === 'known';
  const fresh = imported ? 'list.added' : 'list.new';
  return {
    line,
    title,
    verdict: known ? ('known' as const) : ('new' as const),
    verdictText: text(language, known ? 'list.known' : fresh),
    notes: known ? [] : [text(language, imported ? 'list.was' : 'list.as', as), ...said],
    remarks: !known && said.length > 0,
  };
}

function unclear(
  line: number,
  title: string,
  notes: string[],
  { imported, language }: Pick<Shown, 'imported' | 'language'>,
): ImportRowView {
  const verdictText = text(language, imported ? 'list.left' : 'list.unclear');
  return { line, title, verdict: 'unclear', verdictText, notes, remarks: true };
}
