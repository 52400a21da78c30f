import { connectGraph } from '../connect.ts';
import { createDrives } from '../documents/find-drive.ts';
import { GraphFault } from '../fault.ts';
import type { GraphSettings, LibrarySetting } from '../settings.ts';
import { type TriedLibrary, tryLibrary } from './try-library.ts';
import { tryMailbox } from './try-mailbox.ts';
import { type TokenClaims, tryToken } from './try-token.ts';
import { tryWay } from './try-way.ts';

/** What can be tried of Graph, each by itself. Nothing here throws for what Graph or the way to it does. */
export interface Doctor {
  way(): Promise<{ aheadMs: number } | { fault: GraphFault }>;
  token(): Promise<TokenClaims | { fault: GraphFault }>;
  mailbox(): Promise<{ works: true } | { fault: GraphFault }>;
  library(setting: LibrarySetting, write: boolean): Promise<TriedLibrary>;
}

const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };

export function createDoctor(settings: GraphSettings, real: () => number): Doctor {
  const { client, tokens } = connectGraph(settings, { real, log: QUIET });
  const drives = createDrives(client);
  return {
    way: () => told(async () => ({ aheadMs: await tryWay(settings, real) })),
    token: () => told(() => tryToken(tokens, settings.origin)),
    mailbox: () =>
      told(async () => {
        await tryMailbox(client, settings.mailbox);
        return { works: true as const };
      }),
    library: (setting, write) => tryLibrary(client, drives, setting, write),
  };
}

async function told<Answer>(attempt: () => Promise<Answer>): Promise<Answer | { fault: GraphFault }> {
  try {
    return await attempt();
  } catch (fault) {
    if (fault instanceof GraphFault) return { fault };
    throw fault;
  }
}
