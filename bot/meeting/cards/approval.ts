import type { DeclaredCard } from '../../cards/declared-card.ts';
import { card, type Element, execute, heading, plain } from '../../cards/parts.ts';
import { type Language, text } from '../../texts/text.ts';
import type { MeetingView } from '../views/view.ts';
import { agendaPart } from './notice-lists.ts';

export const APPROVAL_CARD: DeclaredCard<'approval-card', 'meeting'> = {
  draw: 'approval-card',
  about: 'meeting',
  refreshed: false,
  written: false,
  actions: { 'approve-agenda': { meeting: 'sent', edition: 'sent', how: () => 'card' } },
};

/** Asks the chair, in their own chat, whether the agenda may go out. */
export function approvalCard(
  view: MeetingView,
  { language, href, superseded = false }: { language: Language; href: string; superseded?: boolean },
): object {
  const { approval, forum, when } = view;
  const asked = approval?.mayApprove === true && !superseded;
  const cancelled = view.status === 'cancelled';
  const title = headline(view, asked, superseded, language);
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
    ...(view.reason ? [plain(text(language, 'meeting.cancelled-why', { reason: view.reason }))] : []),
    ...(asked ? [{ type: 'ActionSet', actions: [button] }] : []),
    ...(superseded || cancelled ? [] : agendaPart(view, language)),
  ];
  const page = { type: 'Action.OpenUrl', title: text(language, 'card.notice.open'), url: href };
  return card(body, [page], { speak: title, fallbackText: `${title} ${when.text}`, lang: language });
}

function headline({ status, forum }: MeetingView, asked: boolean, superseded: boolean, language: Language): string {
  if (status === 'cancelled') return text(language, 'card.notice.cancelled');
  if (superseded) return text(language, 'card.approval.superseded', { forum: forum.shortName });
  return text(language, asked ? 'card.approval.ask' : 'card.approval.done', { forum: forum.shortName });
}
