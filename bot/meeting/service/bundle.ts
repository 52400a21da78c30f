import {
  definitions,
  forumReads,
  head,
  lostTeamOf,
  municipalities,
  people,
  seatsOf,
  teamOf,
} from '../../forum/service/bodies.ts';
import { holderOn } from '../../kernel/asking/seats.ts';
import type { Loaded, Read } from '../../ports/store.ts';
import { agendaOf, type Meeting, type Rsvp, standing, stands, workingAgenda } from '../domain/state.ts';
import type { MeetingBundle } from '../views/bundle.ts';

/** What must be read for a bundle of a meeting, as far as it is known yet. */
export function bundleReads(id: string, loaded: Loaded, what: { rsvps: boolean; people: boolean }): Read[] {
  const reads: Read[] = [{ kind: 'cooperation' }, { kind: 'municipality' }, { kind: 'meeting', ids: [id] }];
  if (what.rsvps) reads.push({ kind: 'rsvp', meeting: id });
  const meeting = meetingIn(loaded, id);
  if (!meeting) return reads;
  reads.push(...forumReads(meeting.definition.forum, loaded, what.people));
  const guests = what.people ? guestsOf(meeting) : [];
  if (guests.length > 0) reads.push({ kind: 'person', ids: guests });
  return reads;
}

/** Undefined where there is none, or none any more. */
export function meetingIn(loaded: Loaded, id: string): Meeting | undefined {
  return standing(loaded.get('meeting', id)?.state);
}

/** Those who are invited to an item alone, of the agenda as it was sent and as it is being prepared. */
function guestsOf(meeting: Meeting): string[] {
  const items = [...agendaOf(meeting, []), ...workingAgenda(meeting, [])];
  return [...new Set(items.flatMap((item) => item.guests))].sort();
}

/** The bundle of a meeting from what was read, or undefined when there is no such meeting. */
export function bundleOf(loaded: Loaded, id: string): MeetingBundle | undefined {
  const meeting = meetingIn(loaded, id);
  const forum = meeting && loaded.get('forum', meeting.definition.forum)?.state.definition;
  if (meeting === undefined || forum === undefined) return undefined;
  const seats = seatsOf(loaded, [forum.id, ...(forum.memberForums ?? [])]);
  const { date } = meeting.definition.when;
  // An answer is its giver's: whoever holds the seat after them is asked anew.
  const holders = new Map(seats.map((seat) => [seat.id, holderOn(seat, date)?.person]));
  const rsvps = loaded
    .list('rsvp')
    .map(({ state }) => state)
    .filter((rsvp) => holders.get(rsvp.seat) === rsvp.person);
  const latest = rsvps.filter((rsvp) => rsvp.meeting === id);
  const bySeat = (some: Rsvp[]) => new Map(some.map((rsvp) => [rsvp.seat, rsvp]));
  return {
    id,
    meeting,
    forum,
    zone: head(loaded).timeZone,
    seats,
    municipalities: municipalities(loaded),
    people: people(loaded),
    rsvps: bySeat(latest.filter((rsvp) => stands(rsvp, meeting))),
    earlier: bySeat(latest.filter((rsvp) => !stands(rsvp, meeting))),
    team: teamOf(loaded, forum.id),
    lostTeam: lostTeamOf(loaded, forum.id),
    offices: definitions(loaded, 'office').filter((office) => office.forum === forum.id),
  };
}
