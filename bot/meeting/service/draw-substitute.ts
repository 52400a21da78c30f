import { placeOf, type ToldTo, toldIn } from '../../delivery/service/told-to.ts';
import { holderAccountReads } from '../../forum/service/bodies.ts';
import { CHANNEL_LANGUAGE } from '../../forum/service/channel-reader.ts';
import type { SeatDefinition } from '../../kernel/definition.ts';
import type { Drawn } from '../../ports/service.ts';
import type { DeliveryRow, Loaded } from '../../ports/store.ts';
import type { Context, Drawing } from '../../service/context.ts';
import { newDrawing } from '../../service/drawing.ts';
import type { DrawnPost } from '../../service/drawn-post.ts';
import { gather } from '../../service/gather.ts';
import { text } from '../../texts/text.ts';
import { changeCard } from '../cards/change.ts';
import { ordinaryOf } from '../domain/called-seats.ts';
import { isOver } from '../domain/hours.ts';
import { revisionOf } from '../domain/state.ts';
import type { MeetingBundle } from '../views/bundle.ts';
import { calledIn, seatName } from '../views/called.ts';
import { type ChangeNoticeView, cancelledNotice, overNotice } from '../views/change.ts';
import { answerChoices } from '../views/my-answer.ts';
import { substituteNotice, unneededNotice, waitingNotice } from '../views/substitute.ts';
import { bundleOf, bundleReads } from './bundle.ts';
import { drawOwnCard, unaskedOffice, usersAmong } from './draw-notice.ts';

/** A substitute's own card, in their chat and their language. */
export function drawCalled(bundle: MeetingBundle, person: string, context: Drawing, now: Date): Drawn {
  const actor = { kind: 'account', account: '', person, secretariat: false } as const;
  const language = bundle.people.get(person)?.language ?? CHANNEL_LANGUAGE;
  const drawn = drawOwnCard(bundle, { actor, language, now, drawn: newDrawing(context) }, context);
  return { ...drawn, summary: text(language, 'card.notice.called', { forum: bundle.forum.shortName }) };
}

interface Here {
  /** With the accounts of those who hold seats. */
  loaded: Loaded;
  context: Drawing & Pick<Context, 'secretariat'>;
  channel: string;
}

/** The post in the channel, where a substitute has no chat with the bot. */
export function drawCalledHere(bundle: MeetingBundle, seat: SeatDefinition, here: Here): Drawn {
  const { loaded, context, channel } = here;
  const language = CHANNEL_LANGUAGE;
  const over = isOver(bundle.meeting.definition.when, bundle.zone, context.clock.now());
  const called = !over && isCalled(bundle, seat) && bundle.meeting.status === 'noticed';
  const view = standing(bundle, seat, over);
  const asked = {
    meeting: bundle.id,
    revision: revisionOf(bundle.meeting),
    drawn: newDrawing(context),
    choices: answerChoices(bundle, 'substitute', language),
    who: text(language, 'card.called.who', { substitute: seatName(seat, bundle) }),
    users: [...unaskedOffice(loaded, bundle, context), ...ownUsers(seat, bundle, loaded)],
  };
  const href = context.links.meeting(bundle.id, channel);
  const card = changeCard(view, { language, href, ...(called ? { asked } : {}) });
  return { summary: `${view.title}, ${view.when}`, card };
}

/** The substitute's own card takes its place for them. */
function ownUsers(seat: SeatDefinition, { meeting }: MeetingBundle, loaded: Loaded): string[] {
  return usersAmong(loaded, [seat], meeting.definition.when.date, { secretariat: [] });
}

function standing(bundle: MeetingBundle, seat: SeatDefinition, over: boolean): ChangeNoticeView {
  const { meeting } = bundle;
  if (meeting.status === 'cancelled') return cancelledNotice(bundle, meeting.reason, CHANNEL_LANGUAGE);
  if (over) return overNotice(bundle, CHANNEL_LANGUAGE);
  if (isCalled(bundle, seat)) return substituteNotice(bundle, seat, CHANNEL_LANGUAGE);
  return (isAskedAnew(bundle, seat) ? waitingNotice : unneededNotice)(bundle, seat, CHANNEL_LANGUAGE);
}

/** Was the one whom they stand in for asked again, and has not answered since? */
function isAskedAnew({ seats, earlier, rsvps }: MeetingBundle, seat: SeatDefinition): boolean {
  const ordinary = ordinaryOf(seat, seats)?.id ?? '';
  return earlier.has(ordinary) && !rsvps.has(ordinary);
}

function isCalled(bundle: MeetingBundle, { id }: SeatDefinition): boolean {
  return calledIn(bundle).asked.some((seat) => seat.id === id);
}

/** What a substitute was told, as it stands now: still called, not needed any more, or called off. */
export async function drawSubstitutePost(id: string, context: Context, sent: DeliveryRow): Promise<DrawnPost | null> {
  const to = toldIn(sent);
  const loaded = await gather(context.store, (rows) => [
    ...bundleReads(id, rows, { rsvps: true, people: true }),
    ...holderAccountReads(rows),
  ]);
  const bundle = bundleOf(loaded, id);
  if (bundle === undefined || to === undefined) return null;
  return sent.kind === 'post' ? drawnHere(bundle, to, loaded, context) : drawnInChat(bundle, to, context, sent);
}

function drawnHere(bundle: MeetingBundle, to: ToldTo, loaded: Loaded, context: Context): DrawnPost | null {
  const seat = bundle.seats.find(({ id }) => id === to.seat);
  if (seat === undefined || bundle.team?.status !== 'connected') return null;
  const team = bundle.team.facts;
  return { team, message: drawCalledHere(bundle, seat, { loaded, context, channel: team.channel }) };
}

function drawnInChat(bundle: MeetingBundle, { person }: ToldTo, context: Context, sent: DeliveryRow): DrawnPost | null {
  const team = placeOf(sent);
  return team ? { team, message: drawCalled(bundle, person, context, context.clock.now()) } : null;
}
