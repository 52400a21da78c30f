import type { Around } from '../around.ts';
import { createLane, type Lane } from './lane.ts';

/** Outlook takes four at once from an app in a mailbox; half of them are ours. */
const MAILBOX = 2;
const SITE = 4;

/** The lane of a call, by what its path is filled with: its mailbox, library or site. */
export function createLanes(around: Pick<Around, 'real'>): (filling: Record<string, string>) => Lane {
  const lanes = new Map<string, Lane>();
  return ({ mailbox, drive, site, host, path }) => {
    const key = mailbox ?? drive ?? site ?? `${host}:${path}`;
    const lane = lanes.get(key) ?? createLane(mailbox === undefined ? SITE : MAILBOX, around);
    lanes.set(key, lane);
    return lane;
  };
}
