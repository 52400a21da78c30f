import type { AgendaItemDefinition, MeetingDefinition } from '../../kernel/definition.ts';
import { type AgendaItem, asItems } from './agenda-item.ts';
import type { Approval, Meeting } from './state.ts';

interface Prepared {
  definition: MeetingDefinition;
  imported?: MeetingDefinition;
  edition?: number;
  items?: AgendaItem[];
  numbered?: number;
  agendaEdition?: number;
  approvalAsked?: number;
  approval?: Approval;
  askedFrom?: number;
}

interface Sent {
  revision: number;
  /** Absent: the latest revision's. */
  post?: number;
  first?: string[];
  agenda?: (AgendaItem | AgendaItemDefinition)[];
}

/** A meeting of number 1: nothing was counted before the first time, and items came as the folder has them. */
export type FirstMeeting =
  | (Prepared & { status: 'planned' })
  | (Prepared & Sent & { status: 'noticed'; noticedAt: string })
  | (Prepared & Sent & { status: 'cancelled'; reason: string; cancelledAt: string });

/** What a notice's first items were is taken from the agenda that was sent, where it was not noted. */
export function fromFirstMeeting(state: FirstMeeting): Meeting {
  const { edition = 0, numbered = 0, agendaEdition = 0 } = state;
  const counts = { edition, numbered, agendaEdition };
  if (state.status === 'planned') return { ...state, ...counts };
  const { agenda: sent, ...kept } = { ...state, ...counts };
  const agenda = sent && asItems(sent);
  const post = state.post ?? state.revision;
  const first = state.first ?? (state.revision === 0 ? [] : (agenda ?? []).map(({ id }) => id));
  if (kept.status === 'noticed') return { ...kept, post, first, agenda: agenda ?? [] };
  return { ...kept, post, first, ...(agenda ? { agenda } : {}) };
}
