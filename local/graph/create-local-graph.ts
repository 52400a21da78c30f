import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { openBlobs } from './blobs.ts';
import { chunkFault } from './chunk-rule.ts';
import { createControl, type LocalGraphControl } from './control.ts';
import { createFailures } from './fail.ts';
import { answerFiles } from './files-door.ts';
import { createGraphDoor } from './graph-door.ts';
import { createLate } from './late.ts';
import { createLocked } from './locked.ts';
import { FILES_PATH, GRAPH_PATH, type LocalGraphOptions } from './options.ts';
import { createPreAuthenticated } from './pre-authenticated.ts';
import { createRecord } from './record.ts';
import { type Door, serve } from './serve.ts';
import { openStore } from './store.ts';
import { createTokenCheck } from './token-check.ts';
import type { World } from './world.ts';

export interface LocalGraph {
  control: LocalGraphControl;
  register(app: FastifyInstance): Promise<void>;
  settled(): Promise<void>;
}

/** Graph on this machine: it keeps what it is given as Graph does, and goes wrong as Graph does. */
export function createLocalGraph(options: LocalGraphOptions): LocalGraph {
  const world = openWorld(options);
  const record = createRecord();
  const door: Door = { world, record, failures: createFailures(), latency: { ms: 0 } };
  const tokens = createTokenCheck(options.accepts ?? (async () => true));
  return {
    control: createControl(door, tokens),
    async register(app) {
      await serve(app, door, GRAPH_PATH, createGraphDoor(record, tokens));
      await serve(app, door, FILES_PATH, async (call, what) => {
        const why = call.method === 'PUT' ? chunkFault(what, call.headers, call.body.byteLength) : null;
        if (why !== null) record.violate(call.method, `${FILES_PATH}/${what}`, why);
        return answerFiles(call, what);
      });
    },
    async settled() {
      await Promise.all([world.store.settled(), world.blobs.settled()]);
    },
  };
}

function openWorld(options: LocalGraphOptions): World {
  const { folder, origin, mailboxes, now, real } = options;
  return {
    options,
    store: openStore(options),
    blobs: openBlobs(folder === undefined ? undefined : join(folder, 'files')),
    uploads: new Map(),
    mailboxes: new Set(mailboxes.map((one) => one.toLowerCase())),
    addresses: createPreAuthenticated(origin, real),
    late: createLate(real),
    locked: createLocked(now),
    now,
    real,
  };
}
