import type { ConsultationDeliveryRole } from '../consultation/domain/delivery.ts';
import type { DatesDeliveryRole } from '../dates/domain/delivery.ts';
import type { ExtraDeliveryRole } from '../extra/domain/delivery.ts';
import type { MeetingDeliveryRole } from '../meeting/domain/delivery.ts';
import type { MinutesDeliveryRole } from '../minutes/domain/delivery.ts';
import type { RoundDeliveryRole } from '../round/domain/delivery.ts';

/** What deliveries are about, and what those about each can be for, as its area says. */
export interface Matters {
  meeting: MeetingDeliveryRole;
  minutes: MinutesDeliveryRole;
  dates: DatesDeliveryRole;
  extra: ExtraDeliveryRole;
  round: RoundDeliveryRole;
  consultation: ConsultationDeliveryRole;
  /** The bot's answers where somebody spoke to it; the id is the conversation's. */
  conversation: 'reply';
}
export type MatterKind = keyof Matters;

/** One thing that deliveries are about: a meeting, a Round. */
export interface MatterRef<K extends MatterKind = MatterKind> {
  kind: K;
  id: string;
}

/** What a delivery is about and what it is for. Made by its area (`aboutMeeting`, `aboutRound` …). */
export interface About<K extends MatterKind = MatterKind> {
  matter: MatterRef<K>;
  role: Matters[K];
  /** Which one of its role, where the area counts them: a notice's revision, an agenda's edition. */
  number?: number;
  /** The roles whose earlier deliveries about the same matter are put right when this one arrives. */
  standsFor: readonly Matters[K][];
}

/** What was said about a matter is drawn anew: each message in these roles, its own one update, as it stands when that is sent. */
export interface Redraw {
  matter: MatterRef;
  roles: readonly string[];
  /** Only what was said to one of these; absent: whoever it was said to. */
  persons?: readonly string[];
  /** Only what others have done moved it: it waits while somebody may be writing in the message. */
  counts?: true;
}
