import type { Kind } from '../../bot/declared/states.ts';
import type { About, MatterRef } from '../../bot/ports/matters.ts';
import type { Change, Loaded, NewDelivery, NewFact, NewState, Work } from '../../bot/ports/store.ts';

/** Commands that know no domain, for tests of the store. */
export const NOTHING: Change = { states: [], facts: [], deliveries: [] };

let keys = 0;

/** A command that does this and that; without a key of its own it gets a new one. */
export function work(parts: Partial<Work> & Pick<Work, 'decide'>): Work {
  keys += 1;
  return { key: `work-${process.pid}-${keys}`, reads: () => [], locks: () => [], ...parts };
}

/** A state that says only what the test asks about. */
export function state(kind: Kind, id: string, content: object): NewState {
  return { kind, id, state: content } as NewState;
}

export function fact(kind: Kind, id: string, type = 'happened', data: object = {}): NewFact {
  return { kind, id, type, schema: 1, data, by: 'system:test', at: new Date('2024-02-16T08:00:00Z') };
}

/** Adds one to the count in a plan, under a lock, and writes it in the journal. */
export function count(id: string, parts: Partial<Work> = {}): Work {
  return work({
    reads: () => [{ kind: 'plan', ids: [id] }],
    locks: () => [{ kind: 'plan', id, mode: 'update' }],
    decide: (loaded) => counted(loaded, id),
    ...parts,
  });
}

export function counted(loaded: Loaded, id: string): Change {
  const before = (loaded.get('plan', id)?.state as { count?: number } | undefined)?.count ?? 0;
  return {
    ...NOTHING,
    states: [state('plan', id, { count: before + 1 })],
    facts: [fact('plan', id, 'counted', { before })],
  };
}

export function meeting(id: string): MatterRef<'meeting'> {
  return { kind: 'meeting', id };
}

/** What a notice is; `parts` make it something else about the meeting. */
export function notice(id: string, parts: Partial<About<'meeting'>> = {}): About<'meeting'> {
  return { matter: meeting(id), role: 'notice', standsFor: ['notice', 'change', 'approval'], ...parts };
}

export function delivery(key: string, parts: Partial<NewDelivery> = {}): NewDelivery {
  const kind = parts.kind ?? 'post';
  const payload = kind === 'update' ? null : { text: key };
  return { key, kind, door: 'teams', thread: 'channel', about: notice('one'), payload, recipients: [], ...parts };
}
