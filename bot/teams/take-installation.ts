import type { Command } from '../declared/command.ts';
import { isRefusal } from '../kernel/refusal.ts';
import type { TeamsActivity } from './activity.ts';
import { type Change, changeOf } from './installation-change.ts';
import { noteChannels, noteRoster } from './note-place.ts';
import { idsOf, TEAMS, type TeamsContext, type Turn } from './turn.ts';

type TeamOf = NonNullable<TeamsActivity['team']>;
type ChannelOf = NonNullable<TeamsActivity['channel']>;

/**
 * The bot came to a team, a channel or a person, or went. One installation usually sends two activities (installationUpdate
 * and conversationUpdate); commands and greeting have natural keys, so the second changes nothing.
 */
export async function takeInstallation(turn: Turn, context: TeamsContext): Promise<void> {
  const { team, channel, personal } = turn.activity;
  const change = changeOf(turn.activity);
  if (!change) return;
  if (!team) return personal ? changeChat(change, turn, context) : undefined;
  const own = channel && channel.id !== team.id ? channel : undefined;
  if (change === 'channel-came' || change === 'channel-went') {
    if (own) await changeListed(change, own, team, turn, context);
  } else if (own && own.type !== 'standard') await changeChannel(change, own, team, turn, context);
  else await changeTeam(change, team, turn, context);
}

async function changeTeam(change: Change, team: TeamOf, turn: Turn, context: TeamsContext) {
  const { serviceUrl } = turn.activity;
  if (!serviceUrl) return;
  if (change === 'went') return carryOut({ do: 'remove-team', team: team.id }, turn, context);
  if (change === 'people') return noteRoster(team.id, serviceUrl, turn, context);
  // The General channel has the team's own id.
  const facts = { ...reachOf(team, serviceUrl, context), id: team.id, name: team.name, channel: team.id };
  const done = await carryOut({ do: 'connect-team', team: facts }, turn, context);
  if (!done) return;
  noteChannels(facts, turn, context);
  if (change !== 'came') return;
  await greet(team.id, serviceUrl, turn, context);
  noteRoster(team.id, serviceUrl, turn, context);
}

/** The bot is in the team already; here it was allowed into a private or shared channel, or sent out of it. */
async function changeChannel(change: Change, channel: ChannelOf, team: TeamOf, turn: Turn, context: TeamsContext) {
  const { serviceUrl } = turn.activity;
  if (!serviceUrl) return;
  if (change === 'went') return carryOut({ do: 'remove-team', team: channel.id }, turn, context);
  if (change === 'people') return noteRoster(channel.id, serviceUrl, turn, context);
  const done = await noteOne(channel, team, turn, context);
  if (!done || change !== 'came') return;
  await greet(channel.id, serviceUrl, turn, context);
  noteRoster(channel.id, serviceUrl, turn, context);
}

/** A channel of the team was made, renamed, restored or deleted. */
async function changeListed(change: Change, channel: ChannelOf, team: TeamOf, turn: Turn, context: TeamsContext) {
  if (change === 'channel-went') return carryOut({ do: 'remove-team', team: channel.id }, turn, context);
  if (channel.name !== '') await noteOne(channel, team, turn, context);
}

async function noteOne(
  { id, name, type }: ChannelOf,
  team: TeamOf,
  turn: Turn,
  context: TeamsContext,
): Promise<boolean> {
  const { serviceUrl } = turn.activity;
  if (!serviceUrl) return false;
  const channel = { id, name, type, ...reachOf(team, serviceUrl, context) };
  return carryOut({ do: 'note-channels', team: team.id, channels: [channel], whole: false }, turn, context);
}

function reachOf({ group }: TeamOf, serviceUrl: string, { settings }: TeamsContext) {
  return { tenant: settings.tenant, serviceUrl, ...(group ? { group } : {}) };
}

async function greet(place: string, serviceUrl: string, { language }: Turn, { service }: TeamsContext): Promise<void> {
  const greeting = await service.ask('greeting', TEAMS, { id: place, language });
  if (isRefusal(greeting)) return;
  await service.reply({ serviceUrl, conversation: place, channel: true }, `greet:${place}`, greeting);
}

async function changeChat(change: Change, turn: Turn, context: TeamsContext) {
  const { address } = turn;
  const { account } = turn.activity;
  if (!account || !address) return;
  const chat = { account, conversation: address.conversation, serviceUrl: address.serviceUrl };
  if (change === 'came') await carryOut({ do: 'open-chat', chat }, turn, context);
  if (change === 'went') await carryOut({ do: 'close-chat', account }, turn, context);
}

async function carryOut(command: Command, turn: Turn, { service, log }: TeamsContext): Promise<boolean> {
  const handled = await service.handle(command, TEAMS, turn.key);
  if (!('refused' in handled)) return true;
  log.warn({ ...idsOf(turn.activity), command: command.do, refused: handled.refused.refused }, 'Teams was refused');
  return false;
}
