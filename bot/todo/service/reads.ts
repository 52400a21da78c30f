import { pollsReads } from '../../dates/service/bundle.ts';
import { type Actor, isSecretariat, personOf } from '../../kernel/actor.ts';
import type { MeetingDefinition } from '../../kernel/definition.ts';
import { addDays, localDate } from '../../kernel/local-time.ts';
import { bundleReads, definitions, forums, head } from '../../meeting/service/bundle.ts';
import type { Who } from '../../ports/service.ts';
import type { Loaded, Read } from '../../ports/store.ts';
import { roundsReads } from '../../round/service/bundle.ts';
import { actorOf } from '../../service/actor.ts';

/** How far ahead, in days, *Att göra* looks for meetings, and how far back for what changed. */
export const AHEAD_DAYS = 120;
export const BACK_DAYS = 30;

/** What *Att göra* is made from: the reader's bodies (the secretariat: all), and their meetings around today. */
export function todoReads(who: Who, loaded: Loaded, now: Date): Read[] {
  const reads: Read[] = [{ kind: 'cooperation' }, { kind: 'municipality' }, { kind: 'forum' }, { kind: 'team' }];
  if (loaded.list('cooperation').length === 0) return reads;
  const actor = actorOf(who, loaded);
  if (actor.kind === 'account' && actor.person) {
    reads.push({ kind: 'seat', person: actor.person }, { kind: 'person', ids: [actor.person] });
  }
  if (isSecretariat(actor)) reads.push({ kind: 'account' }, { kind: 'person' });
  const today = localDate(now, head(loaded).timeZone);
  const mine = readersForums(loaded, actor);
  for (const forum of mine) {
    const around = { fromDate: addDays(today, -BACK_DAYS), toDate: addDays(today, AHEAD_DAYS) };
    reads.push({ kind: 'meeting', forum, ...around });
  }
  reads.push(...pollsReads(mine, loaded), ...roundsReads(mine, addDays(today, -BACK_DAYS), loaded));
  for (const { id } of loaded.list('meeting')) reads.push(...bundleReads(id, loaded, { rsvps: true, people: false }));
  return reads;
}

/** The bodies where the reader holds a seat (or assists one), with the joint bodies of those; the secretariat sees all. */
export function readersForums(loaded: Loaded, actor: Actor): string[] {
  const all = forums(loaded);
  if (isSecretariat(actor)) return all.map((forum) => forum.id);
  const person = personOf(actor);
  const mine = definitions(loaded, 'seat').filter((seat) =>
    seat.holders.some((holder) => holder.person === person || holder.assistant === person),
  );
  const own = new Set(mine.map((seat) => seat.forum));
  const joint = all.filter((forum) => forum.memberForums?.some((member) => own.has(member)));
  return [...own, ...joint.map((forum) => forum.id)].sort();
}

export function meetingsByDate(loaded: Loaded): { id: string; definition: MeetingDefinition }[] {
  const meetings = loaded.list('meeting').map(({ id, state }) => ({ id, definition: state.definition }));
  const key = ({ when }: MeetingDefinition) => `${when.date} ${when.start ?? ''}`;
  return meetings.sort((a, b) => (key(a.definition) < key(b.definition) ? -1 : 1));
}
