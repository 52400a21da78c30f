import type { Command } from '../../declared/command.ts';
import type { ChannelFacts, TeamFacts } from './commands.ts';

/** What Teams listed as a team's standard channels, as a command. */
export function channelList(
  { id: team, tenant, serviceUrl, group }: Pick<TeamFacts, 'id' | 'tenant' | 'serviceUrl' | 'group'>,
  listed: readonly { id: string; name: string }[],
): Command {
  const reach = { tenant, serviceUrl, ...(group ? { group } : {}) };
  const channels = listed
    .filter(({ id, name }) => id !== team && name !== '')
    .map(({ id, name }): ChannelFacts => ({ id, name, type: 'standard', ...reach }));
  // General is always there: a list without it is no list of this team's channels.
  const whole = listed.some(({ id }) => id === team);
  return { do: 'note-channels', team, channels, whole };
}
