import { localDate } from '../../kernel/local-time.ts';
import type { AgendaItem } from '../../meeting/domain/agenda-item.ts';
import { agendaOf, firstAgendaOf, type Meeting, revisionOf } from '../../meeting/domain/state.ts';
import { annexSet } from '../domain/annex-set.ts';
import type { MinutesDocument } from '../domain/document.ts';
import { isLocked } from '../domain/setting.ts';
import type { Minutes } from '../domain/state.ts';
import type { MinutesBundle } from './bundle.ts';
import { correctionViews } from './corrections.ts';

/** How minutes stand when a paper is made of them. */
export interface PaperStanding {
  /** Nobody has approved them yet. */
  draft: boolean;
  /** Local dates on which those who verify approved, by seat; of finished ones none. */
  approvals: { who: string; day: string }[];
  corrections: { itemText?: string; text: string; atText: string }[];
  /** Annexes that are named in the notice and are not there. */
  missing: string[];
}

/** The same, of minutes and what may be read of them. */
export function standingOf(
  minutes: Minutes,
  document: MinutesDocument,
  { meeting }: MinutesBundle,
  lost: ReadonlySet<string>,
): PaperStanding {
  const { approvals = [] } = document;
  return {
    draft: !isLocked(minutes),
    approvals: approvals.map(({ who, at }) => ({ who, day: localDate(new Date(at), meeting.zone) })),
    corrections: correctionViews(minutes, meeting, 'sv'),
    missing: annexSet(agendasSent(meeting.meeting), document.items, (file) => !lost.has(file)).missing.map(
      ({ title }) => title,
    ),
  };
}

/** The agendas that were sent, the first one first, as far as they are known. */
export function agendasSent(meeting: Meeting): (readonly AgendaItem[])[] {
  if (revisionOf(meeting) === 0) return [];
  const first = firstAgendaOf(meeting);
  return [...(first ? [first] : []), agendaOf(meeting, [])];
}
