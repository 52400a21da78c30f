import { mayDo, type Role } from '../access.ts';
import { canonical } from '../cooperation/canonical.ts';
import type { Team } from '../forum/team.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { AgendaItem } from './agenda-item.ts';
import type { ChangeSetting } from './change-meeting.ts';
import { isOver } from './hours.ts';
import { agendaOf, type Meeting, workingAgenda } from './meeting.ts';
import type { Changed, MeetingFact } from './meeting-facts.ts';

/** What the agenda has got since it was sent; empty: nothing. */
export function unsentChanges(meeting: Meeting): Changed[] {
  if (meeting.status !== 'noticed') return [];
  const [sent, now] = [agendaOf(meeting, []), workingAgenda(meeting, [])];
  const what: Changed[] = [];
  if (canonical(sent.map(told)) !== canonical(now.map(told))) what.push('agenda');
  if (addedAnnexes(meeting).length > 0) what.push('annexes');
  return what;
}

/** What everybody is told of an item: not its versions, nor annexes that only came to it. */
function told({ id, heading, kind, presenter, minutes, secret, guests }: AgendaItem) {
  return { id, heading, kind, presenter, minutes, secret, guests: [...guests].sort() };
}

/** The annexes that came after the agenda was sent (kompletterande handlingar), with their items. */
export function addedAnnexes(meeting: Meeting): { item: AgendaItem; title: string; secret?: true }[] {
  const known = new Set(agendaOf(meeting, []).flatMap((item) => item.annexes.map((annex) => annex.id)));
  return workingAgenda(meeting, []).flatMap((item) =>
    item.annexes
      .filter((annex) => !known.has(annex.id) && (!item.secret || annex.secret))
      .map(({ title, secret }) => ({ item, title, ...(secret ? { secret } : {}) })),
  );
}

/** The secretariat tells everybody what has changed on the agenda; nobody is asked to answer again. */
export function sendChange(
  id: string,
  meeting: Meeting,
  agenda: number,
  { forum, zone, lost, team }: ChangeSetting & { team: Team | undefined },
  roles: readonly Role[],
  now: Date,
): MeetingFact[] | Refusal {
  const names = { forum: forum.shortName };
  if (!mayDo('send-change', roles)) return refuse('refusal.secretariat-only');
  if (meeting.status === 'cancelled') return refuse('refusal.meeting-cancelled', names);
  if (meeting.status === 'planned') return refuse('refusal.meeting-not-called', names);
  if (isOver(meeting.definition.when, zone, now)) return refuse('refusal.meeting-over', names);
  if (team?.status !== 'connected') return refuse('refusal.forum-not-connected', { ...names, team: forum.teamName });
  if (agenda !== meeting.agendaEdition) return refuse('refusal.changed-meanwhile');
  const what = unsentChanges(meeting);
  if (what.length === 0) return refuse('refusal.nothing-to-send', names);
  const revision = meeting.revision + 1;
  const anew = lost ? { anew: true as const } : {};
  return [{ type: 'notice-changed', kind: 'meeting', id, revision, what, again: false, ...anew }];
}
