import type { DeliveryLineView } from '../../delivery/views/line.ts';
import type { CooperationHead, ForumDefinition, MunicipalityDefinition } from '../../kernel/definition.ts';
import type { HappenedLine } from '../../meeting/views/history.ts';
import type { PurposeName } from '../../round/domain/purpose-names.ts';
import type { Round } from '../../round/domain/state.ts';
import type { RoundLine } from '../../round/views/view.ts';
import type { InputProposal } from '../domain/propose-input-by.ts';
import type { Consultation, ToldWhat } from '../domain/state.ts';

/** What of it is read for one reader. */
export interface ForReader {
  /** The Rounds about it; `rounds`: those that the reader may see, as lines. */
  asked: readonly Round[];
  rounds: RoundLine[];
  outcome: string | null;
  /** How many municipalities would be asked today. */
  respondents: number;
  /** What was sent, and what happened. */
  sent: SentThing[];
  lines: HappenedLine[];
}

/** A Round or a telling of the offices, and its deliveries; undefined: the reader is not shown how they went. */
export interface SentThing {
  round?: { id: string; purpose: PurposeName; respondents: number; forum: string };
  told?: ToldWhat;
  /** UTC, ISO. */
  at: string;
  deliveries?: readonly SentDelivery[];
}

export interface SentDelivery {
  status: DeliveryLineView['status'];
  statusText: string;
}

/** All that a consultation's page is made from. */
export interface ConsultationBundle extends ForReader {
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
}
