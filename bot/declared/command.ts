import type { CalendarCommand } from '../calendar/domain/commands.ts';
import type { ConsultationCommand } from '../consultation/domain/commands.ts';
import type { DatesCommand } from '../dates/domain/commands.ts';
import type { DeliveryCommand } from '../delivery/domain/commands.ts';
import type { FilingCommand } from '../document/domain/commands.ts';
import type { ExtraCommand } from '../extra/domain/commands.ts';
import type { ForumCommand } from '../forum/domain/commands.ts';
import type { MeetingCommand } from '../meeting/domain/commands.ts';
import type { MinutesCommand } from '../minutes/domain/commands.ts';
import type { RoundCommand } from '../round/domain/commands.ts';

/**
 * Everything anyone can ask the service to do, the same union from a card, the tab and the platform.
 * `drawn` names the drawing of the card or page that was pressed (see kernel/asking/repeat.ts).
 */
export type Command =
  | MeetingCommand
  | MinutesCommand
  | DatesCommand
  | ExtraCommand
  | CalendarCommand
  | RoundCommand
  | ConsultationCommand
  | DeliveryCommand
  | FilingCommand
  | ForumCommand;

export type CommandName = Command['do'];
