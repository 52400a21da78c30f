import type { Fact, FactOf } from '../../declared/fact.ts';
import { CHANNEL_LANGUAGE } from '../../forum/service/channel-reader.ts';
import type { Loaded, NewDelivery } from '../../ports/store.ts';
import { newDrawing } from '../../service/drawing.ts';
import type { Means, MeansWithPost } from '../../service/means.ts';
import type { Task } from '../../service/task.ts';
import { whenWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import { changeCard } from '../cards/change.ts';
import type { MeetingBundle } from '../views/bundle.ts';
import { cancelledNotice, changeNotice } from '../views/change.ts';
import { answerChoices } from '../views/my-answer.ts';
import { bundleOf } from './bundle.ts';
import { unaskedOffice } from './draw-notice.ts';
import { aboutMeeting } from './matter.ts';
import { channelPost, noticePost } from './notice-deliveries.ts';

/**
 * What leaves when a meeting that was called has changed: what was said is redrawn in place, and a short post says what is new.
 * Where the post is not known to stand in the channel, the notice is posted anew instead.
 */
export function changeDeliveries(id: string, means: Means): NonNullable<Task['consequences']> {
  return (facts, after, before) => {
    const told = facts.find((fact): fact is Fact & { type: 'notice-changed' } => fact.type === 'notice-changed');
    if (told === undefined) return { deliveries: [] };
    if (told.anew) return { deliveries: noticePost(id, after, means.context, means.now) };
    const [old, now] = [bundleOf(before, id), bundleOf(after, id)];
    return { deliveries: changePost(old, now, told, after, means) };
  };
}

function changePost(
  before: MeetingBundle | undefined,
  after: MeetingBundle | undefined,
  told: FactOf<'notice-changed'>,
  loaded: Loaded,
  { context }: Means,
): NewDelivery[] {
  if (before === undefined || after === undefined) return [];
  const language = CHANNEL_LANGUAGE;
  const view = changeNotice(before, after, told, language);
  const asked = {
    meeting: after.id,
    revision: told.revision,
    drawn: newDrawing(context),
    choices: answerChoices(after, 'member', language),
    who: text(language, 'card.notice.who', { forum: after.forum.shortName }),
    users: unaskedOffice(loaded, after, context),
  };
  return channelPost(
    after,
    `change:${after.id}:${told.revision}`,
    aboutMeeting(after.id, 'change', told.revision),
    (channel) => ({
      summary: `${view.title}, ${view.when}`,
      card: changeCard(view, {
        language,
        href: context.links.meeting(after.id, channel),
        ...(told.again ? { asked } : {}),
      }),
    }),
  );
}

/** A meeting whose notice has left is called off with a post of its own; one that nobody has heard of is not. */
export function cancelPost(after: MeetingBundle | undefined, { context, post }: MeansWithPost): NewDelivery[] {
  if (after?.meeting.status !== 'cancelled' || after.meeting.revision === 0 || post.unsent) return [];
  const language = CHANNEL_LANGUAGE;
  const when = whenWords(language, after.meeting.definition.when);
  const view = cancelledNotice(after, after.meeting.reason, language);
  return channelPost(after, `cancelled:${after.id}`, aboutMeeting(after.id, 'cancellation'), (channel) => ({
    summary: text(language, 'card.cancelled.summary', { forum: after.forum.shortName, when }),
    card: changeCard(view, { language, href: context.links.meeting(after.id, channel) }),
  }));
}
