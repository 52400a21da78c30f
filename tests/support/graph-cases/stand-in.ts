import Fastify, { type FastifyInstance } from 'fastify';
import { createGraph } from '../../../graph/create-graph.ts';
import type { GraphSettings } from '../../../graph/settings.ts';
import { createLocalGraph } from '../../../local/graph/create-local-graph.ts';
import { freePort } from '../free-port.ts';
import { createGraphChecker } from '../graph-contract/validate.mjs';
import { askGraph } from './ask-graph.ts';
import type { GraphHost } from './host.ts';

const SITE = 'https://example.sharepoint.com/sites';
const MAILBOX = 'samverkan@example.se';
const LIBRARY = { library: 'Dokument', segment: 'Delade dokument' };
const SITES = ['ssk', 'lg', 'alone', 'closed'].map((forum) => ({
  forum,
  name: forum,
  url: `${SITE}/${forum}`,
  ...LIBRARY,
}));
const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** What Entra and the identity endpoint answer; a test changes it. */
interface Entra {
  status: number;
  /** "AADSTS7000215: Invalid client secret provided." */
  said: string;
  token: string;
}

/** The stand-in for Graph on a port of its own, with what gives tokens to it. */
export async function startStandIn() {
  const entra: Entra = { status: 200, said: '', token: 'good' };
  const origin = `http://127.0.0.1:${await freePort()}`;
  const { checkRequest: check } = await createGraphChecker();
  const accepts = async (token: string) => token !== 'none';
  const clock = { now: () => new Date('2024-02-16T08:00:00Z'), real: Date.now };
  const graph = createLocalGraph({ origin, sites: SITES, mailboxes: [MAILBOX], check, accepts, ...clock });
  graph.control.grant('alone', 'library');
  graph.control.grant('closed', 'none');
  const app = Fastify({ forceCloseConnections: true });
  giveTokens(app, entra);
  await graph.register(app);
  await app.listen({ host: '127.0.0.1', port: Number(new URL(origin).port) });
  const close = async () => {
    await app.close();
    await graph.settled();
  };
  return { origin, entra, control: graph.control, settings: settingsOf(origin), close };
}

export type StandIn = Awaited<ReturnType<typeof startStandIn>>;

function giveTokens(app: FastifyInstance, entra: Entra): void {
  const number = () => Number(/AADSTS(\d+)/.exec(entra.said)?.[1]);
  const refusal = () => ({ error: 'invalid_client', error_description: entra.said, error_codes: [number()] });
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
    done(null, body),
  );
  app.post('/:tenant/oauth2/v2.0/token', async (_, reply) => {
    if (entra.status !== 200) return reply.code(entra.status).send(refusal());
    return { token_type: 'Bearer', expires_in: 3599, access_token: entra.token };
  });
  app.get<{ Querystring: { resource: string } }>('/metadata/identity/oauth2/token', async ({ query }, reply) => {
    if (entra.status !== 200) return reply.code(entra.status).send(refusal());
    const expires_on = String(Math.floor(Date.now() / 1000) + 3600);
    const { resource } = query;
    return { access_token: entra.token, expires_in: '3600', expires_on, resource, token_type: 'Bearer' };
  });
}

function settingsOf(origin: string): GraphSettings {
  return {
    origin,
    loginOrigin: origin,
    tenant: '87654321-4321-4321-8321-210987654321',
    credential: { kind: 'managed-identity' },
    fileOrigins: [origin],
    mailbox: MAILBOX,
    libraries: { '*': { url: `${SITE}/ssk/Delade dokument` } },
    uploads: { url: `${SITE}/lg/Delade dokument` },
  };
}

/** The cases' Graph, with all that they may need. */
export function hostOf({ settings, control }: StandIn): GraphHost {
  const library = control.library('ssk').id;
  return {
    ...askGraph(settings),
    library: { url: new URL(`${SITE}/ssk/Delade dokument`), drive: library },
    mailbox: MAILBOX,
    recipient: 'registrator@example.se',
    may: {
      closedSite: new URL(`${SITE}/closed`),
      closedMailbox: 'annan@example.se',
      libraryAlone: { drive: control.library('alone').id, site: new URL(`${SITE}/alone`) },
      open: async () => {
        const name = `Öppen ${Math.random().toString(36).slice(2)}.docx`;
        const item = await control.upload(library, name, Buffer.from('Öppen i Word.'));
        await control.lock(item);
        return { item, name };
      },
    },
    ports: createGraph(settings, { real: Date.now, log: QUIET }),
  };
}
