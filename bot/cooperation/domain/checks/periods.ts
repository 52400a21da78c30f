import { isLocalDate } from '../../../kernel/local-time.ts';
import { type FolderContents, faultAt } from '../contents.ts';
import type { FolderFault } from '../fault.ts';

/** A period as people read it. Without an end it goes on. */
export function periodWords(from: string, to: string | undefined): string {
  return to === undefined ? `från ${from} och tills vidare` : `${from} – ${to}`;
}

/** Are both ends dates at all? Reading has said so where they are not. */
export function isPeriod(from: string, to: string | undefined): boolean {
  return isLocalDate(from) && (to === undefined || isLocalDate(to));
}

/** No period ends before it begins. */
export function checkPeriods(contents: FolderContents): FolderFault[] {
  const { municipalities, forums, seats, offices, meetings, calendarEntries } = contents.definition;
  const ordered = (part: object, inside: string, from: string, to: string | undefined) =>
    to !== undefined && endsBefore(from, to)
      ? [faultAt(contents, part, inside, `ett datum som inte är före ${from}`, to)]
      : [];
  return [
    ...municipalities.flatMap((part) => ordered(part, 'memberTo', part.memberFrom, part.memberTo)),
    ...forums.flatMap((part) => ordered(part, 'validTo', part.validFrom, part.validTo)),
    ...seats.flatMap((seat) =>
      seat.holders.flatMap((holder, i) => ordered(seat, `holders[${i}].to`, holder.from, holder.to)),
    ),
    ...offices.flatMap((part) => ordered(part, 'to', part.from, part.to)),
    ...meetings.flatMap((part) => ordered(part, 'when.endDate', part.when.date, part.when.endDate)),
    ...calendarEntries.flatMap((part) => ordered(part, 'endDate', part.date, part.endDate)),
  ];
}

/** Dates may be less precise than a day (2024, 2024-02): then only what both say is compared. */
function endsBefore(from: string, to: string): boolean {
  const dates = /^\d{4}(-\d{2}(-\d{2})?)?$/;
  const precision = Math.min(from.length, to.length);
  return dates.test(from) && dates.test(to) && to.slice(0, precision) < from.slice(0, precision);
}
