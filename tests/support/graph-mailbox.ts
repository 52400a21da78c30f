import { createClient } from '../../graph/client/create-client.ts';
import { createGraphMail } from '../../graph/mail/create-graph-mail.ts';
import { markOf, REFERENCE } from '../../graph/mail/reference.ts';
import type { GraphSettings } from '../../graph/settings.ts';
import { wait } from '../../graph/wait.ts';
import { createAgents } from '../../graph/wire/agents.ts';
import { createSend } from '../../graph/wire/send.ts';
import type { Message } from '../../local/graph/kept.ts';
import { MAILBOX, type RunningGraph } from './local-graph.ts';

const quiet = () => undefined;

/** One process's door to the mailbox. Its waits pass `speed` times as fast as they should. */
export function openGraphMail(graph: RunningGraph, speed = 1, aMinute = Number.POSITIVE_INFINITY) {
  const around = {
    real: () => Date.now() * speed,
    wait: (ms: number, stop?: AbortSignal) => wait(ms / speed, stop),
    random: () => 0.5,
    log: { info: quiet, warn: quiet, error: quiet },
  };
  const settings: GraphSettings = {
    origin: graph.origin,
    loginOrigin: graph.origin,
    tenant: 't',
    credential: { kind: 'managed-identity' },
    fileOrigins: [graph.origin],
    mailbox: MAILBOX,
    libraries: {},
    uploads: { drive: 'uploads' },
  };
  const send = createSend(createAgents(undefined));
  const client = createClient(settings, around, { get: async () => 'token' }, send);
  return { ...createGraphMail(client, settings, around, aMinute), real: around.real };
}

/** What the mailbox has under a reference. */
export function underReference({ control }: RunningGraph, reference: string): readonly Message[] {
  const mark = { id: REFERENCE, value: markOf(reference) };
  return control
    .messages()
    .filter(({ written }) => JSON.stringify(written.singleValueExtendedProperties) === JSON.stringify([mark]));
}
