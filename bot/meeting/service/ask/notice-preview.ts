import { outlineOf } from '../../../cards/outline.ts';
import { isLocalDate } from '../../../kernel/local-time.ts';
import { questionWith } from '../../../service/question.ts';
import { settled } from '../../domain/agenda-editing.ts';
import { applyMeeting } from '../../domain/apply.ts';
import type { MeetingFact } from '../../domain/facts.ts';
import { revisionOf, standing } from '../../domain/state.ts';
import type { MeetingBundle } from '../../views/bundle.ts';
import { drawCommonCard } from '../draw-notice.ts';
import { replaces } from '../notice-deliveries.ts';
import { seeableMeeting } from './one.ts';

/** The notice's card as it will stand in the channel, from the drawing that sending it uses. */
export const noticePreview = questionWith({
  question: 'notice-preview',
  ...seeableMeeting,
  more: async ({ bundle }, { asked: { answerBy }, now }, context) => {
    const sent = asSent(bundle, answerBy, now);
    return drawCommonCard(sent, [], context, now, replaces(sent));
  },
  view: (_seen, _seeing, { card }) => ({ parts: outlineOf(card) }),
});

/** A last day that is no day is left out: the sending refuses it. */
function asSent(bundle: MeetingBundle, answerBy: string | undefined, now: Date): MeetingBundle {
  const { id, meeting, forum } = bundle;
  const revision = revisionOf(meeting) + 1;
  const by = answerBy !== undefined && isLocalDate(answerBy) ? { answerBy } : {};
  const sending: MeetingFact = { type: 'notice-sent', kind: 'meeting', id, revision, ...by };
  const facts = [...settled(id, meeting, forum), sending];
  const sent = facts.reduce((state, fact) => standing(applyMeeting(state, fact, '', now)) ?? state, meeting);
  return { ...bundle, meeting: sent };
}
