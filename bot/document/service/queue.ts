import { libraryName } from '../../kernel/library-name.ts';
import type { NewPaper } from '../../ports/filings.ts';
import type { Loaded } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import type { FilingFact } from '../domain/facts.ts';

/** A paper as the fact that queues it. Its id is of what the paper is, so that it is queued once. */
export function queuedFact(
  of: string,
  about: string,
  { words, topic, ...paper }: NewPaper,
  { hash }: Pick<Context, 'hash'>,
): FilingFact & { type: 'filing-queued' } {
  const { part, format, edition, item = '', file } = paper;
  const which = file ? [of, about, file.document] : [of, about, part, format, String(edition), item];
  const id = hash(which.join('\n')).slice(0, 32);
  return {
    type: 'filing-queued',
    kind: 'filing',
    id,
    paper: { of, about, ...paper, topic: topic ? `${topic}/${id}` : `filing:${id}` },
    words: { ...words, name: libraryName(words.name) },
  };
}

/** What is queued already, of what was read, is so still. */
export function queuedFacts(
  of: string,
  about: string,
  papers: readonly NewPaper[],
  { after, context }: { after: Loaded; context: Pick<Context, 'hash'> },
): FilingFact[] {
  const facts = new Map(papers.map((paper) => queuedFact(of, about, paper, context)).map((fact) => [fact.id, fact]));
  return [...facts.values()].filter(({ id }) => after.get('filing', id) === undefined);
}
