import { localDate } from '../../kernel/local-time.ts';
import type { AgendaItem } from '../../meeting/domain/agenda-item.ts';
import { agendaOf, firstAgendaOf, type Meeting, revisionOf } from '../../meeting/domain/state.ts';
import { type AnnexSet, annexSet } from '../domain/annex-set.ts';
import type { DocumentItem, MinutesDocument } from '../domain/document.ts';
import { isLocked } from '../domain/setting.ts';
import type { Minutes } from '../domain/state.ts';
import type { MinutesBundle } from './bundle.ts';
import { correctionViews } from './corrections.ts';

/** How minutes stand when a paper is made of them. */
export interface PaperStanding {
  /** Nobody has approved them yet. */
  draft: boolean;
  /** The host's; it is no part of what was approved. */
  registryNumber?: string;
  /** Local dates on which those who verify approved, by seat; of finished ones none. */
  approvals: { who: string; day: string }[];
  corrections: { itemText?: string; text: string; atText: string }[];
  /** Those that the notices named. */
  annexes: AnnexSet;
}

/** The same, of minutes and what may be read of them. `only`: of this item, with the corrections of it and of the whole. */
export function standingOf(
  minutes: Minutes,
  document: MinutesDocument,
  { meeting }: MinutesBundle,
  lost: ReadonlySet<string>,
  only?: DocumentItem,
): PaperStanding {
  const { approvals = [] } = document;
  const { registryNumber, corrections } = minutes;
  const told = corrections.filter(({ item }) => only === undefined || item === undefined || item === only.id);
  return {
    draft: !isLocked(minutes),
    ...(registryNumber ? { registryNumber } : {}),
    approvals: approvals.map(({ who, at }) => ({ who, day: localDate(new Date(at), meeting.zone) })),
    corrections: correctionViews({ ...minutes, corrections: told }, meeting, 'sv'),
    annexes: annexesOf(meeting.meeting, only ? [only] : document.items, lost, only),
  };
}

/** Which annexes the notices named, and what became of them. `only`: of this item alone. */
export function annexesOf(
  meeting: Meeting,
  items: readonly DocumentItem[],
  lost: ReadonlySet<string>,
  only?: DocumentItem,
): AnnexSet {
  const sent = agendasSent(meeting);
  const named = only ? sent.map((agenda) => agenda.filter(({ id }) => id === only.id)) : sent;
  return annexSet(named, items, (file) => !lost.has(file));
}

/** The agendas that were sent, the first one first, as far as they are known. */
export function agendasSent(meeting: Meeting): (readonly AgendaItem[])[] {
  if (revisionOf(meeting) === 0) return [];
  const first = firstAgendaOf(meeting);
  return [...(first ? [first] : []), agendaOf(meeting, [])];
}
