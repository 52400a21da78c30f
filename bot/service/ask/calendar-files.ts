import { mayDo } from '../../domain/access.ts';
import { relationsOf } from '../../domain/asking/relation.ts';
import type { ForumDefinition } from '../../domain/cooperation/definition.ts';
import { addDays, localDate } from '../../domain/local-time.ts';
import { type Meeting, revisionOf } from '../../domain/meeting/meeting.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { type CalendarFileEvent, calendarFile } from '../../papers/calendar-file.ts';
import type { TextFile, Who } from '../../ports/service.ts';
import { type Language, text } from '../../texts/text.ts';
import { meetingRoles } from '../../views/meeting-roles.ts';
import { forumReads, forums, head, seatsOf } from '../bundle.ts';
import type { Context } from '../context.ts';
import { gather } from '../gather.ts';
import { seeMeeting } from './meeting.ts';

const PRODUCT = '-//Samverkan//Samverkan//SV';
/** A subscription shows what was up to a year ago. */
const BACK_DAYS = 365;

/** One meeting, to be saved in a calendar of one's own. */
export async function askMeetingCalendar(
  who: Who,
  id: string,
  language: Language,
  context: Context,
): Promise<TextFile | Refusal> {
  const seen = await seeMeeting('meeting', who, id, context);
  if (isRefusal(seen)) return seen;
  const { bundle, actor } = seen;
  if (!mayDo('meeting', meetingRoles(actor, bundle, context.clock.now())))
    return { refused: 'refusal.not-yours-to-see' };
  const { link } = bundle.meeting.definition;
  const event = eventOf(id, bundle.meeting, bundle.forum, language, context, link);
  const name = text(language, 'calendar.meeting', {
    forum: bundle.forum.shortName,
    title: bundle.meeting.definition.title,
  });
  return { name: `${id}.ics`, text: file([event], name, bundle.zone, context) };
}

/** What stands behind a subscription address, or null: closed, unknown, or its holder has no seat in the body any more. */
export async function askFeed(hash: string, context: Context): Promise<string | null> {
  const subscription = (await context.store.list({ kind: 'subscription', hash }))[0]?.state;
  if (subscription?.status !== 'open') return null;
  const { forum: id, person } = subscription;
  const loaded = await gather(context.store, (rows) => [
    { kind: 'cooperation' },
    ...forumReads(id, rows, false),
    { kind: 'meeting', forum: id },
  ]);
  const forum = forums(loaded).find((one) => one.id === id);
  if (forum === undefined) return null;
  const { timeZone: zone, name } = head(loaded);
  const today = localDate(context.clock.now(), zone);
  const seats = seatsOf(loaded, [id, ...(forum.memberForums ?? [])]);
  if (relationsOf(person, seats, today).length === 0) return null;
  const events = loaded
    .list('meeting')
    .map(({ id, state: meeting }) => ({ id, meeting }))
    .filter(({ meeting }) => meeting.definition.when.date >= addDays(today, -BACK_DAYS))
    .map((one) => eventOf(one.id, one.meeting, forum, 'sv', context));
  return file(events, text('sv', 'calendar.name', { cooperation: name, forum: forum.shortName }), zone, context);
}

function file(events: CalendarFileEvent[], name: string, zone: string, { clock }: Context): string {
  return calendarFile(events, { name, zone, now: clock.now(), productId: PRODUCT });
}

const STATUS = { planned: 'TENTATIVE', noticed: 'CONFIRMED', cancelled: 'CANCELLED' } as const;

/** The agenda is not told, nor the joining link but to its own reader: a calendar is often shown to others. */
function eventOf(
  id: string,
  meeting: Meeting,
  forum: ForumDefinition,
  language: Language,
  { links }: Context,
  link?: string,
): CalendarFileEvent {
  const { definition, status } = meeting;
  const { title, when, place, purpose } = definition;
  const lines = [purpose ?? forum.purpose, ...(link && status !== 'cancelled' ? [link] : [])];
  return {
    uid: `${id}@samverkan`,
    sequence: meeting.edition + revisionOf(meeting) + (status === 'cancelled' ? 1 : 0),
    title: text(language, 'calendar.meeting', { forum: forum.shortName, title }),
    when,
    ...(place === undefined ? {} : { place }),
    description: lines.join('\n'),
    url: links.meeting(id, undefined),
    status: STATUS[status],
  };
}
