import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { createLocalGraph, type LocalGraph } from '../../local/graph/create-local-graph.ts';
import type { LocalGraphOptions } from '../../local/graph/options.ts';
import { freePort } from './free-port.ts';
import { createGraphChecker, type GraphChecker } from './graph-contract/validate.mjs';

export const MAILBOX = 'samverkan@example.se';
export const SITES = [
  { forum: 'lg', name: 'Ledningsgruppen', url: 'https://example.sharepoint.com/sites/lg' },
  { forum: 'miljo', name: 'Miljönätverket', url: 'https://example.sharepoint.com/sites/miljo' },
  { forum: null, name: 'Kansliet', url: 'https://example.sharepoint.com/sites/kansli' },
].map((one) => ({ ...one, library: 'Dokument', segment: 'Delade dokument' }));

/** A day that tests move. */
export const clock = { now: new Date('2024-02-16T08:00:00Z') };

export interface GraphAnswer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: Graph's answers are looked into field by field
  body: any;
  bytes: Buffer;
}

/** A stand-in Graph on a port of its own, and plain fetch to speak with it; each answer is held to the contract. */
export async function startLocalGraph(over: Partial<LocalGraphOptions> = {}) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const checker = await createGraphChecker();
  const graph = createLocalGraph({
    origin,
    sites: SITES,
    mailboxes: [MAILBOX],
    now: () => clock.now,
    real: Date.now,
    check: checker.checkRequest,
    ...over,
  });
  const app = Fastify({ forceCloseConnections: true });
  await graph.register(app);
  await app.listen({ host: '127.0.0.1', port });
  return { ...speaking(origin, checker), origin, graph, control: graph.control, app, close: () => close(app, graph) };
}

export type RunningGraph = Awaited<ReturnType<typeof startLocalGraph>>;

async function close(app: FastifyInstance, graph: LocalGraph): Promise<void> {
  await app.close();
  await graph.settled();
}

function speaking(origin: string, checker: GraphChecker) {
  async function call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<GraphAnswer> {
    const answer = await plain(`${origin}/v1.0${path}`, method, body, {
      authorization: 'Bearer token',
      ...headers,
    });
    const { errors } = checker.checkResponse({
      method,
      url: `https://graph.microsoft.com/v1.0${path}`,
      status: answer.status,
      body: answer.body,
    });
    if (![302, 304].includes(answer.status)) expect(errors).toEqual([]);
    return answer;
  }
  return { call, plain };
}

async function plain(url: string, method = 'GET', body?: unknown, headers: Record<string, string> = {}) {
  const raw = body === undefined || body instanceof Uint8Array;
  const answer = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { ...(!raw && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: raw ? Buffer.from(body as Uint8Array) : JSON.stringify(body) }),
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const json = answer.headers.get('content-type')?.startsWith('application/json') && bytes.byteLength > 0;
  return {
    status: answer.status,
    headers: answer.headers,
    bytes,
    body: json ? JSON.parse(bytes.toString()) : undefined,
  };
}

/** A folder of its own for one test. */
export async function graphFolder(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'local-graph-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
