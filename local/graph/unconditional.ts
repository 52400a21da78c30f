import { isJson, textIn } from './read-json.ts';

const BEHAVIOR = '@microsoft.graph.conflictBehavior';

interface Write {
  method: string;
  /** After /v1.0, as it was sent. */
  path: string;
  query: URLSearchParams;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** Why this write could destroy what somebody else has written; null: it cannot. */
export function unconditional({ method, path, query, headers, body }: Write): string | null {
  if (method === 'GET' || !/^\/(drives|sites)\//.test(path)) return null;
  const seen = headers['if-match'] !== undefined && headers['if-match'] !== '*';
  if (method === 'PATCH' || method === 'DELETE') return seen ? null : 'without If-Match';
  const behavior = query.get(BEHAVIOR) ?? behaviorIn(path, body);
  if (behavior === 'rename') return 'takes a name that nobody asked for';
  if (path.endsWith('/checkin')) return null;
  const fresh = behavior === 'fail' || headers['if-none-match'] === '*';
  return fresh || seen ? null : 'with neither If-Match nor conflictBehavior=fail';
}

function behaviorIn(path: string, body: Uint8Array): string | undefined {
  if (!/\/(createUploadSession|children)$/.test(path)) return undefined;
  try {
    const asked: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    const at = isJson(asked) && isJson(asked.item) ? asked.item : asked;
    return textIn(at, BEHAVIOR);
  } catch {
    return undefined;
  }
}
