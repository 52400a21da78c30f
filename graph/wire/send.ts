import { type Agent, type ClientRequest, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { TLSSocket } from 'node:tls';
import { GraphFault } from '../fault.ts';

export interface WireRequest {
  method: string;
  url: URL;
  headers: Record<string, string>;
  body?: Uint8Array | string;
}

export interface WireAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Uint8Array;
}

export type Send = (request: WireRequest, stop: AbortSignal) => Promise<WireAnswer>;

/** Far above the largest file of ours; somebody may have put another in its place. */
const LARGEST = 64 * 1024 * 1024;

/** One request and its whole answer, over the agent that the address asks for. */
export function createSend(agentFor: (url: URL) => Agent, largest = LARGEST): Send {
  return (asked, stop) =>
    new Promise((resolve, reject) => {
      const { url, method, headers, body } = asked;
      const ask = url.protocol === 'https:' ? secureRequest : request;
      const out = ask(url, { method, headers: { ...headers, ...lengthOf(body, method) }, agent: agentFor(url) });
      const connected = watchConnection(out);
      const fail = (error: unknown) => {
        out.destroy();
        reject(faultOf(error, connected(), stop));
      };
      const stopped = () => fail(new Error('stopped'));
      stop.addEventListener('abort', stopped, { once: true });
      out.once('close', () => stop.removeEventListener('abort', stopped));
      // The answer of a proxy that opened no way is handed over as if the server had said it.
      out.on('proxyConnect', ({ statusCode }: { statusCode: number }) => {
        if (statusCode !== 200) fail(Object.assign(new Error('proxy'), { code: `PROXY_${statusCode}` }));
      });
      out.on('error', fail);
      out.on('response', (answer) => void readWhole(answer, largest).then(resolve, fail));
      if (stop.aborted) return stopped();
      out.end(body);
    });
}

function lengthOf(body: WireRequest['body'], method: string): Record<string, string> {
  if (body === undefined && (method === 'GET' || method === 'DELETE')) return {};
  return { 'content-length': String(Buffer.byteLength(body ?? '')) };
}

/** Whether there is a way to the server by now, on which something may have got there. */
function watchConnection(out: ClientRequest): () => boolean {
  let open = false;
  const opened = () => {
    open = true;
  };
  out.once('socket', (socket) => {
    if (out.reusedSocket) opened();
    else if (socket instanceof TLSSocket) socket.once('secureConnect', opened);
    else if (socket.connecting) socket.once('connect', opened);
    else opened();
  });
  return () => open;
}

async function readWhole(answer: IncomingMessage, largest: number): Promise<WireAnswer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer) {
    size += part.length;
    if (size > largest) throw new GraphFault('too-big', { mayBeDone: true });
    parts.push(part);
  }
  if (!answer.complete) throw new Error('cut');
  const bytes = Buffer.concat(parts);
  return { status: answer.statusCode ?? 0, headers: answer.headers, bytes };
}

function faultOf(error: unknown, open: boolean, stop: AbortSignal): GraphFault {
  if (error instanceof GraphFault) return error;
  if (stop.aborted) return new GraphFault('time-out', { mayBeDone: open });
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  return new GraphFault(open ? 'cut' : 'no-connection', { mayBeDone: open, ...(code ? { code } : {}) });
}
