import { forums } from '../../forum/service/bodies.ts';
import type { Columns, FileRef, Library } from '../../ports/library.ts';
import type { Context } from '../../service/context.ts';
import { gather } from '../../service/gather.ts';
import type { FilingFact } from '../domain/facts.ts';
import type { Filing, Paper } from '../domain/filing.ts';
import { nextTry } from '../domain/next-try.ts';

/** One attempt to write what a filed paper is found by into the library's columns. */
export async function describePaper(
  id: string,
  { paper, tries }: Pick<Filing, 'paper' | 'tries'>,
  file: FileRef & { hash: string },
  library: Library,
  context: Context,
): Promise<FilingFact[]> {
  const { library: place, item, hash } = file;
  const described = await library.describe(
    { library: place, item, forum: paper.forum },
    await columnsOf(paper, hash, context),
  );
  // What is gone, the nightly look tells.
  if (!('trouble' in described)) return [{ type: 'filing-described', kind: 'filing', id }];
  const { why, by, place: meant, afterMs } = described.trouble;
  const next = nextTry(why, tries, context.clock.now(), afterMs);
  const words = { ...(by ? { by } : {}), ...(meant ? { place: meant } : {}) };
  const { topic } = paper;
  return [{ type: 'filing-not-described', kind: 'filing', id, topic, why, ...(next ? { next } : {}), words }];
}

async function columnsOf(paper: Paper, hash: string, { store }: Context): Promise<Columns> {
  const loaded = await gather(store, () => [{ kind: 'forum', ids: [paper.forum] }]);
  const forum = forums(loaded)[0]?.shortName ?? paper.forum;
  const { date, kind, columns } = paper;
  return { forum, date, kind, ...columns, hash };
}
