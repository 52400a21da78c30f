import type { OutsideCalendar } from '../calendar/domain/outside-calendar.ts';
import type { Subscription } from '../calendar/domain/subscription.ts';
import type { Consultation, RemovedConsultation } from '../consultation/domain/state.ts';
import type { Dates, DatesAnswer } from '../dates/domain/state.ts';
import type { Reminder, Settlement } from '../delivery/domain/state.ts';
import type { Filing } from '../document/domain/filing.ts';
import type { ExtraRequest } from '../extra/domain/state.ts';
import type { Account, Chat, Team } from '../forum/domain/team.ts';
import type {
  CalendarEntry,
  Cooperation,
  Forum,
  Municipality,
  Office,
  Person,
  Plan,
  Seat,
} from '../kernel/imported.ts';
import type { Meeting, RemovedMeeting, Rsvp } from '../meeting/domain/state.ts';
import type { Minutes, MinutesItem } from '../minutes/domain/state.ts';
import type { Contribution, Draft, DroppedDraft, Round } from '../round/domain/state.ts';

/**
 * Every kind of thing that is stored, with its state's type: one table each. What must be said of a kind (how a fact
 * changes it, what its lists may be filtered on) is asked for by the compiler from here.
 */
export interface States {
  account: Account;
  'calendar-entry': CalendarEntry;
  chat: Chat;
  consultation: Consultation | RemovedConsultation;
  contribution: Contribution;
  cooperation: Cooperation;
  'date-poll': Dates;
  draft: Draft | DroppedDraft;
  'extra-request': ExtraRequest;
  filing: Filing;
  forum: Forum;
  meeting: Meeting | RemovedMeeting;
  minutes: Minutes;
  'minutes-item': MinutesItem;
  municipality: Municipality;
  office: Office;
  'outside-calendar': OutsideCalendar;
  person: Person;
  plan: Plan;
  'poll-answer': DatesAnswer;
  reminder: Reminder;
  round: Round;
  rsvp: Rsvp;
  seat: Seat;
  settlement: Settlement;
  subscription: Subscription;
  team: Team;
}

export type Kind = keyof States;
