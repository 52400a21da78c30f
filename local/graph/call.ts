import type { World } from './world.ts';

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
