import { createGraphChecker, type GraphChecker } from './validate.mjs';

let checker: Promise<GraphChecker> | undefined;

export interface SentRequest {
  method: string;
  /** With or without the origin and "/v1.0". */
  url: string;
  headers: Record<string, string>;
  body?: Uint8Array | string | undefined;
}

/** What is wrong with a request, or probably is: "errors" and "warnings" of the contract, none when it is as Graph takes it. */
export async function checkGraphRequest(request: SentRequest): Promise<string[]> {
  checker ??= createGraphChecker();
  const { pathname, search } = new URL(request.url, 'https://graph.microsoft.com');
  const url = `https://graph.microsoft.com${pathname.startsWith('/v1.0/') ? '' : '/v1.0'}${pathname}${search}`;
  const body = request.body?.length ? request.body : undefined;
  const { errors, warnings } = (await checker).checkRequest({ ...request, url, body });
  return [...errors, ...warnings].map(
    ({ where, code, message }) => `${request.method} ${pathname}: ${where}: ${code}: ${message}`,
  );
}
