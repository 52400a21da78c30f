import { ACCESS, type Question, type Role } from '../kernel/access.ts';
import type { CommandName } from './command.ts';

type Asked = CommandName | Question | 'consultation-papers';

/** Who may do and see what: a command or question that has no line in the table does not compile here. */
const WHOLE: Readonly<Record<Asked, readonly Role[]>> = ACCESS;

export const COMMANDS_AND_QUESTIONS = Object.keys(WHOLE) as Asked[];
