import { createGraph } from '../../graph/create-graph.ts';
import { askGraph } from '../support/graph-cases/ask-graph.ts';
import { type GraphHost, sitePath } from '../support/graph-cases/host.ts';
import type { Tenant } from './tenant.ts';

const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A real tenant's Graph, as the environment names it. */
export async function tenantHost({ settings, library, recipient, openFile, ...may }: Tenant): Promise<GraphHost> {
  const asking = askGraph(settings);
  const drive = await driveOf(asking, library);
  const open = async () => {
    const path = `/drives/${drive}/root:/${encodeURIComponent(openFile ?? '')}`;
    const { status, body } = await asking.ask('GET', path);
    if (status !== 200) throw new Error(`TENANT_OPEN_FILE is not in the library: ${status}`);
    return { item: body.id, name: body.name };
  };
  return {
    ...asking,
    library: { url: library, drive },
    mailbox: settings.mailbox,
    recipient,
    may: { ...may, ...(openFile ? { open } : {}) },
    ports: createGraph(settings, { real: Date.now, log: QUIET }),
  };
}

async function driveOf({ ask }: Pick<GraphHost, 'ask'>, library: URL): Promise<string> {
  const site = await ask('GET', sitePath(library));
  const drives = await ask('GET', `/sites/${site.body?.id}/drives?$select=id,webUrl`);
  const address = decodeURI(library.href);
  const found = drives.body?.value?.find((one: { webUrl: string }) => decodeURI(one.webUrl) === address);
  if (!found) throw new Error(`There is no library ${address}, or the app does not see it: ${site.status}`);
  return found.id;
}
