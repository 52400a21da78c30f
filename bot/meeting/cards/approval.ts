import type { DeclaredCard } from '../../cards/declared-card.ts';
import { card, type Element, execute, heading, plain } from '../../cards/parts.ts';
import { type Language, text } from '../../texts/text.ts';
import type { MeetingView } from '../views/view.ts';
import { agendaPart } from './notice-lists.ts';

export const APPROVAL_CARD: DeclaredCard<'approval-card', 'meeting'> = {
  draw: 'approval-card',
  about: 'meeting',
  refreshed: false,
  actions: { 'approve-agenda': { meeting: 'sent', edition: 'sent', how: () => 'card' } },
};

/** Asks the chair, in their own chat, whether the agenda may go out. */
export function approvalCard(view: MeetingView, { language, href }: { language: Language; href: string }): object {
  const { approval, forum, when } = view;
  const asked = approval?.mayApprove === true;
  const title = text(language, asked ? 'card.approval.ask' : 'card.approval.done', { forum: forum.shortName });
  const approve = {
    do: 'approve-agenda' as const,
    meeting: view.id,
    edition: approval?.agendaEdition ?? 0,
  };
  const button = execute(text(language, 'card.approval.approve'), approve, { style: 'positive' });
  const body: Element[] = [
    heading(title),
    plain(`${forum.shortName} · ${when.text}`, { bold: true }),
    ...(approval ? [plain(approval.text)] : []),
    ...(asked ? [{ type: 'ActionSet', actions: [button] }] : []),
    ...agendaPart(view, language),
  ];
  const page = { type: 'Action.OpenUrl', title: text(language, 'card.notice.open'), url: href };
  return card(body, [page], { speak: title, fallbackText: `${title} ${when.text}`, lang: language });
}
