import { createGraph } from '../graph/create-graph.ts';
import type { Config } from './config.ts';
import { grantedApp } from './granted-app.ts';
import type { Documents } from './ports/documents.ts';
import type { Logger } from './ports/log.ts';
import type { Context } from './service/context.ts';

/** The ways to files and mail. */
export type Doors = Pick<Context, 'documents' | 'library' | 'granted' | 'mail'>;

export interface Opened {
  doors: Doors;
  /** What is on its way is finished, and nothing is tried again. */
  stop(): void;
  /** What is on its way still is given up. */
  end(): void;
}

export interface LocalDoors {
  /** Instead of Graph's. */
  doors?: Doors;
  /** The folder in which uploads lay before they lay in a library. */
  oldDocuments?: Documents;
}

/** Graph's, as it is set; nothing is asked of it before one of them is used. */
export function openDoors({ graph }: Config, log: Logger, real: () => number, local?: LocalDoors): Opened {
  const nothing = () => undefined;
  if (local?.doors) return { doors: local.doors, stop: nothing, end: nothing };
  const { documents, library, mail, stop, end } = createGraph(graph, { real, log });
  const { oldDocuments } = local ?? {};
  const kept = oldDocuments ? withOlder(documents, oldDocuments) : documents;
  return { doors: { library, mail, granted: grantedApp(graph), documents: kept }, stop, end };
}

/** What is new is kept in the one; what was kept in the older before is found there still. */
function withOlder(documents: Documents, older: Documents): Documents {
  return {
    fresh: documents.fresh,
    put: documents.put,
    get: async (document) => (await older.get(document)) ?? documents.get(document),
    async remove(document) {
      await older.remove(document);
      await documents.remove(document);
    },
    list: async () => [...(await older.list()), ...(await documents.list())],
  };
}
