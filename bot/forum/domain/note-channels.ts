import type { Decide } from '../../declared/decide.ts';
import type { FactOf } from '../../declared/fact.ts';
import { secretariatOnly } from '../../kernel/asked.ts';
import { canonical } from '../../kernel/canonical.ts';
import type { ChannelFacts, TeamFacts } from './commands.ts';
import { lastForum, type Teams } from './connect-team.ts';
import { teamParts } from './facts.ts';
import { isChannel, type Places, type Team } from './team.ts';

/**
 * Channels beside General, each a place of its own. A standard one is only noted until the secretariat chooses it,
 * whatever it is called: any member can name a channel. To a private or shared one somebody has added the bot, so it
 * wants a body. `whole`: they are all of the team's standard channels, and those that are not among them are gone.
 */
export const noteChannels: Decide<'note-channels', Places, Teams> = (places, { team, channels, whole }, asked) => {
  const denied = secretariatOnly('note-channels', asked);
  if (denied) return denied;
  const parent = alive(places.get(team));
  const held = new Set(asked.taken);
  const free: Teams = { ...asked, taken: held };
  const noted = channels.flatMap((channel): FactOf<'channel-noted'>[] => {
    // Where the bot has left the team, its standard channels are nobody's.
    if (channel.type === 'standard' && parent === undefined) return [];
    const facts = factsOf(channel, team, parent?.facts);
    const { id } = channel;
    const kept = alive(places.get(id));
    const forum = kept?.forum ?? lastForum(places.get(id), free);
    if (kept && kept.forum === forum && canonical(kept.facts) === canonical(facts)) return [];
    if (forum !== null) held.add(forum);
    return [{ type: 'channel-noted', kind: 'team', id, forum, ...teamParts(facts) }];
  });
  const all = [...noted, ...(whole && parent ? goneFrom(team, channels, places) : [])];
  return all.length > 0 ? all : 'repeat';
};

/** An event about a channel names its team by id alone. */
function factsOf({ name, group, ...channel }: ChannelFacts, team: string, parent: TeamFacts | undefined): TeamFacts {
  const known = group ?? parent?.group;
  const full = parent ? `${parent.name} – ${name}` : name;
  return { ...channel, channel: channel.id, name: full, team, ...(known ? { group: known } : {}) };
}

function goneFrom(team: string, channels: readonly ChannelFacts[], places: Places) {
  const listed = new Set(channels.map(({ id }) => id));
  const standard = [...places].filter(([id, place]) => isChannel(place, team, 'standard') && !listed.has(id));
  return standard.map(([id]): FactOf<'team-removed'> => ({ type: 'team-removed', kind: 'team', id }));
}

function alive(place: Team | undefined): Exclude<Team, { status: 'removed' }> | undefined {
  return place === undefined || place.status === 'removed' ? undefined : place;
}
