import { ACCESS, type Line, type Question, type Role } from '../kernel/access.ts';
import type { CommandName } from './command.ts';

type Part = 'consultation-papers';

/** Who may do and see what: a command or question that has no line in the table does not compile here. */
export const WHOLE_ACCESS: Readonly<Record<CommandName | Question | Part, readonly Role[]>> = ACCESS;

/** A line for what there is not does not compile here. */
export const COMMANDS_AND_QUESTIONS: readonly (CommandName | Question | Part)[] = Object.keys(ACCESS) as Line[];
