import { checkHost } from './checks/host.ts';
import { checkIds } from './checks/ids.ts';
import { checkMeetings } from './checks/meetings.ts';
import { checkMemberships } from './checks/memberships.ts';
import { checkOverlaps } from './checks/overlaps.ts';
import { checkPeriods } from './checks/periods.ts';
import { checkReferences } from './checks/references.ts';
import type { FolderContents } from './contents.ts';
import type { FolderFault } from './fault.ts';

const checks = [
  checkIds,
  checkReferences,
  checkHost,
  checkPeriods,
  checkMemberships,
  checkOverlaps,
  checkMeetings,
] as const;

/**
 * Everything that must agree between the parts of a folder, all faults at once. Values on their own (is it a date,
 * an address, a known word) are the reading's business; a value that is no date is passed over here.
 */
export function checkCooperation(contents: FolderContents): FolderFault[] {
  return checks.flatMap((check) => check(contents));
}
