import { card, type Element, heading, plain, shortened } from '../../cards/parts.ts';
import { refreshFor } from '../../cards/refresh.ts';
import { type Language, text } from '../../texts/text.ts';
import type { ChangeNoticeView } from '../views/change.ts';
import { type Answerable, answerButtons } from './answer-buttons.ts';
import { NOTICE_CARD } from './notice.ts';

/** A line may hold an item's heading and an annex's title; in full they are on the meeting's page. */
const LONGEST_LINE = 200;

export interface ChangeCardSetting {
  language: Language;
  /** The meeting's page in the tab. */
  href: string;
  /** Where everybody is asked again: who answers, what they can answer, and what goes back with it. `users`: who see the notice instead. */
  asked?: Answerable & { who: string; users?: string[] };
}

/** A short post beside the notice, which says what has changed; the notice itself is updated in its place. */
export function changeCard(view: ChangeNoticeView, { language, href, asked }: ChangeCardSetting): object {
  const body: Element[] = [
    heading(view.title),
    plain(view.when, { bold: true }),
    ...view.lines.map((line) => plain(shortened(line, LONGEST_LINE), { spacing: 'Small' })),
    ...(asked ? [plain(asked.who, { subtle: true }), ...answerButtons(asked, language)] : []),
  ];
  const page = { type: 'Action.OpenUrl', title: text(language, 'card.notice.open'), url: href };
  const said = `${view.title}. ${view.when}`;
  return card(
    body,
    [page],
    { speak: said, fallbackText: said, lang: language },
    asked && refreshFor(NOTICE_CARD.about, asked.meeting, text(language, 'card.notice.mine'), asked.users),
  );
}
