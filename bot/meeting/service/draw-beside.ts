import { holderAccountReads } from '../../forum/service/bodies.ts';
import { CHANNEL_LANGUAGE } from '../../forum/service/channel-reader.ts';
import type { DeliveryRow } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import { newDrawing } from '../../service/drawing.ts';
import type { DrawnPost } from '../../service/drawn-post.ts';
import { gather } from '../../service/gather.ts';
import { text } from '../../texts/text.ts';
import { changeCard } from '../cards/change.ts';
import { isOver } from '../domain/hours.ts';
import { type Meeting, revisionOf, secretSince } from '../domain/state.ts';
import type { MeetingBundle } from '../views/bundle.ts';
import {
  type ChangeNoticeView,
  cancelledNotice,
  overNotice,
  supersededNotice,
  withheldNotice,
} from '../views/change.ts';
import { answerChoices } from '../views/my-answer.ts';
import { bundleOf, bundleReads } from './bundle.ts';
import { unaskedOffice } from './draw-notice.ts';

/** A post about a change once something newer holds. As long as it is the latest of a meeting that stands, and asks nothing that is over, it stays as it was sent. */
export async function drawChangePost(id: string, context: Context, { about }: DeliveryRow): Promise<DrawnPost | null> {
  const loaded = await gather(context.store, (rows) => [
    ...bundleReads(id, rows, { rsvps: true, people: false }),
    ...holderAccountReads(rows),
  ]);
  const bundle = bundleOf(loaded, id);
  const over = bundle !== undefined && isOver(bundle.meeting.definition.when, bundle.zone, context.clock.now());
  const view = bundle && standing(bundle, about.number, over);
  if (view === undefined || bundle?.team?.status !== 'connected') return null;
  const { facts: team } = bundle.team;
  const language = CHANNEL_LANGUAGE;
  const again = !over && asksAgain(bundle.meeting, about.number);
  const asked = {
    meeting: id,
    revision: revisionOf(bundle.meeting),
    drawn: newDrawing(context),
    choices: answerChoices(bundle, 'member', language),
    who: text(language, 'card.notice.who', { forum: bundle.forum.shortName }),
    users: unaskedOffice(loaded, bundle, context),
  };
  const href = context.links.meeting(id, team.channel);
  const card = changeCard(view, { language, href, ...(again ? { asked } : {}) });
  return { team, message: { summary: `${view.title}, ${view.when}`, card } };
}

/** Does the latest change, in this post, ask everybody again? */
function asksAgain(meeting: Meeting, number: number | undefined): boolean {
  return meeting.status === 'noticed' && meeting.askedFrom === number && number === revisionOf(meeting);
}

function standing(bundle: MeetingBundle, number: number | undefined, over: boolean): ChangeNoticeView | undefined {
  const { meeting } = bundle;
  if (meeting.status === 'cancelled') return cancelledNotice(bundle, meeting.reason, CHANNEL_LANGUAGE);
  if (number !== revisionOf(meeting)) return supersededNotice(bundle, CHANNEL_LANGUAGE);
  if (over && asksAgain(meeting, number)) return overNotice(bundle, CHANNEL_LANGUAGE);
  return secretSince(meeting) ? withheldNotice(bundle, CHANNEL_LANGUAGE) : undefined;
}
