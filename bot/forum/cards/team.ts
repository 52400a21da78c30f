import type { DeclaredCard } from '../../cards/declared-card.ts';
import { card, type Element, execute, heading, plain } from '../../cards/parts.ts';
import { type Language, text } from '../../texts/text.ts';

export const TEAM_CARD: DeclaredCard<'greeting', 'team'> = {
  draw: 'greeting',
  about: 'team',
  refreshed: false,
  written: false,
  actions: { 'choose-forum': { team: 'sent', forum: 'sent', move: 'never' } },
};

/** Asks the secretariat which body a team, or a channel of one, is for. */
export function whichForumCard(
  team: { id: string; name: string; channel?: boolean },
  forums: { id: string; name: string }[],
  language: Language,
): object {
  const choices: Element = {
    type: 'Input.ChoiceSet',
    id: 'forum',
    label: text(language, 'card.team.choose'),
    choices: forums.map((forum) => ({ title: forum.name, value: forum.id })),
    isRequired: true,
    errorMessage: text(language, 'card.team.choose'),
  };
  const [ask, because] = team.channel
    ? (['card.channel.ask', 'card.channel.why'] as const)
    : (['card.team.ask', 'card.team.why'] as const);
  const why = text(language, because, { team: team.name });
  const send = execute(text(language, 'card.team.send'), { do: 'choose-forum', team: team.id }, { inputs: 'auto' });
  return card([heading(text(language, ask)), plain(why), choices], [send], {
    speak: why,
    fallbackText: why,
    lang: language,
  });
}

/** The greeting in a team whose body is known. */
export function helloCard(title: string, what: string, language: Language): object {
  return card([plain(title, { bold: true }), plain(what)], [], {
    speak: title,
    fallbackText: `${title} ${what}`,
    lang: language,
  });
}
