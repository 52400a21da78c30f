import { join } from 'node:path';
import type { Clock } from '../bot/ports/clock.ts';
import type { GraphSettings } from '../graph/settings.ts';
import { createLocalGraph, type LocalGraph } from './graph/create-local-graph.ts';
import type { LocalSite } from './graph/options.ts';
import type { LocalOptions } from './options.ts';
import type { Tokens } from './tokens.ts';

const MAILBOX = 'samverkan@example.se';
const LIBRARY = { library: 'Dokument', segment: 'Delade dokument' };

interface Around {
  clock: Clock;
  tokens: Tokens;
  changed(): void;
}

/** A Graph with a site for each body, one for bodies that come later, and the secretariat's own with what is uploaded. */
export function openBodiesGraph(
  { folder, origin, tenant, teams }: LocalOptions,
  { clock, tokens, changed }: Around,
): { graph: LocalGraph; settings: GraphSettings } {
  const at = (path: string) => `${origin}/sites/${encodeURIComponent(path)}`;
  const bodies: LocalSite[] = [
    ...teams.map(({ forum, name }) => ({ forum, name, url: at(forum), ...LIBRARY })),
    { forum: '*', name: 'Övriga grupper', url: at('ovriga-grupper'), ...LIBRARY },
  ];
  const uploads = { forum: null, name: 'Kansliet', url: at('kansliet-uppladdat'), ...LIBRARY };
  const graph = createLocalGraph({
    folder: join(folder, 'graph'),
    origin,
    sites: [...bodies, uploads],
    mailboxes: [MAILBOX],
    now: clock.now,
    real: clock.real,
    accepts: tokens.acceptsGraph,
    changed,
  });
  const address = ({ url, segment }: LocalSite) => ({ url: `${url}/${encodeURIComponent(segment)}` });
  const libraries = Object.fromEntries(bodies.map((one) => [one.forum ?? '*', address(one)]));
  const settings: GraphSettings = {
    origin,
    loginOrigin: origin,
    tenant,
    credential: { kind: 'managed-identity' },
    fileOrigins: [origin],
    mailbox: MAILBOX,
    libraries,
    uploads: address(uploads),
  };
  return { graph, settings };
}
