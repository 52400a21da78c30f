import { channelList } from '../forum/domain/channel-list.ts';
import type { TeamFacts } from '../forum/domain/commands.ts';
import { TEAMS, type TeamsContext, type Turn } from './turn.ts';

/** Asks Teams who is in a team or channel. Slow, so after the answer. */
export function noteRoster(place: string, serviceUrl: string, turn: Turn, context: TeamsContext): void {
  context.background.run('note-roster', { team: place }, async () => {
    const members = await context.messenger.roster(serviceUrl, place);
    await context.service.handle({ do: 'note-roster', team: place, members }, TEAMS, `roster:${turn.key}`);
  });
}

/** Asks Teams for a team's channels. Slow, so after the answer. */
export function noteChannels(facts: TeamFacts, turn: Turn, context: TeamsContext): void {
  context.background.run('note-channels', { team: facts.id }, async () => {
    const listed = await context.messenger.channels(facts.serviceUrl, facts.id);
    if (listed.length > 0) await context.service.handle(channelList(facts, listed), TEAMS, `channels:${turn.key}`);
  });
}
