import type { Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import type { Minutes } from './state.ts';

/** A number is given when the minutes are filed, which is after they were approved: it is no part of what was approved. */
export const mayNoteRegistryNumber: MayNow<Minutes> = (_minutes, asked) =>
  secretariatOnly('note-registry-number', asked);

/** The host's registry number of the minutes, or that they have none. */
export const noteRegistryNumber: Decide<'note-registry-number', Minutes> = (minutes, command, asked) => {
  const { meeting: id, number } = command;
  const not = mayNoteRegistryNumber(minutes, asked);
  if (not) return not;
  if ((minutes.registryNumber ?? null) === number) return 'repeat';
  return [{ type: 'registry-number-noted', kind: 'minutes', id, words: number === null ? {} : { number } }];
};
