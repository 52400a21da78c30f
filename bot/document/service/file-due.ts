import { errorLine } from '../../ports/error-line.ts';
import type { Library } from '../../ports/library.ts';
import type { Row } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import { contentOf } from './content.ts';
import { describePaper } from './describe-paper.ts';
import { filePaper } from './file-paper.ts';
import { record } from './record.ts';

/** Papers under way. The way to a library takes four calls at once: while one waits to be tried again, others' go. */
const AT_ONCE = 8;

export type Found = 'nothing' | 'some';

/** `holds`: is the lease still ours? Nothing is begun where it is not. */
interface Going {
  stopping: AbortSignal;
  holds(): Promise<boolean>;
}

/** Files everything that is due, once each. Rejects while the store is away: what was stored is found there the next time. */
export async function fileDue(library: Library, context: Context, going: Going): Promise<Found> {
  const now = context.clock.now().toISOString();
  const due = byQueue(await context.store.list({ kind: 'filing', dueBy: now }));
  const made = due.map(() => undefined as ReturnType<typeof contentOf> | undefined);
  const makeAt = (at: number) => {
    const row = due[at];
    if (row && made[at] === undefined && isToFile(row)) made[at] = contentOf(row.state.paper, context);
    return made[at];
  };
  let next = 0;
  const failed: unknown[] = [];
  const work = async () => {
    for (let at = next++; at < due.length; at = next++) {
      if (going.stopping.aborted || !(await going.holds())) return;
      const [row, content] = [due[at], makeAt(at)];
      // The next papers are made while this one is on the wire.
      for (let ahead = at + 1; ahead <= at + AT_ONCE; ahead += 1) if (!due[ahead]?.state.paper.file) makeAt(ahead);
      if (row) await attempt(row, content, library, context).catch((error) => failed.push(error));
      if (failed.length > 0 && !(await context.store.healthy())) return;
      made[at] = undefined;
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  // What could not be stored of one paper is no reason to let the others wait.
  if (failed.length > 0) throw failed[0];
  return due.length > 0 ? 'some' : 'nothing';
}

function byQueue(rows: Row<'filing'>[]): Row<'filing'>[] {
  const key = ({ id, state: { paper } }: Row<'filing'>) => `${paper.queuedAt} ${id}`;
  return rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function isToFile({ state: { status } }: Row<'filing'>): boolean {
  return status === 'queued' || status === 'waiting';
}

async function attempt(
  { id, state: filing }: Row<'filing'>,
  content: ReturnType<typeof contentOf> | undefined,
  library: Library,
  context: Context,
): Promise<void> {
  const { paper } = filing;
  if (content === undefined) {
    if (filing.status !== 'filed') return;
    return record(id, await describePaper(id, filing, filing.filed, library, context), paper, context);
  }
  const made = await content;
  if ('fault' in made) context.log.warn({ filing: id, ...errorLine(made.fault) }, 'a paper could not be made');
  const facts = await filePaper({ id, filing, library, context }, made);
  for (const fact of facts)
    if (fact.type === 'filing-waiting') context.log.warn({ filing: id, why: fact.why }, 'not filed yet');
  await record(id, facts, paper, context);
}
