import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendPaper } from '../../document/http/file-wire.ts';
import { readersLanguage } from '../../http/errors.ts';
import { type AccountWho, answer, type TabDoor } from '../../http/tab-door.ts';
import { isId } from '../../kernel/fields.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Paper } from '../../ports/service.ts';
import type { Language } from '../../texts/text.ts';

interface RoundRoute {
  Params: { id: string };
  Querystring: { municipality?: unknown };
}

/** Questions to every municipality of a body: as pages, as a sheet of answers, and as a paper to take home. */
export function tabRounds(app: FastifyInstance, { service, signedIn }: TabDoor): void {
  app.get<{ Querystring: { before?: unknown } }>('/api/tab/rounds', async (request, reply) => {
    const who = await signedIn(request);
    const { before } = request.query;
    const asked = { language: readersLanguage(request), ...(isId(before) ? { before } : {}) };
    return answer(reply, request, await service.ask('rounds', who, asked));
  });

  app.get<RoundRoute>('/api/tab/rounds/:id', async (request, reply) => {
    const who = await signedIn(request);
    const { municipality } = request.query;
    const own = isId(municipality) ? { municipality } : {};
    const known = await ofRound(request, (id, language) => service.ask('round', who, { id, ...own, language }));
    return answer(reply, request, known);
  });

  app.get<{ Params: { id: string; municipality: string } }>(
    '/api/tab/rounds/:id/versions/:municipality',
    async (request, reply) => {
      const who = await signedIn(request);
      const { id, municipality } = request.params;
      const known =
        isId(id) && isId(municipality)
          ? await service.ask('round-versions', who, { id, municipality, language: readersLanguage(request) })
          : refuse('refusal.unknown-round');
      return answer(reply, request, isRefusal(known) ? known : { versions: known });
    },
  );

  paper('export.xlsx', (who, id, language) => service.ask('round-sheet', who, { id, kind: 'xlsx', language }));
  paper('export.csv', (who, id, language) => service.ask('round-sheet', who, { id, kind: 'csv', language }));
  paper('form.docx', (who, id, language) => service.ask('round-form', who, { id, language }));

  app.get<RoundRoute>('/api/tab/rounds/:id/memo.docx', async (request, reply): Promise<FastifyReply> => {
    const who = await signedIn(request);
    const { municipality } = request.query;
    const made = await ofRound(request, async (id, language) =>
      isId(municipality)
        ? service.ask('round-memo', who, { id, municipality, language })
        : refuse('refusal.which-municipality'),
    );
    return isRefusal(made) ? answer(reply, request, made) : sendPaper(reply, made);
  });

  function paper(path: string, ask: (who: AccountWho, id: string, language: Language) => Promise<Paper | Refusal>) {
    app.get<RoundRoute>(`/api/tab/rounds/:id/${path}`, async (request, reply): Promise<FastifyReply> => {
      const who = await signedIn(request);
      const made = await ofRound(request, (id, language) => ask(who, id, language));
      return isRefusal(made) ? answer(reply, request, made) : sendPaper(reply, made);
    });
  }
}

/** What is asked about the Round in the address, in the reader's language. */
async function ofRound<T>(
  request: FastifyRequest<RoundRoute>,
  ask: (id: string, language: Language) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const { id } = request.params;
  return isId(id) ? ask(id, readersLanguage(request)) : refuse('refusal.unknown-round');
}
