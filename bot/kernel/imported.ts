import type {
  CalendarEntryDefinition,
  CooperationHead,
  ForumDefinition,
  MunicipalityDefinition,
  OfficeDefinition,
  PersonDefinition,
  PlanDefinition,
  SeatDefinition,
} from './definition.ts';

/** What was imported from the folder, beside how it stands now (the product may have changed it). */
export interface Imported<Definition> {
  definition: Definition;
  /** Absent: it came to be in the product. */
  imported?: Definition;
}

export type Cooperation = Imported<CooperationHead>;
export type Municipality = Imported<MunicipalityDefinition>;
export type Forum = Imported<ForumDefinition>;
export type Person = Imported<PersonDefinition>;
export type Seat = Imported<SeatDefinition>;
export type Office = Imported<OfficeDefinition>;
export type Plan = Imported<PlanDefinition>;
export type CalendarEntry = Imported<CalendarEntryDefinition>;

/** Is a local date within a period whose both ends belong to it? */
export function within(date: string, from: string, to: string | undefined): boolean {
  return date >= from && (to === undefined || date <= to);
}
