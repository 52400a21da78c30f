import type { Fact } from '../../declared/fact.ts';
import type { Follows } from '../../ports/filings.ts';
import type { Loaded, Lock, Row } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import type { Means } from '../../service/means.ts';
import type { Task } from '../../service/task.ts';
import type { FilingFact } from '../domain/facts.ts';
import { queuedFacts } from './queue.ts';

/** A command about a meeting, with what is filed because of it in the same commit. */
export function withFilings<Asked extends { meeting: string }>(
  made: (command: Asked, means: Means) => Task | Promise<Task>,
) {
  return async (command: Asked, means: Means): Promise<Task> => {
    const task = await made(command, means);
    const { meeting: about } = command;
    return {
      ...task,
      reads: (loaded) => [...task.reads(loaded), { kind: 'filing', about }],
      locks: (loaded, actor) => [
        ...task.locks(loaded, actor),
        ...filingsOf(loaded, about).map(({ id }): Lock => ({ kind: 'filing', id, mode: 'update' })),
      ],
      follows: (facts, after) => followsIn(facts, about, after, means.context),
    };
  };
}

function filingsOf(loaded: Loaded, about: string): Row<'filing'>[] {
  return loaded.list('filing').filter(({ state }) => state.paper.about === about);
}

function followsIn(facts: readonly Fact[], about: string, after: Loaded, context: Context): FilingFact[] {
  return Object.entries(context.filings).flatMap(([of, area]) => {
    const follows = area.follows(facts, about, after);
    if (follows === undefined) return [];
    const known = filingsOf(after, about);
    const own = known.filter(({ state }) => state.paper.of === of);
    return [
      ...queuedFacts(of, about, follows.papers, { after, context }),
      ...numbered(follows, own),
      ...hidden(follows, own),
      ...told(follows, own),
    ];
  });
}

function numbered({ registryNumber }: Follows, own: Row<'filing'>[]): FilingFact[] {
  if (registryNumber === undefined) return [];
  return own.flatMap(({ id, state: { status: stands, paper } }) => {
    const { status, registryNumber: before = null } = paper.columns;
    if (stands === 'dropped' || before === registryNumber) return [];
    const words = { status, ...(registryNumber === null ? {} : { registryNumber }) };
    return [{ type: 'filing-columns-changed', kind: 'filing', id, topic: paper.topic, words }];
  });
}

/** What does not lie there yet is not to; what does is the secretariat's to take away. */
function hidden({ secret = [] }: Follows, own: Row<'filing'>[]): FilingFact[] {
  return own.flatMap(({ id, state: { status, paper } }): FilingFact[] => {
    if (paper.hidden || paper.item === undefined || !secret.includes(paper.item)) return [];
    const dropped: FilingFact[] =
      status === 'queued' || status === 'waiting'
        ? [{ type: 'filing-dropped', kind: 'filing', id, why: 'secret' }]
        : [];
    return [...dropped, { type: 'filing-hidden', kind: 'filing', id }];
  });
}

function told({ telling = [] }: Follows, own: Row<'filing'>[]): FilingFact[] {
  return own.flatMap(({ id, state }): FilingFact[] => {
    const { topic, part } = state.paper;
    if (state.status !== 'filed' || !telling.includes(part)) return [];
    const known = (state.outside ?? state.settled)?.what;
    if (known === 'secret' || known === 'gone') return [];
    return [{ type: 'filing-seen', kind: 'filing', id, topic, what: 'secret', words: {} }];
  });
}
