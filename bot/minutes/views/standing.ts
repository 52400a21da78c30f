import { localDate } from '../../kernel/local-time.ts';
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
export function standingOf(minutes: Minutes, document: MinutesDocument, { meeting }: MinutesBundle): PaperStanding {
  const { approvals = [] } = document;
  return {
    draft: !isLocked(minutes),
    approvals: approvals.map(({ who, at }) => ({ who, day: localDate(new Date(at), meeting.zone) })),
    corrections: correctionViews(minutes, meeting, 'sv'),
    missing: [],
  };
}
