import type { Documents } from '../bot/ports/documents.ts';
import type { Library } from '../bot/ports/library.ts';
import type { Logger } from '../bot/ports/log.ts';
import type { Mail } from '../bot/ports/mail.ts';
import type { Around } from './around.ts';
import { connectGraph } from './connect.ts';
import { createGraphDocuments } from './documents/create-graph-documents.ts';
import { createGraphLibrary } from './documents/create-graph-library.ts';
import { createGraphMail } from './mail/create-graph-mail.ts';
import type { GraphSettings } from './settings.ts';
import { wait, waitUntil } from './wait.ts';

/** What the service has of Microsoft 365. */
export interface Graph {
  library: Library;
  documents: Documents;
  mail: Mail;
  /** What is on its way is finished; nothing is waited for or tried again. */
  stop(): void;
  /** Whatever is being asked is given up now, and nothing more is heard: what came of it is found the next time. */
  end(): void;
}

/** All doors of the room, over one client. Nothing is asked of Graph until one of them is used. */
export function createGraph(settings: GraphSettings, given: { real(): number; log: Logger } & Partial<Around>): Graph {
  const stopping = new AbortController();
  const ending = new AbortController();
  const until = waitUntil(ending.signal, given.wait ?? wait);
  const around: Around = { random: Math.random, stopping: stopping.signal, ...given, wait: until };
  const { client } = connectGraph(settings, around);
  return {
    library: createGraphLibrary(settings, client, around),
    documents: createGraphDocuments(settings, client, around),
    mail: createGraphMail(client, settings, around),
    stop: () => stopping.abort(),
    end: () => ending.abort(),
  };
}
