import type { Context } from '../../../service/context.ts';
import { type Language, text } from '../../../texts/text.ts';
import type { Filing, Outside } from '../../domain/filing.ts';

const HOUR_MS = 3600 * 1000;
const OUTSIDE: Outside['what'][] = ['moved', 'renamed', 'changed', 'gone', 'secret'];

/** What of the libraries somebody should see to, a sentence each. For the secretariat only; without a library nothing is. */
export async function filingLines(now: Date, language: Language, { store, library }: Context): Promise<string[]> {
  if (library === undefined) return [];
  const rows = await store.rows([
    { kind: 'filing', statuses: ['queued', 'waiting'] },
    { kind: 'filing', outside: OUTSIDE },
  ]);
  const filings = rows.flatMap(({ kind, row }) => (kind === 'filing' ? [row.state] : []));
  const waiting = filings.filter((filing) => waitsLong(filing, now)).length;
  const outside = filings.filter(({ status }) => status === 'filed').length;
  const said = (key: 'waiting' | 'outside', count: number) =>
    count === 0 ? [] : [text(language, `todo.filings.${key}.${count === 1 ? 'one' : 'many'}`, { count })];
  return [...said('waiting', waiting), ...said('outside', outside)];
}

function waitsLong({ status, paper }: Filing, now: Date): boolean {
  return status !== 'filed' && now.getTime() - new Date(paper.queuedAt).getTime() > HOUR_MS;
}
