import { helloCard, whichForumCard } from '../../cards/team-card.ts';
import { mayDo } from '../../domain/access.ts';
import { personOf } from '../../domain/actor.ts';
import { rolesOf } from '../../domain/asking/relation.ts';
import { within } from '../../domain/cooperation/states.ts';
import { parentOf } from '../../domain/forum/team.ts';
import { localDate } from '../../domain/local-time.ts';
import type { Drawn, Who } from '../../ports/service.ts';
import { type Language, text } from '../../texts/text.ts';
import { inOrder } from '../../views/answer-words.ts';
import { actorOf, actorReads } from '../actor.ts';
import { definitions, forums, head } from '../bundle.ts';
import type { Context } from '../context.ts';
import { gather } from '../gather.ts';
import { freeForums } from './secretariat-todo.ts';
import { readersForums } from './todo-reads.ts';

export interface ForumName {
  id: string;
  shortName: string;
}

/** The bodies of today that the reader may see, alphabetical. */
export async function askForums(who: Who, context: Context): Promise<ForumName[]> {
  if (who.kind === 'account' && who.tenant !== context.tenant) return [];
  const loaded = await gather(context.store, (rows) => {
    const actor = actorOf(who, rows);
    const person = personOf(actor);
    return [
      ...actorReads(who),
      { kind: 'cooperation' },
      { kind: 'forum' },
      ...(person ? [{ kind: 'seat' as const, person }] : []),
    ];
  });
  const actor = actorOf(who, loaded);
  const today = localDate(context.clock.now(), head(loaded).timeZone);
  if (!mayDo('forums', rolesOf(actor, definitions(loaded, 'seat'), today))) return [];
  const mine = readersForums(loaded, actor);
  const living = forums(loaded).filter(
    (forum) => mine.includes(forum.id) && within(today, forum.validFrom, forum.validTo),
  );
  return inOrder(living, (forum) => forum.shortName).map(({ id, shortName }) => ({ id, shortName }));
}

/** The body of a channel, or else of its team, if the reader may see it. */
export async function askForumOf(who: Who, ids: string[], context: Context): Promise<ForumName | null> {
  const teams = (await context.store.list({ kind: 'team' })).map(({ state }) => state);
  const [team] = ids.flatMap((id) => teams.find((one) => one.status === 'connected' && one.facts.id === id) ?? []);
  if (team === undefined) return null;
  return (await askForums(who, context)).find((forum) => forum.id === team.forum) ?? null;
}

/** What the bot says first in a team: hello, or the question which body the team is for. */
export async function drawGreeting(id: string, language: Language, context: Context): Promise<Drawn | null> {
  const loaded = await gather(context.store, () => [{ kind: 'cooperation' }, { kind: 'forum' }, { kind: 'team' }]);
  const team = loaded.get('team', id)?.state;
  if (team === undefined || team.status === 'removed') return null;
  if (team.status === 'connected') {
    const forum = forums(loaded).find((one) => one.id === team.forum)?.shortName ?? team.facts.name;
    const hello = text(language, 'card.team.hello', { forum });
    return { summary: hello, card: helloCard(hello, text(language, 'card.team.hello-what'), language) };
  }
  const today = localDate(context.clock.now(), head(loaded).timeZone);
  const channel = parentOf(team) !== undefined;
  const summary = text(language, channel ? 'card.channel.ask' : 'card.team.ask');
  const free = freeForums(loaded, today, team.facts);
  return { summary, card: whichForumCard({ id, name: team.facts.name, channel }, free, language) };
}
