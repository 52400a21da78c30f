import type { ForumDefinition } from '../../kernel/definition.ts';
import { type Language, text } from '../../texts/text.ts';
import type { Team } from '../domain/team.ts';

export type LostTeam = Team & { status: 'removed' };

/** "Ledningsgruppen har tappat sin koppling: …", and what to do about it. */
export function lostTeamText({ shortName }: Pick<ForumDefinition, 'shortName'>, lost: LostTeam, language: Language) {
  const names = { forum: shortName, team: lost.name };
  return text(language, lost.team === undefined ? 'team.lost' : 'team.lost-channel', names);
}
