import type { CooperationHead, ForumDefinition, MunicipalityDefinition } from '../../kernel/definition.ts';
import type { HappenedLine } from '../../meeting/views/history.ts';
import type { RoundLine } from '../../round/views/view.ts';
import type { InputProposal } from '../domain/propose-input-by.ts';
import type { Consultation } from '../domain/state.ts';

/** All that a consultation's page is made from. */
export interface ConsultationBundle {
  id: string;
  consultation: Consultation;
  cooperation: CooperationHead;
  /** Local date. */
  today: string;
  /** The body that answers, and every body that may. */
  forum: ForumDefinition;
  forums: readonly ForumDefinition[];
  /** The body that answers has a channel in Teams. */
  channel: boolean;
  municipalities: ReadonlyMap<string, MunicipalityDefinition>;
  /** The committee's short name, and its planned meetings' days from today, in order. */
  committee: string;
  decisionDays: readonly string[];
  /** Undefined: the sender has named no last day. */
  proposal: InputProposal | undefined;
  /** The Rounds that the reader may see, and what happened. */
  rounds: RoundLine[];
  outcome: string | null;
  lines: HappenedLine[];
}
