import { card, heading, plain } from '../../cards/parts.ts';
import { type Language, text } from '../../texts/text.ts';
import type { MinutesView } from '../views/view.ts';

/** Says in the body's channel that its minutes are approved, or corrected, and leads to them. `filed`: to the paper in its library. */
export function distributionCard(
  { forum, whenText, approvedText }: MinutesView,
  { language, href, filed, again }: { language: Language; href: string; filed: string | undefined; again: boolean },
): { summary: string; card: object } {
  const summary = text(language, again ? 'card.minutes.distributed-again' : 'card.minutes.distributed', {
    forum: forum.shortName,
  });
  const body = [heading(summary), plain(whenText, { bold: true }), ...(approvedText ? [plain(approvedText)] : [])];
  const page = { type: 'Action.OpenUrl', title: text(language, 'card.minutes.open'), url: href };
  const paper =
    filed === undefined
      ? []
      : [{ type: 'Action.OpenUrl', title: text(language, 'card.minutes.open-filed'), url: filed }];
  const said = { speak: summary, fallbackText: `${summary} ${whenText}`, lang: language };
  return { summary, card: card(body, [...paper, page], said) };
}
