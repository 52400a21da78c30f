import { mayDo } from '../../domain/access.ts';
import { rolesOf } from '../../domain/asking/relation.ts';
import { fileName } from '../../domain/file-name.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { roundFormDocx } from '../../papers/round-form-docx.ts';
import { roundSheetCsv } from '../../papers/round-sheet-csv.ts';
import { roundSheetXlsx } from '../../papers/round-sheet-xlsx.ts';
import type { Paper, Who } from '../../ports/service.ts';
import { type Language, text } from '../../texts/text.ts';
import { roundView } from '../../views/round-page.ts';
import { roundTable } from '../../views/round-table.ts';
import type { Context } from '../context.ts';
import { roundHref } from '../draw-round.ts';
import { seeRound } from './round.ts';

/** A Round's answers as a sheet, for the secretariat. */
export async function askRoundSheet(
  who: Who,
  id: string,
  kind: 'xlsx' | 'csv',
  language: Language,
  context: Context,
): Promise<Paper | Refusal> {
  const seen = await seeRound(who, id, language, context);
  if (isRefusal(seen)) return seen;
  const { bundle, reader } = seen;
  if (!mayDo('round-sheet', rolesOf(reader.actor, [], ''))) return refuse('refusal.secretariat-only');
  const view = roundView(bundle, reader);
  const page = roundHref(bundle, context);
  const table = roundTable(view, page, language);
  const bytes = kind === 'csv' ? roundSheetCsv(table) : await roundSheetXlsx(table, page, language);
  return { name: nameOf(text(language, 'round.sheet.file', { title: view.title }), kind), kind, bytes };
}

/** A Round's questions as a Word file, for whoever sees it. */
export async function askRoundForm(
  who: Who,
  id: string,
  language: Language,
  context: Context,
): Promise<Paper | Refusal> {
  const seen = await seeRound(who, id, language, context);
  if (isRefusal(seen)) return seen;
  const view = roundView(seen.bundle, seen.reader);
  const bytes = await roundFormDocx(view, roundHref(seen.bundle, context), language);
  return { name: nameOf(text(language, 'round.form.file', { title: view.title }), 'docx'), kind: 'docx', bytes };
}

/** A title is no path: what divides one is a dash in it. */
function nameOf(title: string, ending: Paper['kind']): string {
  return fileName(`${title.replace(/[/\\]/g, '-')}.${ending}`);
}
