import type { ForumDefinition } from '../domain/cooperation/definition.ts';
import type { Forum } from '../domain/cooperation/states.ts';
import type { DatePoll } from '../domain/dates/date-poll.ts';
import type { AboutMeeting, Matter } from '../domain/delivery/superseded.ts';
import type { ExtraRequest } from '../domain/extra/extra-request.ts';
import type { Team } from '../domain/forum/team.ts';
import { lift } from '../domain/lift.ts';
import { type Meeting, postOf } from '../domain/meeting/meeting.ts';
import type { Round } from '../domain/round/round.ts';
import type { DeliveryRow, Kind, Loaded, Lock, Read } from '../ports/store.ts';
import { head, teamOf } from './bundle.ts';
import { firstKey } from './channel-post.ts';

/** What a delivery is about: the body whose it is, where that is now, and what may have made the message needless. */
export interface AboutDelivery {
  forum: ForumDefinition;
  team: Team | undefined;
  /** Absent: it holds whatever has happened since. */
  matter?: Matter;
}

interface Subject {
  kind: Kind;
  forum(state: unknown): string;
}

/** By the first part of the subject: "meeting:<id>". Of other subjects no body is known. */
const SUBJECTS: Record<string, Subject> = {
  meeting: { kind: 'meeting', forum: (state) => (state as Meeting).definition.forum },
  dates: { kind: 'date-poll', forum: (state) => (state as DatePoll).fields.forum },
  extra: { kind: 'extra-request', forum: (state) => (state as ExtraRequest).forum },
  round: { kind: 'round', forum: (state) => (state as Round).fields.forum },
};

function subjectOf({ subject }: DeliveryRow): (Subject & { name: string; id: string }) | undefined {
  const [name = '', ...id] = subject.split(':');
  const known = Object.hasOwn(SUBJECTS, name) ? SUBJECTS[name] : undefined;
  return known && { ...known, name, id: id.join(':') };
}

/** What must be read to know what a delivery is about, as far as it is known yet. */
export function aboutReads(row: DeliveryRow, loaded: Loaded): Read[] {
  const subject = subjectOf(row);
  if (subject === undefined) return [];
  const found = loaded.get(subject.kind, subject.id);
  const reads: Read[] = [{ kind: 'cooperation' }, { kind: subject.kind, ids: [subject.id] }];
  if (found === undefined) return reads;
  const forum = subject.forum(lift(found));
  return [...reads, { kind: 'forum', ids: [forum] }, { kind: 'team', forum }];
}

/** What it is about must not be called off or closed while it is sent again. */
export function aboutLocks(row: DeliveryRow): Lock[] {
  const subject = subjectOf(row);
  return subject ? [{ kind: subject.kind, id: subject.id, mode: 'share' }] : [];
}

export function aboutOf(row: DeliveryRow, loaded: Loaded): AboutDelivery | undefined {
  const subject = subjectOf(row);
  const found = subject && loaded.get(subject.kind, subject.id);
  if (subject === undefined || found === undefined) return undefined;
  const state = lift(found);
  const forum = loaded.get('forum', subject.forum(state));
  if (forum === undefined) return undefined;
  const { definition } = lift<Forum>(forum);
  const matter = matterOf(row, subject.name, state, loaded);
  return { forum: definition, team: teamOf(loaded, definition.id), ...(matter ? { matter } : {}) };
}

function matterOf(row: DeliveryRow, name: string, state: unknown, loaded: Loaded): Matter | undefined {
  if (name === 'meeting') return aboutMeeting(row, state as Meeting, head(loaded).timeZone);
  if (row.kind !== 'post') return undefined;
  if (name === 'dates') return { what: 'dates', poll: state as DatePoll };
  if (name === 'extra') return { what: 'extra', request: state as ExtraRequest };
  return { what: 'round', round: state as Round };
}

const WHAT: Record<string, AboutMeeting['what']> = {
  notice: 'notice',
  change: 'change',
  cancelled: 'cancellation',
  approval: 'approval',
};

/** A notice that an earlier build posted anew does not say which it was, and is taken for the latest. */
function aboutMeeting(row: DeliveryRow, meeting: Meeting, zone: string): AboutMeeting | undefined {
  if (row.kind !== 'post' && row.kind !== 'personal') return undefined;
  const [first = '', , number] = firstKey(row).split(':');
  const what = WHAT[first];
  if (what === undefined)
    return row.kind === 'post' ? { what: 'notice', meeting, number: postOf(meeting), zone } : undefined;
  return { what, meeting, number: Number(number ?? 0), zone };
}
