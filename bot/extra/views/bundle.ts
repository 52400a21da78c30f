import type { Team } from '../../forum/domain/team.ts';
import type { ForumDefinition, MunicipalityDefinition, SeatDefinition } from '../../kernel/definition.ts';
import type { ExtraRequest } from '../domain/state.ts';

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
