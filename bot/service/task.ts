import { apply } from '../declared/apply.ts';
import { documentChanges } from '../declared/document-changes.ts';
import type { Fact, Facts } from '../declared/fact.ts';
import type { Kind } from '../declared/states.ts';
import { type Actor, actorName } from '../kernel/actor.ts';
import type { Kept } from '../kernel/kept.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { Drawn, Who } from '../ports/service.ts';
import type { Change, DocumentChange, Loaded, Lock, NewFact, NewState, Read, Work } from '../ports/store.ts';
import type { Language } from '../texts/text.ts';
import { actorOf, actorReads } from './actor.ts';
import { Rows } from './gather.ts';
import { journaled } from './journaled.ts';

export type Consequences = Pick<Change, 'deliveries' | 'withdraw' | 'giveUp' | 'redraw'>;

/** One command's way through the store, before it is known who gives it. */
export interface Task {
  reads(loaded: Loaded): Read[];
  locks(loaded: Loaded, actor: Actor): Lock[];
  /** `Kept`: refused, and yet something is stored. */
  decide(loaded: Loaded, actor: Actor): Fact[] | Kept<Fact> | Refusal | 'repeat';
  /** What else happens because of them, in the same commit. */
  follows?(facts: Fact[], after: Loaded): Fact[];
  /** What leaves because of the facts, drawn from what stands after them. */
  consequences?(facts: Fact[], after: Loaded, before: Loaded): Consequences;
  /** What many do at once: their common card is redrawn once for all of them. Absent: it is redrawn at once. */
  redraw?: 'soon';
  /** Its giver's own card, from what was read when it was stored. Absent: whoever shows a card asks for it. */
  card?(loaded: Loaded, who: Who): (language: Language) => Drawn | Refusal;
  /** What it was answered the first time, where it comes once more and was refused with something of it kept. */
  refusedBefore?(loaded: Loaded, who: Who): Refusal | undefined;
  /** What is set going once it is stored, or was stored before; nobody waits for it. */
  afterwards?(): void;
}

/** A task as work for the store: facts become states and journal lines through `apply`. `refused`: told of what was kept all the same. */
export function workOf(
  key: string,
  who: Who,
  task: Task,
  now: Date,
  refused: (why?: Refusal) => void = () => undefined,
): Work {
  return {
    key,
    reads: (loaded) => [...actorReads(who), ...task.reads(loaded)],
    locks: (loaded) => task.locks(loaded, actorOf(who, loaded)),
    decide: (loaded) => {
      const actor = actorOf(who, loaded);
      const decided = task.decide(loaded, actor);
      refused(undefined);
      if (decided === 'repeat') return decided;
      if (Array.isArray(decided)) return changeOf(decided, actorName(actor), now, loaded, task);
      if (!('facts' in decided)) return decided;
      refused(decided.refused);
      return changeOf(decided.facts, actorName(actor), now, loaded, task);
    },
  };
}

function changeOf(facts: Fact[], by: string, at: Date, loaded: Loaded, task: Task): Change {
  const after = new Rows(loaded);
  const states = new Map<string, NewState>();
  const lines: NewFact[] = [];
  const documents: DocumentChange[] = [];
  const take = (fact: Fact) => {
    documents.push(...documentChanges(after.get(fact.kind, fact.id), fact));
    states.set(`${fact.kind}/${fact.id}`, appliedTo(after, fact, by, at));
    lines.push(journaled(fact, by, at));
  };
  for (const fact of facts) take(fact);
  for (const fact of task.follows?.(facts, after) ?? []) take(fact);
  const out = task.consequences?.(facts, after, loaded) ?? { deliveries: [] };
  return { states: [...states.values()], facts: lines, documents, ...out };
}

/** What stands after a fact; the facts that follow it see it. */
function appliedTo<K extends Kind>(after: Rows, fact: Facts[K] & { kind: K }, by: string, at: Date): NewState<K> {
  const { kind, id }: { kind: K; id: string } = fact;
  const before = after.get(kind, id);
  const state = apply(before?.state, fact, by, at);
  after.put({ kind, row: { id, version: (before?.version ?? 0) + 1, state } });
  return { kind, id, state };
}
