import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import Fastify from 'fastify';
import { randomFrom } from '../minutes-scale/words.mjs';

const SITE = 'https://example.sharepoint.com/sites/prov';
const LIBRARY = { library: 'Dokument', segment: 'Dokument' };
const DRIVE = 'b!bench';
/** What goes wrong with a call, each as often. */
const FAULTS = [{ status: 503, code: 'serviceNotAvailable' }, 'dropped', 'answer-lost'];

/**
 * The built stand-in for Graph on loopback, with an identity endpoint that knows everybody; each call takes so many
 * milliseconds beside its work, and so large a share of them goes wrong.
 */
export async function startGraph(root, { callMs, failing, seed }) {
  const { createLocalGraph } = await import(join(root, 'dist/local/graph/create-local-graph.js'));
  const app = Fastify({ forceCloseConnections: true });
  const times = { first: Number.POSITIVE_INFINITY, last: 0 };
  // From the first file that comes to the last columns that are written.
  app.addHook('onRequest', async ({ method }) => {
    if (method === 'PUT') times.first = Math.min(times.first, performance.now());
  });
  app.addHook('onResponse', async ({ method }) => {
    if (method === 'PATCH') times.last = performance.now();
  });
  giveTokens(app);
  // The port is known before anything is registered: addresses of files name it.
  const probe = Fastify();
  const origin = await probe.listen({ host: '127.0.0.1', port: 0 });
  await probe.close();
  const sites = [{ forum: 'prov', name: 'Prov', url: SITE, drive: DRIVE, ...LIBRARY }];
  const clock = { now: () => new Date(), real: Date.now };
  const graph = createLocalGraph({ origin, sites, mailboxes: ['samverkan@example.se'], ...clock });
  graph.control.latency(callMs);
  if (failing > 0) failAtRandom(graph.control, failing, randomFrom(seed));
  await graph.register(app);
  await app.listen({ host: '127.0.0.1', port: Number(new URL(origin).port) });
  return {
    origin,
    drive: DRIVE,
    control: graph.control,
    times,
    /** All calls but those of the job that sweeps uploads. */
    calls: () => graph.control.requests().filter(({ url }) => !url.includes('/items/root/children')).length,
    settings: {
      GRAPH_ORIGIN: origin,
      MAILBOX: 'samverkan@example.se',
      LIBRARIES: JSON.stringify({ '*': `drive:${DRIVE}` }),
      UPLOADS_LIBRARY: `drive:${DRIVE}`,
    },
    async close() {
      await app.close();
      await graph.settled();
    },
  };
}

/** A token for Graph is asked of Graph's own host, at the path that the bot's tokens are asked at. */
function giveTokens(app) {
  app.get('/msi/token', async ({ query: { resource } }) => {
    const expires_on = String(Math.floor(Date.now() / 1000) + 86_400);
    return { access_token: 'bench', expires_in: '86400', expires_on, resource, token_type: 'Bearer' };
  });
}

/** A rule each; the shares are such that all calls are met by one of them as often as was asked for. */
function failAtRandom(control, failing, random) {
  FAULTS.forEach((fault, n) => {
    const share = failing / FAULTS.length / (1 - (n * failing) / FAULTS.length);
    control.fail({ when: () => random() < share, times: Number.MAX_SAFE_INTEGER, with: fault });
  });
}
