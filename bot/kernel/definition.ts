import type { Day, Id, WallTime } from './named.ts';

/**
 * What a cooperation folder says, after it was read and found without fault. Dates are local dates (YYYY-MM-DD)
 * and times local wall times (HH:MM) in the cooperation's own time zone; a range of dates includes both ends.
 */
export interface CooperationDefinition {
  cooperation: CooperationHead;
  municipalities: MunicipalityDefinition[];
  forums: ForumDefinition[];
  people: PersonDefinition[];
  seats: SeatDefinition[];
  offices: OfficeDefinition[];
  plans: PlanDefinition[];
  meetings: MeetingDefinition[];
  calendarEntries: CalendarEntryDefinition[];
}

export interface CooperationHead {
  id: string;
  name: string;
  /** IANA name, e.g. Europe/Stockholm. */
  timeZone: string;
  secretariat: { name: string; mail: string };
}

export interface MunicipalityDefinition {
  id: string;
  name: string;
  officialName: string;
  /** Four digits, Statistics Sweden's code. */
  code: string;
  memberFrom: string;
  memberTo?: string;
  host?: boolean;
  /** The municipal office, which plans its board's matters. */
  officeMail: string;
  registryMail: string;
}

export type ForumKind = 'cooperation-committee' | 'management-group' | 'network' | 'working-group';

export interface ForumRules {
  /** The share of the members' seats that must be present, rounded up to whole seats; null: no quorum rule. */
  quorum: { share: number } | null;
  /** Does a substitute count as the member it stands in for? */
  substituteCounts: boolean;
  /** Are substitutes asked with the notice? Absent: when the one they stand in for says that a substitute comes. */
  substitutesAlwaysCalled?: boolean;
  remoteAllowed: boolean;
  decision: 'consensus' | 'prepares-only' | 'not-stated';
  calledBy: 'chair' | 'secretary';
  noticeDays: number;
  meetingsPerYear: number | null;
  extraMeetingByMembers: number | null;
  chairApprovesAgenda: boolean;
  verifiers: number;
  /** What its minutes are; absent: notes. */
  minutes?: 'notes' | 'formal';
  /** Are its decisions numbered? Absent: no. */
  decisionNumbers?: boolean;
  /** How approved minutes show who approved them; absent: blank lines to sign on. */
  signed?: 'digital' | 'lines';
  minutesRegistered: boolean;
  /** Working days before a deadline on which those who have not answered are reminded. */
  reminderDays: number[];
  /** Working days before a meeting by which its notice should be answered; absent: three. */
  noticeAnswerDays?: number;
  /** Working days after it was asked in which a date question should be answered; absent: five. */
  datesAnswerDays?: number;
}

export const AGENDA_KINDS = [
  'formality',
  'information',
  'discussion',
  'decision',
  'follow-up',
  'open-items',
  'other',
] as const;
export type AgendaKind = (typeof AGENDA_KINDS)[number];

export interface AnnexDefinition {
  title: string;
  /** An https address; shown, never fetched. */
  href: string;
}

export interface AgendaItemDefinition {
  heading: string;
  kind: AgendaKind;
  presenter?: string;
  /** What is proposed to be decided: plain text, in lines. */
  proposal?: string;
  background?: string;
  annexes?: AnnexDefinition[];
}

export interface ForumDefinition {
  id: string;
  name: string;
  shortName: string;
  kind: ForumKind;
  validFrom: string;
  validTo?: string;
  predecessor?: string;
  successor?: string;
  reportsTo?: string;
  /** Bodies whose seats are this body's seats, e.g. a joint meeting of all networks. */
  memberForums?: string[];
  /** The exact name of the body's team in Teams. */
  teamName: string;
  /** One line: what the body meets for. */
  purpose: string;
  rules: ForumRules;
  standingAgenda: AgendaItemDefinition[];
}

export interface PersonDefinition {
  id: string;
  /** A role title, shown in place of a name. */
  title: string;
  mail: string;
  municipality?: string;
  organisation?: string;
  language: 'sv' | 'en';
  /** home: an account in the host's tenant; guest: invited into it; none: e-mail only. */
  account: 'home' | 'guest' | 'none';
}

export type SeatRole = 'member' | 'substitute' | 'attending' | 'secretary' | 'guest';

export interface HolderDefinition {
  person: string;
  from: string;
  to?: string;
  /** May answer notices for the holder, nothing else. */
  assistant?: string;
}

export interface SeatDefinition {
  id: string;
  forum: string;
  municipality?: string;
  organisation?: string;
  role: SeatRole;
  title: string;
  substitutesFor?: string;
  holders: HolderDefinition[];
}

export interface OfficeDefinition {
  forum: string;
  office: 'chair' | 'vice-chair';
  /** The municipality whose seat holds the office. */
  municipality: string;
  from: string;
  to?: string;
  note?: string;
}

export interface ActivityDefinition {
  id: string;
  title: string;
  /** The responsible body; absent: the secretariat. */
  forum?: string;
  workingGroup?: string[];
  note?: string;
}

export interface PlanDefinition {
  id: string;
  year: number;
  title: string;
  activities: ActivityDefinition[];
}

export type MeetingMode = 'on-site' | 'remote' | 'hybrid' | 'undecided';

/** Without start and end the hour is not decided: a date without a time is a date. */
export interface MeetingTime {
  date: Day;
  endDate?: Day;
  start?: WallTime;
  end?: WallTime;
}

export interface MeetingDefinition {
  id: Id;
  forum: Id;
  kind: 'ordinary' | 'extra' | 'planning-conference';
  title: string;
  when: MeetingTime;
  mode: MeetingMode;
  /** Absent: not decided. */
  place?: string;
  /** An https address to the digital meeting. */
  link?: string;
  purpose?: string;
  /** Absent: the body's standing agenda. */
  agenda?: AgendaItemDefinition[];
  /** Organisations that take part beside the body. */
  guests?: string[];
  note?: string;
}

export interface CalendarEntryDefinition {
  id: string;
  title: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD, as precisely as it is known. */
  date: string;
  endDate?: string;
  /** Given where only the season is known, and the date but stands for it: 2019-09 for "hösten 2019". */
  precision?: 'season';
  /** As the plan words it, e.g. "våren 2024". */
  season?: string;
  /** Which part of the day, month or year, as the plan words it, e.g. "förmiddag". */
  part?: string;
  forum?: string;
  kind: 'event' | 'external' | 'external-planned' | 'conference' | 'meeting-without-date';
  mode?: MeetingMode;
  place?: string;
  /** The municipalities that host it. */
  hosts?: string[];
  /** How many took part, and how many of them came from the municipalities. */
  participants?: number;
  participantsFromMunicipalities?: number;
  note?: string;
}
