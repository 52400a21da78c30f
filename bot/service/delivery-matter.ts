import type { ForumDefinition } from '../domain/cooperation/definition.ts';
import type { AboutMeeting, Matter } from '../domain/delivery/superseded.ts';
import type { Team } from '../domain/forum/team.ts';
import { type Meeting, postOf } from '../domain/meeting/meeting.ts';
import type { DeliveryRow, KindRow, Loaded, Lock, Read } from '../ports/store.ts';
import { head, teamOf } from './bundle.ts';
import { firstKey } from './channel-post.ts';

/** What a delivery is about: the body whose it is, where that is now, and what may have made the message needless. */
export interface AboutDelivery {
  forum: ForumDefinition;
  team: Team | undefined;
  /** Absent: it holds whatever has happened since. */
  matter?: Matter;
}

/** By the first part of the subject: "meeting:<id>". Of other subjects no body is known. */
const SUBJECTS = { meeting: 'meeting', dates: 'date-poll', extra: 'extra-request', round: 'round' } as const;
type SubjectKind = (typeof SUBJECTS)[keyof typeof SUBJECTS];

function subjectOf({ subject }: DeliveryRow): { kind: SubjectKind; id: string } | undefined {
  const [name = '', ...id] = subject.split(':');
  const [, kind] = Object.entries(SUBJECTS).find(([known]) => known === name) ?? [];
  return kind && { kind, id: id.join(':') };
}

function foundIn<K extends SubjectKind>(loaded: Loaded, { kind, id }: { kind: K; id: string }): KindRow<K> | undefined {
  const row = loaded.get(kind, id);
  return row && { kind, row };
}

function forumOf({ kind, row }: KindRow<SubjectKind>): string {
  if (kind === 'meeting') return row.state.definition.forum;
  return kind === 'extra-request' ? row.state.forum : row.state.fields.forum;
}

/** What must be read to know what a delivery is about, as far as it is known yet. */
export function aboutReads(row: DeliveryRow, loaded: Loaded): Read[] {
  const subject = subjectOf(row);
  if (subject === undefined) return [];
  const found = foundIn(loaded, subject);
  const reads: Read[] = [{ kind: 'cooperation' }, { kind: subject.kind, ids: [subject.id] }];
  if (found === undefined) return reads;
  const forum = forumOf(found);
  return [...reads, { kind: 'forum', ids: [forum] }, { kind: 'team', forum }];
}

/** What it is about must not be called off or closed while it is sent again. */
export function aboutLocks(row: DeliveryRow): Lock[] {
  const subject = subjectOf(row);
  return subject ? [{ kind: subject.kind, id: subject.id, mode: 'share' }] : [];
}

export function aboutOf(row: DeliveryRow, loaded: Loaded): AboutDelivery | undefined {
  const subject = subjectOf(row);
  const found = subject && foundIn(loaded, subject);
  const forum = found && loaded.get('forum', forumOf(found))?.state.definition;
  if (found === undefined || forum === undefined) return undefined;
  const matter = matterOf(row, found, loaded);
  return { forum, team: teamOf(loaded, forum.id), ...(matter ? { matter } : {}) };
}

function matterOf(delivery: DeliveryRow, { kind, row }: KindRow<SubjectKind>, loaded: Loaded): Matter | undefined {
  if (kind === 'meeting') return aboutMeeting(delivery, row.state, head(loaded).timeZone);
  if (delivery.kind !== 'post') return undefined;
  if (kind === 'date-poll') return { what: 'dates', poll: row.state };
  return kind === 'extra-request' ? { what: 'extra', request: row.state } : { what: 'round', round: row.state };
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
