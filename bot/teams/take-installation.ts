import type { Command } from '../domain/command.ts';
import type { TeamsActivity } from './activity.ts';
import { idsOf, type Room, TEAMS, type Turn } from './turn.ts';

type Change = 'came' | 'went' | 'renamed' | 'people' | null;

/**
 * The bot came to a team or a person, or went. One installation usually sends two activities (installationUpdate and
 * conversationUpdate); commands and greeting have natural keys, so the second changes nothing.
 */
export async function takeInstallation(turn: Turn, room: Room): Promise<void> {
  const { activity } = turn;
  const change = changeOf(activity);
  if (!change) return;
  if (activity.team) await changeTeam(change, activity.team, turn, room);
  else if (activity.personal) await changeChat(change, turn, room);
}

function changeOf({ type, action, eventType, added, removed }: TeamsActivity): Change {
  if (type === 'installationUpdate') {
    // "remove-upgrade" is followed by "add-upgrade": the bot did not leave.
    if (action === 'add' || action === 'add-upgrade') return 'came';
    return action === 'remove' ? 'went' : null;
  }
  if (added.bot) return 'came';
  if (removed.bot || eventType === 'teamDeleted' || eventType === 'teamHardDeleted') return 'went';
  if (eventType === 'teamRenamed') return 'renamed';
  return added.others || removed.others ? 'people' : null;
}

async function changeTeam(change: Change, team: NonNullable<TeamsActivity['team']>, turn: Turn, room: Room) {
  const { settings, service } = room;
  const { serviceUrl } = turn.activity;
  if (!serviceUrl) return;
  if (change === 'went') return carryOut({ do: 'remove-team', team: team.id }, turn, room);
  if (change === 'people') return noteRoster(team.id, serviceUrl, turn, room);
  const { id, name, group } = team;
  // The General channel has the team's own id.
  const facts = { id, name, channel: id, tenant: settings.tenant, serviceUrl, ...(group ? { group } : {}) };
  const done = await carryOut({ do: 'connect-team', team: facts }, turn, room);
  if (!done || change !== 'came') return;
  const greeting = await service.greeting(id, turn.language);
  if (greeting) await service.reply({ serviceUrl, conversation: id, channel: true }, `greet:${id}`, greeting);
  noteRoster(id, serviceUrl, turn, room);
}

async function changeChat(change: Change, turn: Turn, room: Room) {
  const { address } = turn;
  const { account } = turn.activity;
  if (!account || !address) return;
  const chat = { account, conversation: address.conversation, serviceUrl: address.serviceUrl };
  if (change === 'came') await carryOut({ do: 'open-chat', chat }, turn, room);
  if (change === 'went') await carryOut({ do: 'close-chat', account }, turn, room);
}

/** Slow, so after the answer. */
function noteRoster(team: string, serviceUrl: string, turn: Turn, room: Room): void {
  room.background.run('note-roster', { team }, async () => {
    const members = await room.messenger.roster(serviceUrl, team);
    await room.service.handle({ do: 'note-roster', team, members }, TEAMS, `roster:${turn.key}`);
  });
}

async function carryOut(command: Command, turn: Turn, { service, log }: Room): Promise<boolean> {
  const handled = await service.handle(command, TEAMS, turn.key);
  if (!('refused' in handled)) return true;
  log.warn({ ...idsOf(turn.activity), command: command.do, refused: handled.refused.refused }, 'Teams was refused');
  return false;
}
