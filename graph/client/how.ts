import { randomUUID } from 'node:crypto';
import type { Asked } from './sdk.ts';

/** How a call is made, beside its path. */
export interface How {
  /** As they are: the client encodes them. {"$select": "id,name"} */
  query?: Record<string, string>;
  /** If-Match, Range. */
  headers?: Record<string, string>;
  json?: object;
  content?: { type: string; bytes: Uint8Array };
  /** It is not tried again here, not even after 429 or 503. */
  once?: boolean;
  /** Milliseconds for one attempt (10 s), and in all with what is waited (25 s). */
  attemptMs?: number;
  withinMs?: number;
}

/** How an address that Graph gave for a file is asked. */
export interface FileHow extends Pick<How, 'headers' | 'content' | 'once' | 'attemptMs' | 'withinMs'> {
  method: 'GET' | 'PUT' | 'DELETE';
  /** Whose it is: as in the path of the call that gave the address. */
  of: { mailbox: string } | { drive: string };
}

/** Ids that stay when a mail is moved, and times as the region has them: two wishes, one header. */
const PREFER = 'IdType="ImmutableId", outlook.timezone="W. Europe Standard Time"';

export const timesOf = ({ once = false, attemptMs = 10_000, withinMs = 25_000 }: How) => ({
  once,
  attemptMs,
  withinMs,
});

export function headersOf({ headers, content }: How): Record<string, string> {
  return { Prefer: PREFER, 'client-request-id': randomUUID(), ...typeOf(content), ...headers };
}

/** Without its type a file would be sent as JSON. */
export const typeOf = (content: How['content']): Record<string, string> =>
  content ? { 'Content-Type': content.type } : {};

export function bodyOf({ content, json }: How): Pick<Asked, 'body'> {
  const body = content?.bytes ?? json;
  return body === undefined ? {} : { body };
}

export function queryOf({ query = {} }: How): string {
  const parts = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
