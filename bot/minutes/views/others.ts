import type { CalendarAround } from '../../calendar/views/clashes.ts';
import type { ForumDefinition } from '../../kernel/definition.ts';
import type { Placed } from '../domain/around.ts';
import type { Minutes } from '../domain/state.ts';

/** What is known around a meeting: other bodies, their meetings and minutes, and the calendars. */
export interface Others {
  forums: readonly ForumDefinition[];
  /** This one and those that were cancelled too. */
  meetings: readonly Placed[];
  /** By their meeting. */
  minutes: ReadonlyMap<string, Minutes>;
  around: CalendarAround;
}
