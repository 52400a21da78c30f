import { lateLines } from '../../delivery/service/ask/late-lines.ts';
import { troubledLines } from '../../delivery/service/ask/troubled-line.ts';
import { filingLines } from '../../document/service/ask/todo-lines.ts';
import { isCalled } from '../../forum/domain/called.ts';
import type { TeamFacts } from '../../forum/domain/commands.ts';
import { nameOf, type Team } from '../../forum/domain/team.ts';
import { forums, head, lostTeamOf, people, teamOf } from '../../forum/service/bodies.ts';
import { freeForums } from '../../forum/service/free-forums.ts';
import { lostTeamText } from '../../forum/views/lost-team.ts';
import { within } from '../../kernel/imported.ts';
import { localDate } from '../../kernel/local-time.ts';
import type { MeetingBundle } from '../../meeting/views/bundle.ts';
import type { Loaded } from '../../ports/store.ts';
import type { RoundBundle } from '../../round/views/bundle.ts';
import type { Context } from '../../service/context.ts';
import { inOrder } from '../../views/names.ts';
import type { Reader } from '../../views/reader.ts';
import type { SecretariatTodoView } from '../views/view.ts';
import { dueLines } from './due.ts';

/** What waits for the secretariat. */
export async function secretariatTodo(
  loaded: Loaded,
  { coming, held }: { coming: MeetingBundle[]; held: MeetingBundle[] },
  rounds: RoundBundle[],
  reader: Reader,
  context: Context,
): Promise<SecretariatTodoView> {
  const today = localDate(reader.now, head(loaded).timeZone);
  const due = dueLines(loaded, { coming, held }, rounds, reader, today);
  const teamsToConnect = unassigned(loaded, today);
  const accounts = proposals(loaded);
  const deliveries = await troubledLines(loaded, coming, reader, context);
  const late = await lateLines(reader.language, context);
  const filings = await filingLines(reader.now, reader.language, context);
  const forumsWithoutTeam = teamless(loaded, today, reader);
  const lost = forumsWithoutTeam.filter((forum) => forum.lost !== undefined);
  const things = [due, teamsToConnect, late, filings, deliveries, lost];
  const waiting = things.reduce((sum, list) => sum + list.length, accounts.length > 0 ? 1 : 0);
  return {
    waiting,
    due,
    teamsToConnect,
    forumsWithoutTeam,
    forumPlaces: forumPlaces(loaded, today),
    accounts,
    unmatchedAccounts: unmatched(loaded),
    peopleWithoutAccount: accountless(loaded),
    late,
    filings,
    deliveries,
  };
}

function unassigned(loaded: Loaded, today: string): SecretariatTodoView['teamsToConnect'] {
  return placesThatAre(loaded, ['unassigned']).map((facts) => {
    const choices = freeForums(loaded, today, facts).map((forum) => ({ forum: forum.id, name: forum.name }));
    return { team: facts.id, name: facts.name, choices };
  });
}

/** Each with the channels that could be its place, and with what it lost. */
function teamless(loaded: Loaded, today: string, { language }: Reader): SecretariatTodoView['forumsWithoutTeam'] {
  const known = inOrder(placesThatAre(loaded, ['known']), (facts) => facts.name);
  return freeForums(loaded, today).map((forum) => {
    const lost = lostTeamOf(loaded, forum.id);
    const { id, name, teamName } = forum;
    const told = lost ? { lost: lostTeamText(forum, lost, language) } : {};
    const [called, others] = [true, false].map((its) => known.filter((facts) => isCalled(facts, forum) === its));
    const proposed = called?.[0] ? { proposed: called[0].id } : {};
    const channels = [...(called ?? []), ...(others ?? [])].map(choiceOf);
    return { forum: id, name, teamName, channels, ...proposed, ...told };
  });
}

/** Where each body is today, alphabetical: what was connected wrongly can be put right. */
function forumPlaces(loaded: Loaded, today: string): SecretariatTodoView['forumPlaces'] {
  const channels = inOrder(placesThatAre(loaded, ['known', 'unassigned']), ({ name }) => name).map(choiceOf);
  const living = forums(loaded).filter(({ validFrom, validTo }) => within(today, validFrom, validTo));
  return inOrder(living, ({ name }) => name).flatMap(({ id, name }) => {
    const place = teamOf(loaded, id);
    return place ? [{ forum: id, name, place: nameOf(place), channels }] : [];
  });
}

function placesThatAre(loaded: Loaded, status: Team['status'][]): TeamFacts[] {
  return loaded
    .list('team')
    .flatMap(({ state: team }) => (team.status !== 'removed' && status.includes(team.status) ? team.facts : []));
}

function choiceOf({ id, name }: TeamFacts) {
  return { team: id, name };
}

function proposals(loaded: Loaded): SecretariatTodoView['accounts'] {
  const known = people(loaded);
  return loaded.list('account').flatMap(({ id, state: account }) => {
    const person = account.status === 'proposed' ? known.get(account.proposed) : undefined;
    if (account.status !== 'proposed' || person === undefined) return [];
    const team = teamName(loaded, account.team);
    return [{ account: id, person: person.id, personTitle: person.title, mail: person.mail, team }];
  });
}

function unmatched(loaded: Loaded): SecretariatTodoView['unmatchedAccounts'] {
  const found = loaded.list('account').flatMap(({ id, state: account }) => {
    if (account.status !== 'unmatched') return [];
    return [{ account: id, name: account.name, team: teamName(loaded, account.team) }];
  });
  return inOrder(found, ({ name }) => name);
}

function accountless(loaded: Loaded): SecretariatTodoView['peopleWithoutAccount'] {
  const taken = loaded
    .list('account')
    .map(({ state }) => (state.status === 'proposed' ? state.proposed : state.person));
  const left = [...people(loaded).values()].filter(({ id }) => !taken.includes(id));
  return inOrder(
    left.map(({ id, title, mail }) => ({ person: id, label: `${title}, ${mail}` })),
    ({ label }) => label,
  );
}

function teamName(loaded: Loaded, id: string): string {
  const team = loaded.get('team', id)?.state;
  return team === undefined ? '' : nameOf(team);
}
