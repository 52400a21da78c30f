import type { Decide } from '../../declared/decide.ts';
import type { Team } from '../../forum/domain/team.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { canonical } from '../../kernel/canonical.ts';
import { refuse } from '../../kernel/refusal.ts';
import { type AgendaItem, type Annex, itemWords } from './agenda-item.ts';
import type { ChangeSetting } from './change.ts';
import type { Changed } from './facts.ts';
import { isOver } from './hours.ts';
import { agendaOf, type Meeting, revisionOf, workingAgenda } from './state.ts';
import type { MeetingSetting } from './still-open.ts';

/** What the agenda has got since it was sent; empty: nothing. */
export function unsentChanges(meeting: Meeting): Changed[] {
  if (meeting.status !== 'noticed') return [];
  const [sent, now] = [agendaOf(meeting, []), workingAgenda(meeting, [])];
  const what: Changed[] = [];
  const both = (one: AgendaItem) => told(one, annexesIn(sent), annexesIn(now));
  if (canonical(sent.map(both)) !== canonical(now.map(both))) what.push('agenda');
  if (addedAnnexes(meeting).length > 0) what.push('annexes');
  return what;
}

/** What everybody is told of an item: not its versions, nor annexes that only came to it, or went. */
function told({ annexes, ...item }: AgendaItem, sent: Set<string>, now: Set<string>) {
  const { id, kind, minutes, secret, guests, ...words } = item;
  const stay = secret ? [] : annexes.filter((annex) => sent.has(annex.id) && now.has(annex.id));
  const titles = stay.map((annex) => [annex.id, annex.title]);
  return { id, kind, minutes, secret, ...itemWords(words), guests: [...guests].sort(), titles };
}

function annexesIn(items: readonly AgendaItem[]): Set<string> {
  return new Set(items.flatMap(({ annexes }) => annexes.map(({ id }) => id)));
}

/** The annexes that came after the agenda was sent (kompletterande handlingar), with their items. */
export function addedAnnexes(meeting: Meeting): { item: AgendaItem; annex: Annex }[] {
  const known = annexesIn(agendaOf(meeting, []));
  return workingAgenda(meeting, []).flatMap((item) =>
    item.annexes
      .filter((annex) => !known.has(annex.id) && (!item.secret || annex.secret))
      .map((annex) => ({ item, annex })),
  );
}

interface TellSetting extends MeetingSetting {
  /** The team of the body, if it is connected. */
  team: Team | undefined;
}

export const maySendChange: MayNow<Meeting, TellSetting> = (meeting, asked) => {
  const { forum, zone, team, now } = asked;
  const names = { forum: forum.shortName };
  const denied = secretariatOnly('send-change', asked);
  if (denied) return denied;
  if (meeting.status === 'cancelled') return refuse('refusal.meeting-cancelled', names);
  if (meeting.status === 'planned') return refuse('refusal.meeting-not-called', names);
  if (isOver(meeting.definition.when, zone, now)) return refuse('refusal.meeting-over', names);
  if (team?.status !== 'connected') return refuse('refusal.forum-not-connected', { ...names, team: forum.teamName });
  return unsentChanges(meeting).length > 0 ? undefined : refuse('refusal.nothing-to-send', names);
};

/** The secretariat tells everybody what has changed on the agenda; nobody is asked to answer again. */
export const sendChange: Decide<'send-change', Meeting, ChangeSetting & TellSetting> = (meeting, command, asked) => {
  const not = maySendChange(meeting, asked);
  if (not) return not;
  const { meeting: id, agenda } = command;
  if (agenda !== meeting.agendaEdition) return refuse('refusal.changed-meanwhile');
  const what = unsentChanges(meeting);
  const revision = revisionOf(meeting) + 1;
  const anew = asked.lost ? { anew: true as const } : {};
  return [{ type: 'notice-changed', kind: 'meeting', id, revision, what, again: false, ...anew }];
};
