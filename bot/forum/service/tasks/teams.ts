import type { CommandOf } from '../../../declared/decide.ts';
import { localDate } from '../../../kernel/local-time.ts';
import type { Redraw } from '../../../ports/matters.ts';
import type { Loaded, Lock, Read } from '../../../ports/store.ts';
import { askedAnywhere } from '../../../service/asked.ts';
import type { Consequences, Task } from '../../../service/task.ts';
import { chooseForum } from '../../domain/choose-forum.ts';
import { connectTeam, type Teams } from '../../domain/connect-team.ts';
import { noteChannels } from '../../domain/note-channels.ts';
import { removeTeam } from '../../domain/remove-team.ts';
import { isChannel, type Places, type Team } from '../../domain/team.ts';
import { forums, head } from '../bodies.ts';

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
  const taken = others.map(({ state }) => state.forum).filter((forum) => forum !== null);
  return { forums: forums(loaded), taken: new Set(taken), today: localDate(now, head(loaded).timeZone) };
}

function teamOf(loaded: Loaded, id: string): Team | undefined {
  return loaded.get('team', id)?.state;
}

/** What stands in a body's channel and may have fallen behind while the bot was away: nobody was told then. */
export interface Behind {
  reads: Read[];
  redraw(forum: string, after: Loaded, now: Date): Redraw[];
}

export function connectTeamTask(command: CommandOf<'connect-team'>, now: Date, behind: readonly Behind[]): Task {
  const { team } = command;
  return {
    reads: () => [...READS, ...behind.flatMap(({ reads }) => reads)],
    locks: (loaded) => locks(loaded, team.id),
    decide: (loaded, by) =>
      connectTeam(teamOf(loaded, team.id), command, { ...askedAnywhere(by, now), ...teams(loaded, team.id, now) }),
    consequences: (_facts, after) => caughtUp(team.id, after, now, behind),
  };
}

function caughtUp(team: string, after: Loaded, now: Date, behind: readonly Behind[]): Consequences {
  const place = teamOf(after, team);
  const forum = place?.status === 'connected' ? place.forum : null;
  return { deliveries: [], redraw: forum === null ? [] : behind.flatMap((of) => of.redraw(forum, after, now)) };
}

export function chooseForumTask(choice: CommandOf<'choose-forum'>, now: Date, behind: readonly Behind[]): Task {
  const { team, forum } = choice;
  return {
    reads: () => [...READS, ...behind.flatMap(({ reads }) => reads)],
    locks: (loaded) => [...locks(loaded, team), ...placeLocks(placesOf(loaded, forum))],
    decide: (loaded, by) =>
      chooseForum(places(loaded), choice, { ...askedAnywhere(by, now), ...teams(loaded, team, now) }),
    consequences: (_facts, after) => caughtUp(team, after, now, behind),
  };
}

/** A team's channels go with it. */
export function removeTeamTask(command: CommandOf<'remove-team'>, now: Date): Task {
  const { team } = command;
  return {
    reads: () => READS,
    locks: (loaded) => [...locks(loaded, team), ...placeLocks(channelsOf(loaded, team))],
    decide: (loaded, by) => removeTeam(places(loaded), command, askedAnywhere(by, now)),
  };
}

export function noteChannelsTask(command: CommandOf<'note-channels'>, now: Date): Task {
  const { team, channels } = command;
  return {
    reads: () => READS,
    locks: (loaded) => {
      const touched = new Set([...channels.map(({ id }) => id), ...channelsOf(loaded, team)]);
      return [...locks(loaded, team), ...placeLocks([...touched])];
    },
    decide: (loaded, by) =>
      noteChannels(places(loaded), command, { ...askedAnywhere(by, now), ...teams(loaded, '', now) }),
  };
}

function places(loaded: Loaded): Places {
  return new Map(loaded.list('team').map((row) => [row.id, row.state]));
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
