import type { Around } from '../../graph/around.ts';
import { createClient } from '../../graph/client/create-client.ts';
import type { GraphSettings } from '../../graph/settings.ts';
import { wait } from '../../graph/wait.ts';
import { createAgents } from '../../graph/wire/agents.ts';
import { createSend } from '../../graph/wire/send.ts';
import { MAILBOX, type RunningGraph, startLocalGraph } from './local-graph.ts';

/** What is a limit and no pause: its time is the machine's. */
const LIMIT_MS = 10_000;

/** Time that passes when it is waited for, and at no other. Random numbers are those of a seed. */
export function hurried(seed = 1): Around & { waited: number[] } {
  let skipped = 0;
  let drawn = seed;
  const waited: number[] = [];
  const log = { info: ignore, warn: ignore, error: ignore, debug: ignore };
  return {
    waited,
    log,
    real: () => Date.now() + skipped,
    random() {
      drawn = (Math.imul(drawn, 1_664_525) + 1_013_904_223) >>> 0;
      return drawn / 2 ** 32;
    },
    async wait(ms, stop) {
      if (stop && ms >= LIMIT_MS) return wait(ms, stop);
      waited.push(ms);
      skipped += ms;
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

const ignore = () => undefined;

/** A stand-in Graph with our client, and what the adapters are told. */
export async function graphAtHand() {
  const local: RunningGraph = await startLocalGraph();
  const settings: GraphSettings = {
    origin: local.origin,
    loginOrigin: local.origin,
    tenant: 'tenant',
    credential: { kind: 'managed-identity' },
    fileOrigins: [local.origin],
    mailbox: MAILBOX,
    libraries: {
      lg: { url: 'https://example.sharepoint.com/sites/lg/Delade%20dokument' },
      miljo: { drive: local.control.library('miljo').id },
    },
    uploads: { url: 'https://example.sharepoint.com/sites/kansli/Delade dokument/Forms/AllItems.aspx' },
  };
  const around = hurried();
  let token = 0;
  const tokens = { get: async (_: string, spent?: string) => `token-${spent === undefined ? token : ++token}` };
  const connect = () => createClient(settings, around, tokens, createSend(createAgents(undefined)));
  return { ...local, settings, around, connect, client: connect() };
}

export type GraphAtHand = Awaited<ReturnType<typeof graphAtHand>>;
