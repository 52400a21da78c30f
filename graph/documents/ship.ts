import type { Around } from '../around.ts';
import type { GraphClient } from '../client/create-client.ts';
import type { GraphFault } from '../fault.ts';

/** A new file on its way. */
export interface Ship {
  client: GraphClient;
  around: Around;
  sizes: Sizes;
  drive: string;
  /** The folder, where it has one, and its name. */
  path: string[];
  bytes: Uint8Array;
}

/** In bytes. */
export interface Sizes {
  /** More than this goes in pieces. */
  atOnce: number;
  /** A multiple of PIECE. */
  piece: number;
}

/** For what carries content, in milliseconds: an attempt, and all of them. */
export const SLOWLY = { attemptMs: 60_000, withinMs: 120_000 };

const TYPES: Record<string, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

export function contentType({ path }: Ship): string {
  return TYPES[path.at(-1)?.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

/** Who is asked to wait longer than this is told so, and comes back another time. */
const LONGEST_PAUSE_MS = 30_000;

export const isLong = ({ retryAfterMs = 0 }: GraphFault) => retryAfterMs > LONGEST_PAUSE_MS;

/** Half a second, then longer, at most eight. */
export function pauseFor(count: number, { random }: Pick<Around, 'random'>): number {
  return Math.round(Math.min(500 * 2 ** count, 8_000) * (0.5 + random() / 2));
}
