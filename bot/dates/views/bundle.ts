import type { Team } from '../../forum/domain/team.ts';
import type {
  ForumDefinition,
  MunicipalityDefinition,
  PersonDefinition,
  SeatDefinition,
} from '../../kernel/definition.ts';
import type { Dates, DatesAnswer } from '../domain/state.ts';

/** A date question with all that a page or a card about it is drawn from. */
export interface DatesBundle {
  id: string;
  dates: Dates;
  forum: ForumDefinition;
  /** The cooperation's time zone. */
  zone: string;
  /** The local date on which the seats' holders are asked. */
  today: string;
  /** The body's seats, its member bodies' too. */
  seats: SeatDefinition[];
  municipalities: ReadonlyMap<string, MunicipalityDefinition>;
  people: ReadonlyMap<string, PersonDefinition>;
  /** The answers of today's holders, by seat. */
  answers: ReadonlyMap<string, DatesAnswer>;
  team: Team | undefined;
}
