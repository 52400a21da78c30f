import { numbered } from '../../kernel/library-name.ts';
import type { Library, LibraryFile, Trouble } from '../../ports/library.ts';
import type { Context } from '../../service/context.ts';
import type { FilingFact } from '../domain/facts.ts';
import { type FileId, type Filing, folderOf, type Paper, type WaitingWhy } from '../domain/filing.ts';
import { nextTry } from '../domain/next-try.ts';
import type { Content, contentOf } from './content.ts';
import { describePaper } from './describe-paper.ts';
import { verify } from './verify.ts';

const MOST_NAMES = 9;

interface Attempted {
  id: string;
  filing: Filing;
  library: Library;
  context: Context;
}

/**
 * One attempt to file a paper: a new file under its name, which is filed when it was read back and is what was to be filed.
 * A name that is taken by the very same is filed too: an attempt before this one was cut off.
 */
export async function filePaper(
  attempted: Attempted,
  made: Awaited<ReturnType<typeof contentOf>>,
): Promise<FilingFact[]> {
  const { id, filing, library, context } = attempted;
  const { paper } = filing;
  if ('dropped' in made) return [{ type: 'filing-dropped', kind: 'filing', id, why: made.dropped }];
  if ('fault' in made) return [waiting(attempted, { why: 'not-made' })];
  const created = await underItsName(attempted, made);
  if ('trouble' in created) return [waiting(attempted, created.trouble)];
  const file = 'stored' in created ? created.stored : created.taken;
  const ours = 'stored' in created || isStored(filing, file);
  const verified = await verify(file, made, library, context);
  const stored = ours ? { stored: { library: file.library, item: file.item } } : {};
  if (typeof verified === 'object') return [waiting(attempted, { ...verified.trouble, ...stored })];
  if (verified === 'gone') return [waiting(attempted, { why: 'not-so' })];
  if (verified === 'same' || (verified === 'uncompared' && ours)) {
    const adopted = 'taken' in created && !isStored(filing, file);
    const fact = filed(id, paper, file, made, { adopted, uncompared: verified === 'uncompared' });
    return [fact, ...(await describePaper(id, { paper, tries: 0 }, fact, library, context))];
  }
  return [waiting(attempted, { why: ours ? 'unverified' : 'other-content', ...stored })];
}

/** A name that another paper of ours has in the library, of a meeting on the same day say, gets a number after it. */
async function underItsName({ filing: { paper }, library, id, context }: Attempted, { bytes }: Content) {
  const shelf = { forum: paper.forum, folder: folderOf(paper) };
  for (let count = 1; ; count++) {
    const created = await library.create(shelf, numbered(paper.name, count), bytes);
    if (!('taken' in created) || count === MOST_NAMES) return created;
    if (!(await isAnothers(id, paper, created.taken, context))) return created;
  }
}

async function isAnothers(id: string, { forum, date }: Paper, { library, item }: FileId, { store }: Context) {
  const rows = await store.list({ kind: 'filing', forum, fromDate: date, toDate: date, statuses: ['filed'] });
  return rows.some(
    ({ id: other, state }) =>
      other !== id && state.status === 'filed' && state.filed.library === library && state.filed.item === item,
  );
}

function isStored(filing: Filing, { library, item }: FileId): boolean {
  return filing.status === 'waiting' && filing.stored?.library === library && filing.stored.item === item;
}

type Why = Omit<Trouble['trouble'], 'why'> & { why: WaitingWhy; stored?: FileId };

function waiting({ id, filing, context }: Attempted, { why, by, place, afterMs, stored }: Why): FilingFact {
  const next = nextTry(why, filing.tries, context.clock.now(), afterMs);
  return {
    type: 'filing-waiting',
    kind: 'filing',
    id,
    topic: filing.paper.topic,
    why,
    ...(next ? { next } : {}),
    ...(stored ? { stored } : {}),
    words: { ...(by ? { by } : {}), ...(place ? { place } : {}) },
  };
}

function filed(
  id: string,
  { topic }: Paper,
  { library, item, name, folder, link, tag, version }: LibraryFile,
  { hash }: Content,
  { adopted, uncompared }: { adopted: boolean; uncompared: boolean },
): FilingFact & { type: 'filing-filed' } {
  return {
    ...({ type: 'filing-filed', kind: 'filing', id, topic } as const),
    ...{ library, item, tag, hash },
    ...(version ? { version } : {}),
    ...(adopted ? { adopted } : {}),
    ...(uncompared ? { uncompared } : {}),
    words: { name, folder, link },
  };
}
