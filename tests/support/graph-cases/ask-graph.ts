import type { GraphSettings } from '../../../graph/settings.ts';
import { createTokenSource } from '../../../graph/token/create-token-source.ts';
import { createAgents } from '../../../graph/wire/agents.ts';
import { createSend, type WireAnswer } from '../../../graph/wire/send.ts';
import type { Asking, GraphAnswer, GraphHost } from './host.ts';

const WITHIN_MS = 60_000;

/** Graph asked as it is: one request, its answer, and nothing of ours between but the token. */
export function askGraph(settings: GraphSettings): Pick<GraphHost, 'ask' | 'bare'> {
  const send = createSend(createAgents(settings.proxy));
  const tokens = createTokenSource(settings, send);
  const request = async (method: string, url: string, { headers = {}, body }: Asking, more: Record<string, string>) => {
    const sent = body === undefined || body instanceof Uint8Array ? body : JSON.stringify(body);
    const type: Record<string, string> = typeof sent === 'string' ? { 'content-type': 'application/json' } : {};
    const asked = { method, url: new URL(url), headers: { ...more, ...type, ...headers } };
    return readAnswer(
      await send(sent === undefined ? asked : { ...asked, body: sent }, AbortSignal.timeout(WITHIN_MS)),
    );
  };
  return {
    ask: async (method, path, asking = {}) => {
      const authorization = `Bearer ${await tokens.get(settings.origin)}`;
      return request(method, `${settings.origin}/v1.0${path}`, asking, { authorization });
    },
    bare: (method, url, asking = {}) => request(method, url, asking, {}),
  };
}

function readAnswer({ status, headers, bytes }: WireAnswer): GraphAnswer {
  const header = (name: string) => (headers[name] === undefined ? null : String(headers[name]));
  const isJson = header('content-type')?.includes('json') && bytes.length > 0;
  const text = Buffer.from(bytes);
  return { status, header, bytes: text, body: isJson ? JSON.parse(text.toString('utf8')) : undefined };
}
