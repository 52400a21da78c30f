import type { CommandOf } from '../../declared/decide.ts';
import type { Means } from '../../service/means.ts';
import type { Task } from '../../service/task.ts';
import { makeSecret } from '../domain/make-secret.ts';
import { itemKey } from '../domain/state.ts';
import { verificationBehind } from './deliveries.ts';

type SetItem = CommandOf<'set-agenda-item'>;

/** What is marked secret on the agenda becomes so in the minutes in the same commit, and on the cards of those who verify. */
export function secretToo(taskOf: (command: SetItem, means: Means) => Task) {
  return (command: SetItem, means: Means): Task => {
    const task = taskOf(command, means);
    const { meeting, item, fields } = command;
    if (!fields.secret || item === undefined) return task;
    const key = itemKey(meeting, item);
    return {
      ...task,
      reads: (loaded) => [
        ...task.reads(loaded),
        { kind: 'minutes', ids: [meeting] },
        { kind: 'minutes-item', ids: [key] },
      ],
      locks: (loaded, actor) => [
        ...task.locks(loaded, actor),
        { kind: 'minutes', id: meeting, mode: 'update' },
        { kind: 'minutes-item', id: key, mode: 'update' },
      ],
      decide: (loaded, actor) => {
        const decided = task.decide(loaded, actor);
        if (!Array.isArray(decided)) return decided;
        const stands = [loaded.get('minutes', meeting)?.state, loaded.get('minutes-item', key)?.state] as const;
        return [...decided, ...makeSecret(...stands, { meeting, item })];
      },
      consequences: (facts, after, before) => {
        const { redraw = [], ...rest } = task.consequences?.(facts, after, before) ?? { deliveries: [] };
        const hidden = facts.some(({ type }) => type === 'held-item-hidden');
        return { ...rest, redraw: [...redraw, ...(hidden ? (verificationBehind(meeting, before) ?? []) : [])] };
      },
    };
  };
}
