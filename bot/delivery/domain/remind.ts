import type { Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import type { Unanswered } from '../../kernel/asking/unanswered.ts';
import type { Day, Id } from '../../kernel/named.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { RemindedOf } from './reminded-of.ts';
import type { Reminder } from './state.ts';

export interface RemindSetting {
  /** Local date. */
  day: Day;
  /** Of those who have not answered, by person: today's reminder, whatever it was about. */
  reminded: ReadonlyMap<string, Reminder>;
  /** Is there a way to somebody: the body's channel, or a chat of their own? */
  reaches(person: string): boolean;
}

/** Those who are reminded if it is done now: nobody twice a day. */
export function toRemind({ silent }: Unanswered, { reminded, reaches }: RemindSetting): string[] {
  const persons = silent.flatMap((one) => one.persons);
  return [...new Set(persons)].filter((person) => !reminded.has(person) && reaches(person)).sort();
}

/** "meeting:lg-2024-02-16": what a reminder was about. */
export function aboutOf({ kind, id }: RemindedOf): Id {
  return `${kind}:${id}`;
}

/** One a person and day. */
export function reminderId(person: string, day: string): Id {
  return `${person}/${day}`;
}

export const mayRemind: MayNow<Unanswered, RemindSetting & { about: RemindedOf }> = (unanswered, asked) => {
  const denied = secretariatOnly('remind', asked) ?? unanswered.against;
  if (denied) return denied;
  if (toRemind(unanswered, asked).length > 0) return undefined;
  const { silent } = unanswered;
  const today = silent.flatMap(({ persons }) => persons.flatMap((person) => asked.reminded.get(person) ?? []));
  if (today.some(({ about }) => about === aboutOf(asked.about))) return 'repeat';
  if (today.length > 0) return refuse('refusal.reminded-today');
  return refuse(
    silent.some(({ persons }) => persons.length > 0) ? 'refusal.remind-no-way' : 'refusal.nobody-to-remind',
  );
};

/** Those who have not answered are reminded; what is not here is decided by who has answered when it is done. */
export const remind: Decide<'remind', Unanswered, RemindSetting> = (unanswered, { about }, asked) => {
  const { day } = asked;
  return (
    mayRemind(unanswered, { ...asked, about }) ??
    toRemind(unanswered, asked).map((person) => ({
      type: 'reminded',
      kind: 'reminder',
      id: reminderId(person, day),
      person,
      day,
      about: aboutOf(about),
    }))
  );
};
