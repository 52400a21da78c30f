import { randomUUID } from 'node:crypto';
import type { Answer } from './answer.ts';

interface Detail {
  status: number;
  code: string;
  message: string;
  /** What stands inside the error. */
  inner?: string;
  headers?: Record<string, string>;
}

/** A request that Graph refuses. */
export class Fault extends Error {
  override name = 'Fault';
  readonly detail: Detail;
  constructor(detail: Detail) {
    super(detail.message);
    this.detail = detail;
  }
}

export function faultAnswer({ status, code, message, inner, headers }: Detail, at: Date): Answer {
  const request = randomUUID();
  const date = at.toISOString().slice(0, 19);
  const innerError = { ...(inner !== undefined && { code: inner }), date, 'request-id': request };
  return { status, body: { error: { code, message, innerError } }, headers: { ...headers, 'request-id': request } };
}

export const notFound = () =>
  new Fault({ status: 404, code: 'itemNotFound', message: 'The resource could not be found.' });
export const denied = (message = 'Access denied') => new Fault({ status: 403, code: 'accessDenied', message });
export const badRequest = (message: string) => new Fault({ status: 400, code: 'invalidRequest', message });
export const changedSince = () =>
  new Fault({ status: 412, code: 'resourceModified', message: "ETag does not match current item's value" });
export const nameTaken = () =>
  new Fault({ status: 409, code: 'nameAlreadyExists', message: 'The specified item name already exists.' });
export const notOffered = () =>
  new Fault({ status: 501, code: 'notSupported', message: 'The stand-in does not offer this.' });
