import type { Fact } from '../../declared/fact.ts';
import type { Paper } from '../../document/domain/filing.ts';
import type { FilingArea, Made } from '../../ports/filings.ts';
import type { Loaded } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import type { FiledMinutes } from '../domain/filed.ts';
import { extractPaper, minutesPaper } from '../views/paper.ts';
import { standingOf } from '../views/standing.ts';
import { minutesBundleOf, minutesReads } from './bundle.ts';
import { wholePapers } from './filed-papers.ts';
import { lostFiles } from './lost-files.ts';

/** Minutes are filed when they are approved, and anew under another name with each correction. */
export const MINUTES_FILING: FilingArea<Context, FiledMinutes> = {
  follows: (facts, about, after) => {
    const own = facts.filter((fact) => fact.kind === 'minutes' && fact.id === about);
    const number = own.find(({ type }) => type === 'registry-number-noted');
    const filed = own.some(isFiled);
    if (!filed && number === undefined) return undefined;
    const minutes = after.get('minutes', about)?.state;
    return {
      papers: filed ? wholePapers(about, after) : [],
      ...(number ? { registryNumber: minutes?.registryNumber ?? null } : {}),
    };
  },
  standing: async (store) => {
    const rows = await store.list({ kind: 'minutes', statuses: ['verified', 'finished'] });
    rows.sort((one, other) => (one.state.date < other.state.date ? 1 : -1));
    return rows.map(({ id, state }) => ({ about: id, edition: state.corrections.length }));
  },
  locks: (id) => [{ kind: 'minutes', id, mode: 'update' }],
  papers: wholePapers,
  reads: minutesReads,
  parts: {
    whole: (paper, loaded, context) => made(paper, loaded, context),
    extract: (paper, loaded, context) => made(paper, loaded, context),
  },
};

function isFiled({ type }: Fact): boolean {
  return type === 'minutes-verified' || type === 'minutes-finished' || type === 'minutes-corrected';
}

/** As they were when they were queued: what came later is a paper of its own. */
async function made(
  { about, format, edition, item: of, printed }: Paper,
  loaded: Loaded,
  context: Context,
): Promise<Made> {
  const bundle = minutesBundleOf(loaded, about);
  const document = bundle?.minutes?.approved?.document;
  const item = document?.items.find(({ id }) => id === of);
  if (bundle?.minutes === undefined || document === undefined || format === 'file' || (of && item === undefined))
    return { dropped: 'superseded' };
  const { registryNumber: _number, ...rest } = bundle.minutes;
  const minutes = {
    ...rest,
    corrections: rest.corrections.slice(0, edition),
    ...(printed ? { registryNumber: printed } : {}),
  };
  const standing = standingOf(minutes, document, bundle, await lostFiles(bundle, context), item);
  const content = item ? extractPaper(document, item, standing) : minutesPaper(document, standing);
  return { job: { paper: 'document', kind: format, content } };
}
