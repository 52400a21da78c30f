import type { Id } from '../../kernel/named.ts';
import type { TeamFacts } from './commands.ts';

/** What happens to teams, to chats with the bot and to accounts. */
export type ForumFact =
  | ({ type: 'team-connected'; kind: 'team'; id: Id; forum: Id | null } & TeamParts)
  | ({ type: 'channel-noted'; kind: 'team'; id: Id; forum: Id | null } & TeamParts)
  | { type: 'forum-chosen'; kind: 'team'; id: Id; forum: Id }
  | { type: 'forum-released'; kind: 'team'; id: Id }
  | { type: 'team-removed'; kind: 'team'; id: Id }
  | { type: 'chat-opened'; kind: 'chat'; id: Id; conversation: Id; words: { serviceUrl: string } }
  | { type: 'chat-closed'; kind: 'chat'; id: Id }
  | { type: 'account-proposed'; kind: 'account'; id: Id; person: Id; team: Id; guest: boolean }
  /** In a roster, with nothing to know them by but the name that Teams shows. */
  | { type: 'account-unmatched'; kind: 'account'; id: Id; team: Id; guest: boolean; rowOnly?: { name: string } }
  | { type: 'account-linked'; kind: 'account'; id: Id; person: Id };

interface TeamParts {
  facts: Omit<TeamFacts, 'name' | 'serviceUrl'>;
  words: Pick<TeamFacts, 'name' | 'serviceUrl'>;
}

/** What Teams tells of a place, as its facts keep it. */
export function teamParts({ name, serviceUrl, ...facts }: TeamFacts): TeamParts {
  return { facts, words: { name, serviceUrl } };
}
