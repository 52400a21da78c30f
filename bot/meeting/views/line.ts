import { text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import { isOver } from '../domain/hours.ts';
import { answersView } from './answer-rows.ts';
import type { MeetingBundle } from './bundle.ts';
import type { MeetingLineView } from './line-view.ts';
import { myAnswer } from './my-answer.ts';
import { placeText } from './place-text.ts';
import { isGuestOnly, meetingRoles } from './roles.ts';
import { whenView } from './when.ts';

/** A meeting as one line of a list. */
export function meetingLine(bundle: MeetingBundle, reader: Reader): MeetingLineView {
  const { meeting, forum, zone } = bundle;
  const { language } = reader;
  const when = whenView(meeting.definition.when, language, reader.now, zone);
  const mine = myAnswer(bundle, reader);
  return {
    id: bundle.id,
    forum: forum.shortName,
    title: meeting.definition.title,
    whenText: when.text,
    near: when.near,
    placeText: placeText(bundle, language),
    stateText: meetingState(bundle, reader),
    ...(mine?.value ? { mineText: mine.text } : {}),
  };
}

/** "3 av 8 har svarat", or how the meeting stands before and after that; a guest of one item is not told who comes. */
export function meetingState(bundle: MeetingBundle, { actor, language, now }: Reader): string {
  const { meeting, zone } = bundle;
  if (meeting.status === 'cancelled') return text(language, 'meeting.status.cancelled');
  if (isOver(meeting.definition.when, zone, now)) return text(language, 'meeting.status.over');
  if (meeting.status === 'planned') return text(language, 'meeting.not-called');
  if (isGuestOnly(meetingRoles(actor, bundle, now))) return text(language, 'meeting.status.noticed');
  return answersView(bundle, language).summary;
}
