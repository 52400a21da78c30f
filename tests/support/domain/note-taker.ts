import { apply } from '../../../bot/declared/apply.ts';
import type { CommandName } from '../../../bot/declared/command.ts';
import { parseCommand } from '../../../bot/declared/parse-command.ts';
import { isRefusal } from '../../../bot/kernel/refusal.ts';
import type { Minutes, MinutesItem } from '../../../bot/minutes/domain/state.ts';
import { decide } from '../given.ts';

export type Done = (sent: { do: CommandName; item?: string; [field: string]: unknown }) => void;

interface Wanted {
  meeting: string;
  /** Who writes, and the instant at which everything is written. */
  by: string;
  at: string;
  /** What is decided by, but for what is written. */
  setting: object;
}

/** Whoever takes notes in a meeting: every command is read as it comes over the wire, and a refusal throws. */
export function aNoteTaker({ meeting, by, at, setting }: Wanted) {
  const notes = new Map<string, MinutesItem>();
  let minutes: Minutes | undefined;
  const done: Done = (sent) => {
    const command = parseCommand({ meeting, ...sent });
    if (isRefusal(command)) throw new Error(`not read: ${JSON.stringify([sent, command])}`);
    const here = { ...setting, notes: notes.get(sent.item ?? ''), rsvps: new Map() };
    const facts = decide(minutes, command, 'secretariat', here);
    if (!Array.isArray(facts)) throw new Error(JSON.stringify([sent, facts]));
    for (const fact of facts) {
      if (fact.kind === 'minutes') minutes = apply(minutes, fact, by, new Date(at));
      if (fact.kind === 'minutes-item') notes.set(fact.item, apply(notes.get(fact.item), fact, by, new Date(at)));
    }
  };
  const written = () => {
    if (minutes === undefined) throw new Error('nothing was begun');
    return minutes;
  };
  return { done, notes, written };
}
