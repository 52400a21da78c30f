import type { Team } from '../../forum/domain/team.ts';
import type {
  ForumDefinition,
  MunicipalityDefinition,
  PersonDefinition,
  SeatDefinition,
} from '../../kernel/definition.ts';
import type { WholeAbout } from '../domain/about.ts';
import type { Purpose } from '../domain/purpose.ts';
import type { Contribution, Draft, Round } from '../domain/state.ts';

/** A Round with all that a page, a card or a file about it is drawn from. */
export interface RoundBundle {
  id: string;
  round: Round;
  purpose: Purpose;
  forum: ForumDefinition;
  /** The cooperation's time zone. */
  zone: string;
  /** Local date. */
  today: string;
  /** The body's seats, its member bodies' too. */
  seats: SeatDefinition[];
  municipalities: ReadonlyMap<string, MunicipalityDefinition>;
  people: ReadonlyMap<string, PersonDefinition>;
  /** By municipality. */
  contributions: ReadonlyMap<string, Contribution>;
  /** By municipality; those that were sent or thrown away are not here. */
  drafts: ReadonlyMap<string, Draft>;
  /** What was sent after the Round had closed, by municipality, each giver's own. */
  lates: ReadonlyMap<string, readonly Draft[]>;
  /** The number of each municipality's latest draft, also of one that is gone. */
  editions: ReadonlyMap<string, number>;
  team: Team | undefined;
  /** What it belongs to, where that was read, with the seats of the body that answers it, where those were. */
  about: (WholeAbout & { seats: readonly SeatDefinition[] }) | undefined;
  /** Local date of the meeting whose minutes it is about, where it is about any. */
  held: string | undefined;
  /** What the secretariat that asks calls itself. */
  secretariat: string;
  /** The cooperation's name, and where its secretariat is written to. */
  cooperation: { name: string; mail: string };
}
