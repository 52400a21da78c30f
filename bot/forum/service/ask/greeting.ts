import { rolesOf } from '../../../kernel/asking/relation.ts';
import { localDate } from '../../../kernel/local-time.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Drawn } from '../../../ports/service.ts';
import type { Loaded } from '../../../ports/store.ts';
import { question } from '../../../service/question.ts';
import { type Language, text } from '../../../texts/text.ts';
import { helloCard, whichForumCard } from '../../cards/team.ts';
import { parentOf, type Team } from '../../domain/team.ts';
import { forums, head } from '../bodies.ts';
import { freeForums } from '../free-forums.ts';

type Place = Exclude<Team, { status: 'removed' }>;

/** What the bot says first in a team: hello, or the question which body the team is for. */
export const greeting = question({
  question: 'greeting',
  reads: () => [{ kind: 'cooperation' }, { kind: 'forum' }, { kind: 'team' }],
  find: (loaded, { asked: { id } }) => {
    const place = loaded.get('team', id)?.state;
    return place && place.status !== 'removed' ? { loaded, place } : refuse('refusal.unknown-team');
  },
  access: (_, { actor }) => ({ roles: rolesOf(actor, [], ''), otherwise: refuse('refusal.secretariat-only') }),
  view: ({ loaded, place }, { asked: { id, language }, now }) =>
    place.status === 'connected' ? hello(place, loaded, language) : whichForum(id, place, loaded, { language, now }),
});

function hello({ forum: id, facts }: Place & { status: 'connected' }, loaded: Loaded, language: Language): Drawn {
  const forum = forums(loaded).find((one) => one.id === id)?.shortName ?? facts.name;
  const summary = text(language, 'card.team.hello', { forum });
  return { summary, card: helloCard(summary, text(language, 'card.team.hello-what'), language) };
}

function whichForum(
  id: string,
  place: Place,
  loaded: Loaded,
  { language, now }: { language: Language; now: Date },
): Drawn {
  const today = localDate(now, head(loaded).timeZone);
  const channel = parentOf(place) !== undefined;
  const summary = text(language, channel ? 'card.channel.ask' : 'card.team.ask');
  const free = freeForums(loaded, today, place.facts);
  return { summary, card: whichForumCard({ id, name: place.facts.name, channel }, free, language) };
}
