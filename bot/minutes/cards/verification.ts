import type { DeclaredCard } from '../../cards/declared-card.ts';
import { card, type Element, execute, heading, plain } from '../../cards/parts.ts';
import { type Language, text } from '../../texts/text.ts';
import type { MinutesView, VerificationView } from '../views/view.ts';

export const VERIFICATION_CARD: DeclaredCard<'verification-card', 'meeting'> = {
  draw: 'verification-card',
  about: 'meeting',
  refreshed: false,
  written: false,
  actions: { 'approve-items': { meeting: 'sent', round: 'sent', parts: () => 'all' } },
};

/** Asks one who verifies, in their own chat, to read the minutes and approve them. `round`: what they were asked about. */
export function verificationCard(
  view: MinutesView,
  { language, href, round }: { language: Language; href: string; round: number | undefined },
): object {
  const { verification, forum, approvedText, whenText } = view;
  const newer = verification !== null && round !== undefined && round < verification.round;
  const asked = verification?.mine === true && !newer;
  const title = headline(view, asked, newer, language);
  const body: Element[] = [
    heading(title),
    plain(`${forum.shortName} · ${whenText}`, { bold: true }),
    ...(approvedText ? [plain(approvedText)] : []),
    ...(verification && asked ? asking(view.meeting, verification, language) : []),
  ];
  const page = { type: 'Action.OpenUrl', title: text(language, 'card.minutes.open'), url: href };
  return card(body, [page], { speak: title, fallbackText: `${title} ${whenText}`, lang: language });
}

function asking(meeting: string, verification: VerificationView, language: Language): Element[] {
  const { round, parts, sentText, warnings } = verification;
  const left = parts.filter(({ approvedByMe }) => !approvedByMe);
  const approve = { do: 'approve-items' as const, meeting, round };
  const some = text(language, 'card.minutes.approve', { count: left.length });
  const said = left.length > 0 ? some : text(language, 'card.minutes.approve-whole');
  const button = execute(said, approve, { style: 'positive' });
  const changed = left.filter(({ changes }) => changes !== null).map((part) => part.heading);
  return [
    plain(sentText),
    ...warnings.map((warning) => plain(warning)),
    ...(changed.length > 0 ? [plain(text(language, 'card.minutes.changed', { headings: changed.join('; ') }))] : []),
    plain(text(language, 'card.minutes.read-first')),
    { type: 'ActionSet', actions: [button] },
  ];
}

function headline({ forum, status }: MinutesView, asked: boolean, newer: boolean, language: Language): string {
  const names = { forum: forum.shortName };
  if (newer) return text(language, 'card.minutes.newer', names);
  if (asked) return text(language, 'card.minutes.ask', names);
  return text(language, status === 'verified' ? 'card.minutes.verified' : 'card.minutes.done', names);
}
