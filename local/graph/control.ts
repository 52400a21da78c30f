import type { FailRule } from './fail.ts';
import { notFound } from './fault.ts';
import type { Drive, Grant, Site } from './kept.ts';
import type { Lateness } from './late.ts';
import { createLook } from './look.ts';
import { createPerson } from './person.ts';
import type { Recorded } from './record.ts';
import type { Door } from './serve.ts';
import type { TokenCheck } from './token-check.ts';

/** What tests steer and look into, in code: no door leads here. */
export function createControl(door: Door, tokens: TokenCheck) {
  const { world, record, failures, latency } = door;
  const { kept } = world.store;
  const site = (forum: string | null): Site => {
    const found = kept.sites.find((one) => one.forum === forum);
    if (!found) throw notFound();
    return found;
  };
  const library = (forum: string | null): Drive => {
    const found = kept.drives.find((one) => one.site === site(forum).id);
    if (!found) throw notFound();
    return found;
  };
  return {
    ...createPerson(world),
    ...createLook(world),
    site,
    /** A body's library; null: the secretariat's own. */
    library,
    /** Another right for the app: "none" takes it back. */
    grant(forum: string | null, right: Grant): void {
      site(forum).grant = right;
    },
    /** The columns that a library has; null: whatever is written. */
    columns(forum: string | null, names: string[] | null): void {
      const found = library(forum);
      if (names) found.columns = names;
      else delete found.columns;
    },
    /** Whether new files stay checked out until they are checked in. */
    requireCheckOut(forum: string | null, yes: boolean): void {
      library(forum).checksOut = yes;
    },
    /** The mailboxes that the app may reach from now on. */
    mailboxes(addresses: string[]): void {
      world.mailboxes.clear();
      for (const one of addresses) world.mailboxes.add(one.toLowerCase());
    },
    renameLibrary(forum: string | null, to: { name?: string; segment?: string }): void {
      Object.assign(library(forum), to);
    },
    fail: (rule: FailRule): void => failures.add(rule),
    heal: (): void => failures.clear(),
    /** Of files that come from now on. */
    late: (lateness: Lateness | null): void => world.late.set(lateness),
    latency(ms: number): void {
      latency.ms = ms;
    },
    /** Which of the three bodies the next 423 has: 0, 1 or 2. */
    lockedShape: (turn: number): void => world.locked.turn(turn),
    /** All that are open: their next piece is answered by 404. */
    expireSessions: (): void => world.uploads.clear(),
    /** All tokens that Graph has seen. */
    expireTokens: (): void => tokens.expireAll(),
    requests: (): readonly Recorded[] => record.requests,
    /** Writes that could have destroyed something, and what the contract says against a request. */
    violations: (): readonly string[] => record.violations,
    forget(): void {
      record.requests.length = 0;
      record.violations.length = 0;
    },
  };
}

export type LocalGraphControl = ReturnType<typeof createControl>;
