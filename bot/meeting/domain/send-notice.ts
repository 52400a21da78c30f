import type { Decide } from '../../declared/decide.ts';
import type { Team } from '../../forum/domain/team.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { within } from '../../kernel/imported.ts';
import { refuse } from '../../kernel/refusal.ts';
import { settled } from './agenda-editing.ts';
import { faultInAnswerBy } from './answer-by.ts';
import { isOver } from './hours.ts';
import { type Meeting, revisionOf } from './state.ts';
import type { MeetingSetting } from './still-open.ts';

export interface NoticeSetting extends MeetingSetting {
  /** The team of the body, if it is connected. */
  team: Team | undefined;
  /** Set when it is to be posted once more: the revision whose post failed or is uncertain. */
  lost?: number;
}

export const maySendNotice: MayNow<Meeting, NoticeSetting> = (meeting, asked) => {
  const { forum, team, zone, lost, now } = asked;
  const names = { forum: forum.shortName };
  const denied = secretariatOnly('send-notice', asked);
  if (denied) return denied;
  if (meeting.status === 'cancelled') return refuse('refusal.meeting-cancelled', names);
  if (meeting.status === 'noticed' && lost !== meeting.revision) return refuse('refusal.already-called', names);
  const { when } = meeting.definition;
  if (isOver(when, zone, now)) return refuse('refusal.meeting-over', names);
  if (!within(when.date, forum.validFrom, forum.validTo)) return refuse('refusal.forum-ended', names);
  if (team?.status === 'connected') return undefined;
  return refuse('refusal.forum-not-connected', { ...names, team: forum.teamName });
};

/**
 * The secretariat calls a planned meeting: its agenda is settled and the notice goes to the body's channel. A notice
 * that did not get there can be sent once more, as a new revision; answers that were given stay as they are.
 */
export const sendNotice: Decide<'send-notice', Meeting, NoticeSetting> = (meeting, command, asked) => {
  const { meeting: id, answerBy } = command;
  const not = maySendNotice(meeting, asked) ?? faultInAnswerBy(answerBy, meeting.definition.when.date, asked);
  if (not) return not;
  const revision = revisionOf(meeting) + 1;
  const by = answerBy === undefined ? {} : { answerBy };
  return [...settled(id, meeting, asked.forum), { type: 'notice-sent', kind: 'meeting', id, revision, ...by }];
};
