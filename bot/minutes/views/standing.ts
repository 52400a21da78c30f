import { localDate } from '../../kernel/local-time.ts';
import type { MinutesDocument } from '../domain/document.ts';
import { isLocked } from '../domain/setting.ts';
import type { Minutes } from '../domain/state.ts';
import type { MinutesBundle } from './bundle.ts';
import { correctionViews } from './corrections.ts';
import type { PaperStanding } from './paper.ts';

/** How minutes stand when a paper is made of them. */
export function standingOf(minutes: Minutes, document: MinutesDocument, { meeting }: MinutesBundle): PaperStanding {
  const { approvals = [] } = document;
  return {
    draft: !isLocked(minutes),
    approvals: approvals.map(({ who, at }) => ({ who, day: localDate(new Date(at), meeting.zone) })),
    corrections: correctionViews(minutes, meeting, 'sv'),
    missing: [],
  };
}
