import { rolesOf } from '../../domain/asking/relation.ts';
import type { Command } from '../../domain/command.ts';
import { chooseForum } from '../../domain/forum/choose-forum.ts';
import { connectTeam, type Teams } from '../../domain/forum/connect-team.ts';
import { noteChannels } from '../../domain/forum/note-channels.ts';
import { removeTeam } from '../../domain/forum/remove-team.ts';
import { isChannel, type Team } from '../../domain/forum/team.ts';
import { lift } from '../../domain/lift.ts';
import { localDate } from '../../domain/local-time.ts';
import type { Loaded, Lock, Read } from '../../ports/store.ts';
import { forums, head } from '../bundle.ts';
import type { Task } from '../task.ts';

const READS: Read[] = [{ kind: 'cooperation' }, { kind: 'forum' }, { kind: 'team' }];

/** Two teams must not become one body's: whoever gives a team a body holds the cooperation's row meanwhile. */
function locks(loaded: Loaded, team: string): Lock[] {
  return [
    { kind: 'cooperation', id: head(loaded).id, mode: 'update' },
    { kind: 'team', id: team, mode: 'update' },
  ];
}

function teams(loaded: Loaded, but: string, now: Date): Teams {
  const others = loaded.list('team').filter((row) => row.id !== but);
  const taken = others.map((row) => lift<Team>(row).forum).filter((forum) => forum !== null);
  return { forums: forums(loaded), taken: new Set(taken), today: localDate(now, head(loaded).timeZone) };
}

function teamOf(loaded: Loaded, id: string): Team | undefined {
  const row = loaded.get('team', id);
  return row && lift<Team>(row);
}

export function connectTeamTask({ team }: Command & { do: 'connect-team' }, now: Date): Task {
  return {
    reads: () => READS,
    locks: (loaded) => locks(loaded, team.id),
    decide: (loaded, actor) =>
      connectTeam(teamOf(loaded, team.id), team, teams(loaded, team.id, now), rolesOf(actor, [], '')),
  };
}

export function chooseForumTask(choice: Command & { do: 'choose-forum' }, now: Date): Task {
  const { team, forum } = choice;
  return {
    reads: () => READS,
    locks: (loaded) => [...locks(loaded, team), ...placeLocks(placesOf(loaded, forum))],
    decide: (loaded, actor) => chooseForum(choice, places(loaded), teams(loaded, team, now), rolesOf(actor, [], '')),
  };
}

/** A team's channels go with it. */
export function removeTeamTask({ team }: Command & { do: 'remove-team' }): Task {
  return {
    reads: () => READS,
    locks: (loaded) => [...locks(loaded, team), ...placeLocks(channelsOf(loaded, team))],
    decide: (loaded, actor) => removeTeam(team, places(loaded), rolesOf(actor, [], '')),
  };
}

export function noteChannelsTask(command: Command & { do: 'note-channels' }, now: Date): Task {
  const { team, channels } = command;
  return {
    reads: () => READS,
    locks: (loaded) => {
      const touched = new Set([...channels.map(({ id }) => id), ...channelsOf(loaded, team)]);
      return [...locks(loaded, team), ...placeLocks([...touched])];
    },
    decide: (loaded, actor) => noteChannels(command, places(loaded), teams(loaded, '', now), rolesOf(actor, [], '')),
  };
}

function places(loaded: Loaded): ReadonlyMap<string, Team> {
  return new Map(loaded.list('team').map((row) => [row.id, lift<Team>(row)]));
}

function placesOf(loaded: Loaded, forum: string): string[] {
  return [...places(loaded)].flatMap(([id, place]) => (place.forum === forum ? [id] : []));
}

function channelsOf(loaded: Loaded, team: string): string[] {
  return [...places(loaded)].flatMap(([id, place]) => (isChannel(place, team) ? [id] : []));
}

function placeLocks(ids: string[]): Lock[] {
  return ids.map((id) => ({ kind: 'team', id, mode: 'update' }));
}
