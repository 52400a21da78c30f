import { card, heading, plain } from '../../cards/parts.ts';
import { type Language, text } from '../../texts/text.ts';

/** What the bot says when somebody writes to it: what waits for them, and the way to the tab. */
export function chatCard(title: string, lines: string[], href: string, language: Language): object {
  const spoken = [title, ...lines].map((line) => line.replace(/\.$/, '')).join('. ');
  return card(
    [heading(title), ...lines.map((line) => plain(line))],
    [{ type: 'Action.OpenUrl', title: text(language, 'card.chat.open'), url: href }],
    { speak: spoken, fallbackText: spoken, lang: language },
  );
}
