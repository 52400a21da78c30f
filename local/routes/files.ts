import type { FastifyInstance } from 'fastify';
import { filesView } from '../files-view.ts';
import type { LocalGraph } from '../graph/create-local-graph.ts';
import { Fault } from '../graph/fault.ts';
import { typeOf } from '../graph/file-type.ts';
import { personLine } from '../person-line.ts';
import type { Places } from '../places.ts';
import type { FileChange } from '../wire.ts';
import * as body from './page-bodies.ts';

interface World {
  graph: LocalGraph;
  places: Places;
}

interface Asked {
  Params: { person: string; file: string };
  Body: FileChange;
}

/** What a person sees of a body's library, and does with its files, as in SharePoint and Word. */
export function fileRoutes(room: FastifyInstance, { graph, places }: World): void {
  room.get<{ Params: { forum: string } }>('/teams/:forum/files', async ({ params }, reply) => {
    const view = filesView(graph, params.forum);
    return view ?? reply.code(404).send({ error: 'There is no such library.' });
  });

  room.post<Asked>(
    '/people/:person/files/:file',
    { schema: { body: body.file } },
    async ({ params, body: change }, reply) => {
      const person = places.person(params.person);
      if (!person) return reply.code(404).send({ error: 'There is no such person.' });
      try {
        await changeFile(graph, params.file, personLine(person), change);
        return { done: true };
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        return reply.code(error.detail.status).send({ error: error.detail.code });
      }
    },
  );
}

function changeFile({ control }: LocalGraph, id: string, who: string, change: FileChange): Promise<void> {
  switch (change.do) {
    case 'open':
      return control.lock(id, { by: who });
    case 'close':
      return control.unlock(id);
    case 'rename':
      return control.rename(id, change.name, who);
    case 'remove':
      return control.remove(id);
  }
}

/** Where a file's own address leads: it is saved, as what comes from a stranger. */
export function siteRoutes(room: FastifyInstance, graph: LocalGraph, origin: string): void {
  room.get('/sites/*', async ({ url }, reply) => {
    const found = await graph.control.opened(`${origin}${url}`);
    if (!found) return reply.code(404).type('text/plain; charset=utf-8').send('Filen finns inte (längre).\n');
    return reply
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`)
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .type(typeOf(found.name))
      .send(Buffer.from(found.bytes));
  });
}
