import type { ForumDefinition } from '../../kernel/definition.ts';
import type { TeamFacts } from './commands.ts';

/** Does a channel bear one of a body's names? Anybody in its team can name it, so this only proposes. */
export function isCalled({ name, team }: TeamFacts, forum: ForumDefinition): boolean {
  if (team === undefined) return false;
  return [forum.teamName, forum.name, forum.shortName].some((one) => name === one || name.endsWith(` – ${one}`));
}
