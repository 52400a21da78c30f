import type { World } from './world.ts';

export interface Answer {
  status: number;
  body?: unknown;
  bytes?: Uint8Array;
  headers?: Record<string, string>;
}

/** A request on its way to what it asks for. */
export interface Call {
  world: World;
  method: string;
  /** Path and query, as they were sent. */
  url: string;
  /** Lower case names. */
  headers: Record<string, string>;
  query: URLSearchParams;
  body: Uint8Array;
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const nothing: Answer = { status: 204 };
