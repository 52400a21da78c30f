import { useState } from 'react';
import { dayAsTyped, monthOrYearAsTyped, type Towards } from '../../bot/kernel/as-typed.ts';
import { isLocalDate, isPartOfDate } from '../../bot/kernel/local-time.ts';
import { serviceToday } from './clock.ts';

export interface TypedDate {
  /** What stands in the field. */
  text: string;
  /** Something stands there that is no day. */
  unread: boolean;
  /** The Monday of the week that was written, where no day of it was. */
  monday: string | null;
  type(text: string): void;
  /** The field is left: the day stands there as it is stored. */
  leave(): void;
}

interface Reading {
  towards?: Towards | undefined;
  /** A month or a year will do, as YYYY-MM or YYYY. */
  partly?: boolean | undefined;
}

/** A day as it is being written: `onChange` hears the day (YYYY-MM-DD), or what was written where it is none. */
export function useTypedDate(
  value: string,
  onChange: (value: string) => void,
  { towards, partly = false }: Reading = {},
): TypedDate {
  const [typed, setTyped] = useState<{ text: string; value: string } | null>(null);
  const unread = value !== '' && !(partly ? isPartOfDate(value) : isLocalDate(value));
  const found = unread ? dayAsTyped(value, serviceToday(), towards) : undefined;
  return {
    text: typed?.value === value ? typed.text : value,
    unread,
    monday: found && 'monday' in found ? found.monday : null,
    type: (text) => {
      const read = dayAsTyped(text, serviceToday(), towards);
      const part = partly ? monthOrYearAsTyped(text) : undefined;
      const next = part ?? (read && 'day' in read ? read.day : text.trim());
      setTyped({ text, value: next });
      onChange(next);
    },
    leave: () => setTyped(null),
  };
}
