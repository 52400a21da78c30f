import type { Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { localDate } from '../../kernel/local-time.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Minutes } from './state.ts';

export interface RemindSetting {
  zone: string;
  /** The municipalities whose number has not come, alphabetical by id; none where nobody is awaited. */
  unregistered: readonly string[];
}

/** Once a day, as long as numbers are awaited. */
export const mayRemindRegistries: MayNow<Minutes, RemindSetting> = (minutes, asked) => {
  const denied = secretariatOnly('remind-registries', asked);
  if (denied) return denied;
  if (minutes.distributions === undefined) return refuse('refusal.not-distributed');
  if (asked.unregistered.length === 0) return refuse('refusal.all-registered');
  const { registriesReminded: last } = minutes;
  const today = localDate(asked.now, asked.zone);
  return last !== undefined && localDate(new Date(last), asked.zone) === today ? 'repeat' : undefined;
};

export const remindRegistries: Decide<'remind-registries', Minutes, RemindSetting> = (minutes, command, asked) => {
  const not = mayRemindRegistries(minutes, asked);
  if (not) return not;
  const { meeting: id } = command;
  return [{ type: 'registries-reminded', kind: 'minutes', id, municipalities: [...asked.unregistered] }];
};
