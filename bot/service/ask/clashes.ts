import { mayDo } from '../../domain/access.ts';
import { rolesIn } from '../../domain/asking/chair.ts';
import type { MeetingTime } from '../../domain/cooperation/definition.ts';
import { addDays, isLocalDate, localDate } from '../../domain/local-time.ts';
import { faultInFields } from '../../domain/meeting/check-fields.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import type { Who } from '../../ports/service.ts';
import { type Language, text } from '../../texts/text.ts';
import { clashesOf } from '../../views/clashes.ts';
import type { ClashesView } from '../../views/year-view.ts';
import { actorOf, actorReads } from '../actor.ts';
import { definitions, forumReads, forums, head, seatsOf } from '../bundle.ts';
import type { Context } from '../context.ts';
import { gather } from '../gather.ts';
import { aroundReads, calendarAround } from './calendar-around.ts';

/** A time that is being thought of, and the meeting it is for where there is one already. */
export interface Thought {
  forum: string;
  when: MeetingTime;
  except?: string;
}

/** What a time would clash with, for those who plan: the secretariat, and members who ask for an extra meeting. */
export async function askClashes(
  who: Who,
  { forum: id, when, except }: Thought,
  language: Language,
  context: Context,
): Promise<ClashesView | Refusal> {
  if (who.kind === 'account' && who.tenant !== context.tenant) return refuse('refusal.other-tenant');
  const last = when.endDate ?? when.date;
  if (!isLocalDate(when.date) || !isLocalDate(last)) return refuse('refusal.no-such-day', { date: when.date });
  const loaded = await gather(context.store, (rows) => [
    ...actorReads(who),
    { kind: 'cooperation' },
    ...forumReads(id, rows, false),
    ...aroundReads(addDays(when.date, -1), addDays(last, 1)),
  ]);
  const forum = forums(loaded).find((one) => one.id === id);
  if (forum === undefined) return refuse('refusal.unknown-forum');
  const now = context.clock.now();
  const zone = head(loaded).timeZone;
  const seats = seatsOf(loaded, [id, ...(forum.memberForums ?? [])]);
  const body = { forum: id, offices: definitions(loaded, 'office'), seats };
  if (!mayDo('clashes', rolesIn(actorOf(who, loaded), body, localDate(now, zone)))) {
    return refuse('refusal.not-yours-to-see');
  }
  const fields = { forum: id, kind: 'ordinary', title: forum.shortName, when, mode: 'undecided' } as const;
  const fault = faultInFields(fields, forum, zone, now);
  return {
    clashes: clashesOf(when, calendarAround(loaded, except), language),
    ...(fault ? { fault: text(language, fault.refused, fault.params) } : {}),
  };
}
