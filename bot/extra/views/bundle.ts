import type { ForumDefinition, MunicipalityDefinition, SeatDefinition } from '../domain/cooperation/definition.ts';
import type { ExtraRequest } from '../domain/extra/extra-request.ts';
import type { Team } from '../domain/forum/team.ts';

/** A request for an extra meeting with all that a page or a card about it is drawn from. */
export interface ExtraBundle {
  id: string;
  request: ExtraRequest;
  forum: ForumDefinition;
  /** The cooperation's time zone. */
  zone: string;
  /** The body's seats that count today, its member bodies' too. */
  seats: SeatDefinition[];
  municipalities: ReadonlyMap<string, MunicipalityDefinition>;
  team: Team | undefined;
}
