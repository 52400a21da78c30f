import type { Command } from '../bot/domain/command.ts';

/** One press of a button: what it asks for, and the key under which it counts once. */
export interface Press {
  key: string;
  what: string;
}

export function pressFor(command: Command, unclear: Press | null, newKey: () => string): Press {
  const what = JSON.stringify(command);
  return unclear?.what === what ? unclear : { key: newKey(), what };
}
