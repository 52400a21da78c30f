import type { Team } from '../../forum/domain/team.ts';
import type { LostTeam } from '../../forum/views/lost-team.ts';
import type {
  ForumDefinition,
  MunicipalityDefinition,
  OfficeDefinition,
  PersonDefinition,
  SeatDefinition,
} from '../../kernel/definition.ts';
import type { Meeting, Rsvp } from '../domain/state.ts';

/** A meeting with all that a page or a card about it is drawn from. */
export interface MeetingBundle {
  id: string;
  meeting: Meeting;
  forum: ForumDefinition;
  /** The cooperation's time zone. */
  zone: string;
  /** The body's seats, its member bodies' too. */
  seats: SeatDefinition[];
  municipalities: ReadonlyMap<string, MunicipalityDefinition>;
  people: ReadonlyMap<string, PersonDefinition>;
  /** The latest answers that stand, by seat. */
  rsvps: ReadonlyMap<string, Rsvp>;
  /** The latest answers of those who have not answered since time, place or mode changed. */
  earlier: ReadonlyMap<string, Rsvp>;
  team: Team | undefined;
  /** The place that was the body's and lost the bot, where it has no other; known only where every team was read. */
  lostTeam?: LostTeam | undefined;
  /** The body's offices, of all times. */
  offices: OfficeDefinition[];
}
