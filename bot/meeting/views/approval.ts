import type { Asked } from '../../kernel/asked.ts';
import { chairOn } from '../../kernel/asking/chair.ts';
import { localDate } from '../../kernel/local-time.ts';
import { instantWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import { approvalState, mayApproveAgenda, mayAskApproval } from '../domain/approve-agenda.ts';
import { isOver } from '../domain/hours.ts';
import type { MeetingBundle } from './bundle.ts';
import type { ApprovalView } from './view.ts';

/** How the chair stands to the agenda, for the chair and the secretariat of a body whose chair decides on it. */
export function approvalView(
  bundle: MeetingBundle,
  by: Asked,
  language: Language,
  /** Has the chair a chat of their own, where the question came as a card? Unset: not known here. */
  chairChats?: boolean,
): ApprovalView | undefined {
  const { meeting, forum, zone } = bundle;
  const { roles } = by;
  const state = approvalState(meeting, forum);
  const [chair, secretariat] = [roles.includes('chair'), roles.includes('secretariat')];
  if (state === 'not-needed' || !(chair || secretariat) || meeting.status === 'cancelled') return undefined;
  // What a passed meeting's agenda was not, nobody can mend.
  if (state !== 'approved' && isOver(meeting.definition.when, zone, by.now)) return undefined;
  const asked = { ...by, forum, zone };
  return {
    state,
    text: approvalWords(bundle, state, language, chairChats),
    agendaEdition: meeting.agendaEdition,
    askText: askWords(bundle, by.now, language, chairChats),
    mayApprove: mayApproveAgenda(meeting, { ...asked, how: 'page' }) === undefined,
    mayAsk: mayAskApproval(meeting, asked) === undefined,
    mayRecord: mayApproveAgenda(meeting, { ...asked, how: 'oral' }) === undefined,
  };
}

function askWords(
  { forum, offices, seats, people, zone }: MeetingBundle,
  now: Date,
  language: Language,
  chairChats: boolean | undefined,
): string {
  const chair = chairOn(forum.id, offices, seats, localDate(now, zone));
  const who = chair === undefined ? undefined : people.get(chair)?.title;
  if (who === undefined) return text(language, 'approval.ask-nobody');
  return text(language, chairChats === true ? 'approval.ask-chat' : 'approval.ask-page', { who });
}

function approvalWords(
  { meeting, zone }: MeetingBundle,
  state: ApprovalView['state'],
  language: Language,
  chairChats: boolean | undefined,
): string {
  const { approval } = meeting;
  if (state === 'asked' && chairChats === false) return text(language, 'approval.asked-page');
  if (state !== 'approved' || approval === undefined) {
    return text(language, `approval.${state === 'approved' ? 'asked' : state}`);
  }
  const when = instantWords(language, new Date(approval.at), zone);
  return text(language, approval.how === 'oral' ? 'approval.oral' : 'approval.approved', { when });
}
