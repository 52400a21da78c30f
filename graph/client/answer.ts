import { GraphFault } from '../fault.ts';
import type { WireAnswer } from '../wire/send.ts';

/** An answer of 2xx, whole. */
export interface Answer {
  status: number;
  header(name: string): string | undefined;
  bytes: Uint8Array;
  /** The body as an object; rejects what is none. */
  json(): Record<string, unknown>;
}

export function answerOf({ status, headers, bytes }: WireAnswer): Answer {
  return {
    status,
    bytes,
    header: (name) => {
      const value = headers[name.toLowerCase()];
      return value === undefined ? undefined : String(value);
    },
    json: () => readObject(bytes) ?? raise(new GraphFault('cut', { status, mayBeDone: true })),
  };
}

export function readObject(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const read: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return isObject(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function raise(fault: GraphFault): never {
  throw fault;
}
