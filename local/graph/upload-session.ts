import { randomUUID } from 'node:crypto';
import type { Fault } from './fault.ts';

/** Bytes that come in pieces, in order, to an address of their own. */
export interface UploadSession {
  id: string;
  /** Real time in milliseconds. */
  until: number;
  parts: Uint8Array[];
  received: number;
  /** Where a person saved or locked it meanwhile: what the last piece has been answered with once. */
  refused?: Fault;
  /** Puts the whole where it belongs, or throws why not: then the session lives on. */
  finish(whole: Uint8Array): { status: number; body?: unknown; headers?: Record<string, string> };
  /** What a piece that is not the last is answered with. */
  partial: number;
  /** How Graph names what is still to come: "26-" of files, "26" of attachments. */
  expected(from: number): string;
}

const GOOD_FOR_MS = 24 * 3_600_000;

export function newUploadSession(
  real: () => number,
  { finish, expected, partial }: Pick<UploadSession, 'finish' | 'expected' | 'partial'>,
): UploadSession {
  return { id: randomUUID(), until: real() + GOOD_FOR_MS, parts: [], received: 0, finish, expected, partial };
}

export function showSession({ until, received, expected }: UploadSession) {
  return { expirationDateTime: new Date(until).toISOString(), nextExpectedRanges: [expected(received)] };
}
